package niha.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import niha.app.Json;
import niha.app.commands.Refusal;

/** A request's body: a JSON object, or the reason why it is none. */
sealed interface Body {
    /** More than any command needs; what a hostile client sends beyond it is never parsed. */
    int BYTES_MAX = 64 * 1024;

    record JsonObject(JsonNode node) implements Body {}

    record Unusable(Refusal why) implements Body {}

    static Body of(Request request) {
        if (request.body().length > BYTES_MAX) return new Unusable(new Refusal.BodyTooLarge(BYTES_MAX));
        var type = request.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !type.startsWith("application/json;"))
            return new Unusable(new Refusal.BodyNotJson());
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.body()))
                    .toString();
            var node = Json.read(text);
            return node.isObject()
                    ? new JsonObject(node)
                    : new Unusable(new Refusal.UnreadableBody("The body must be a JSON object"));
        } catch (CharacterCodingException e) {
            return new Unusable(new Refusal.UnreadableBody("The body is not UTF-8"));
        } catch (JsonProcessingException e) {
            return new Unusable(new Refusal.UnreadableBody("The body is not JSON: " + where(e)));
        }
    }

    private static String where(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null ? "it ends too early" : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
