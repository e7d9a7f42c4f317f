package niha.local;

import java.nio.file.Path;
import java.util.Map;
import niha.local.lambda.Meter;

/**
 * What the one who starts it chose.
 *
 * @param port 0 for any free one
 * @param page where the built page is
 * @param meter who sees what the functions ask for
 */
public record Settings(Path home, int port, Path page, Meter meter) {
    static final int PORT = 8080;

    /** From the launcher's environment. */
    static Settings of(Map<String, String> environment) throws CannotStart {
        var port = environment.getOrDefault("NIHA_PORT", Integer.toString(PORT));
        return new Settings(
                Path.of(environment.getOrDefault("NIHA_HOME", ".niha"))
                        .toAbsolutePath()
                        .normalize(),
                port(port),
                Path.of(environment.getOrDefault("NIHA_PAGE", "backoffice/dist")),
                Meter.NONE);
    }

    private static int port(String text) throws CannotStart {
        try {
            var port = Integer.parseInt(text.trim());
            if (port >= 0 && port <= 65_535) return port;
        } catch (NumberFormatException e) {
            throw new CannotStart("NIHA_PORT is no port number: " + text, e);
        }
        throw new CannotStart("NIHA_PORT is no port number: " + text);
    }
}
