package niha.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Niha in a JVM of its own, as the launcher starts it, so that it can be killed. */
final class ChildStack implements AutoCloseable {
    private static final long PATIENCE_S = 90;
    private static final String END = "(the end)";

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> printed = new ArrayList<>();

    private ChildStack(Process process) {
        this.process = process;
        Thread.ofVirtual().start(this::collect);
    }

    static ChildStack start(Path home, int port, String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("NIHA_HOME", home.toString());
        builder.environment().put("NIHA_PORT", Integer.toString(port));
        return new ChildStack(builder.start());
    }

    /** The address it says it is ready at. */
    String ready() throws InterruptedException {
        var sentence = "Niha is ready at ";
        for (var line = next(); !line.equals(END); line = next())
            if (line.startsWith(sentence)) return line.substring(sentence.length());
        throw new AssertionError("It did not start: " + printed);
    }

    /** All it printed, once it has ended. */
    List<String> end() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS))
                .as("%s", printed)
                .isTrue();
        for (var line = next(); !line.equals(END); ) line = next();
        return printed;
    }

    int exitCode() {
        return process.exitValue();
    }

    /** As {@code kill -9}: nothing gets to finish. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(PATIENCE_S, TimeUnit.SECONDS);
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private String next() throws InterruptedException {
        var line = lines.poll(PATIENCE_S, TimeUnit.SECONDS);
        if (line == null) throw new AssertionError("It said nothing for too long: " + printed);
        if (!line.equals(END)) printed.add(line);
        return line;
    }

    private void collect() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(lines::add);
        } catch (IOException e) {
            lines.add(e.toString());
        }
        lines.add(END);
    }
}
