package niha.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads a YAML document that travels in this module's jar. */
final class Yaml {
    private Yaml() {}

    static JsonNode read(String resource) {
        try (var in = Yaml.class.getResourceAsStream("/" + resource)) {
            if (in == null) throw new IllegalStateException(resource + " is not on the class path");
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
