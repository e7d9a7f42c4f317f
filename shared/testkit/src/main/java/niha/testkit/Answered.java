package niha.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** What a caller got. */
public record Answered(int status, Map<String, String> headers, String body) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON: " + body, e);
        }
    }

    /** The text at this pointer, as in {@code /market_maker/id}. */
    public String at(String pointer) {
        var node = json().at(pointer);
        if (node.isMissingNode()) throw new AssertionError("No " + pointer + " in " + body);
        return node.asText();
    }
}
