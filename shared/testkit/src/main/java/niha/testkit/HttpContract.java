package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import niha.api.OpenApi;
import niha.api.Operation;

/** openapi.yaml as a check: a status that it does not name, or a field that it does not describe, is a broken promise. */
public final class HttpContract {
    private static final JsonNode DOCUMENT = closed(read());
    private static final Map<JsonNode, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private HttpContract() {}

    /** The document, for tests that walk through it. */
    public static JsonNode document() {
        return DOCUMENT;
    }

    static void holds(Operation operation, Answered answered) {
        var response = declared(operation, answered.status());
        for (var header : response.path("headers").properties())
            if (answered.status() == 503)
                assertThat(answered.headers()).containsKey(header.getKey().toLowerCase(Locale.ROOT));
        assertThat(answered.headers()).containsKey("x-correlation-id");
        var type = answered.headers().getOrDefault("content-type", "none").replaceFirst(";.*", "");
        assertThat(response.path("content").properties().stream().map(Map.Entry::getKey))
                .as("content types of %s %s", operation.id(), answered.status())
                .contains(type);
        if (!type.endsWith("json")) return;
        assertThat(violations(response.path("content").path(type).path("schema"), answered.body()))
                .as("%s %s: %s", operation.id(), answered.status(), answered.body())
                .isEmpty();
    }

    /** What is wrong with a document under a schema of the contract. */
    public static List<String> violations(JsonNode schema, String document) {
        return SCHEMAS
                .computeIfAbsent(schema, HttpContract::compile)
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static JsonNode declared(Operation operation, int status) {
        var path = operation.path().substring(OpenApi.load().basePath().length());
        var responses = DOCUMENT.path("paths")
                .path(path)
                .path(operation.method().toLowerCase(Locale.ROOT))
                .path("responses");
        assertThat(responses.properties().stream().map(Map.Entry::getKey))
                .as("statuses of %s", operation.id())
                .contains(Integer.toString(status));
        return resolved(responses.path(Integer.toString(status)));
    }

    private static JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? DOCUMENT.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** A schema of its own that has the document's components under it, where its references point. */
    private static JsonSchema compile(JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", DOCUMENT.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole);
    }

    /** Readers must bear fields that they do not know, but we must not send any that are not described. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) object.put("additionalProperties", false);
        node.forEach(HttpContract::closed);
        return node;
    }

    private static JsonNode read() {
        try (var in = OpenApi.class.getResourceAsStream("/openapi.yaml")) {
            if (in == null) throw new IllegalStateException("openapi.yaml is not on the class path");
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
