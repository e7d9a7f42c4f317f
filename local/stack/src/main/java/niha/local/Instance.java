package niha.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A running Niha, as it says of itself in its folder. */
public record Instance(long pid, String url, String version) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Path file(Path home) {
        return home.resolve("niha.json");
    }

    /** Who said so last; only the lock tells whether they still run. */
    static Optional<Instance> read(Path home) {
        return new SafeFile(file(home)).read().flatMap(text -> {
            try {
                var node = JSON.readTree(text);
                return Optional.of(new Instance(
                        node.path("pid").asLong(),
                        node.path("url").asText(),
                        node.path("version").asText()));
            } catch (JsonProcessingException e) {
                return Optional.empty();
            }
        });
    }

    void write(Path home) {
        try {
            new SafeFile(file(home)).write(JSON.writeValueAsString(Map.of("pid", pid, "url", url, "version", version)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
