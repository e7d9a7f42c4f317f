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

    /** A number that is short to write and long to write out, as 1e9000 is, is kept as the text of its short form. */
    private static final int SCALE_WRITTEN_OUT_MAX = 18;

    private Masked() {}

    static String text(JsonNode document) {
        return Json.write(cover(document.deepCopy()));
    }

    private static JsonNode cover(JsonNode node) {
        if (node instanceof ObjectNode object)
            for (var field : object.properties())
                field.setValue(isSecret(field.getKey()) ? COVER : cover(field.getValue()));
        else if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) array.set(i, cover(array.get(i)));
        else if (node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > SCALE_WRITTEN_OUT_MAX)
            return TextNode.valueOf(node.decimalValue().toString());
        return node;
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }
}
