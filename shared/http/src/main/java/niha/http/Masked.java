package niha.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.regex.Pattern;
import niha.app.Json;

/** A request's document as it may be kept on a ticket: whatever is named like a secret is covered. */
final class Masked {
    private static final Pattern SECRET = Pattern.compile(
            ".*(password|passwd|secret|token|api_?key|authorization|credential|private_?key|iban|pin).*");
    private static final TextNode COVER = TextNode.valueOf("***");

    private Masked() {}

    static String text(JsonNode document) {
        return Json.write(cover(document.deepCopy()));
    }

    private static JsonNode cover(JsonNode node) {
        if (node instanceof ObjectNode object)
            for (var field : object.properties())
                if (SECRET.matcher(field.getKey().toLowerCase(Locale.ROOT)).matches()) field.setValue(COVER);
                else cover(field.getValue());
        else if (node instanceof ArrayNode array) array.forEach(Masked::cover);
        return node;
    }
}
