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
public sealed interface Body {
    /** More than any command needs; what a hostile client sends beyond it is never parsed. */
    int BYTES_MAX = 64 * 1024;

    record JsonObject(JsonNode node) implements Body {}

    record Unusable(Refusal why) implements Body {}

    static Body of(Request request) {
        if (request.body().length > BYTES_MAX) return new Unusable(new Refusal.BodyTooLarge(BYTES_MAX));
        var type = request.header("content-type").orElse("").split(";", 2)[0].strip();
        if (!type.toLowerCase(Locale.ROOT).equals("application/json")) return new Unusable(new Refusal.BodyNotJson());
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(request.body()))
                    .toString();
            var node = Json.read(text);
            if (!node.isObject()) return new Unusable(new Refusal.UnreadableBody("The body must be a JSON object"));
            return isWhole(node)
                    ? new JsonObject(node)
                    : new Unusable(new Refusal.UnreadableBody("The body holds half of a character: a lone surrogate"));
        } catch (CharacterCodingException e) {
            return new Unusable(new Refusal.UnreadableBody("The body is not UTF-8"));
        } catch (JsonProcessingException e) {
            return new Unusable(new Refusal.UnreadableBody("The body is not JSON: " + where(e)));
        }
    }

    /** JSON can spell half a character ("\\ud800"), which no store and no UTF-8 can keep. */
    private static boolean isWhole(JsonNode node) {
        if (node.isTextual()) return isWhole(node.textValue());
        for (var field : node.properties()) if (!isWhole(field.getKey())) return false;
        for (var child : node) if (!isWhole(child)) return false;
        return true;
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static String where(JsonProcessingException e) {
        var location = e.getLocation();
        return location == null
                ? "a number in it is out of range"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
