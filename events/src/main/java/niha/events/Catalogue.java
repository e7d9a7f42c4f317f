package niha.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes events/README.md out of the schemas, so that the catalogue cannot say anything else than they do. */
public final class Catalogue {
    private Catalogue() {}

    static String render() {
        var page = new StringBuilder("""
                # Events

                Generated from the schemas by `niha.events.Catalogue`; a test fails when it is out of date.

                Every event is published on the bus `niha` after its command is committed, at least once, with `source`
                `niha.<context>` and `detail-type` `<Name>.v<version>`. A field may be added to a version; anything else is a new version.
                """);
        for (var path : EventSchemas.ALL) describe(page, path);
        return page.toString();
    }

    private static void describe(StringBuilder page, String path) {
        var schema = EventSchemas.document(path);
        page.append("\n## ").append(schema.get("title").asText()).append("\n\n");
        page.append(schema.get("description").asText()).append(" Source `niha.").append(path, 0, path.indexOf('/'));
        page.append("`.\n\n| field | type | meaning |\n|---|---|---|\n");
        fields(page, "", schema);
        page.append("\n```json\n").append(EventSchemas.example(path).strip()).append("\n```\n");
    }

    private static void fields(StringBuilder page, String prefix, JsonNode schema) {
        for (var field : schema.path("properties").properties()) {
            var name = prefix + field.getKey();
            var node = field.getValue();
            page.append("| `").append(name).append("` | ").append(type(node)).append(" | ");
            page.append(node.path("description").asText()).append(" |\n");
            fields(page, name + ".", node);
        }
    }

    private static String type(JsonNode node) {
        if (node.has("enum"))
            return "one of "
                    + node.get("enum").toString().replaceAll("[\\[\\]\"]", "").replace(",", ", ");
        var type = node.path("type");
        return type.isArray() ? type.toString().replaceAll("[\\[\\]\"]", "").replace(",", " or ") : type.asText();
    }

    /** Writes the catalogue to the file that is named. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), render());
    }
}
