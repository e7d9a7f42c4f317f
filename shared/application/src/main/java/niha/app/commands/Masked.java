package niha.app.commands;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.regex.Pattern;
import niha.app.Json;

/**
 * A document as a ticket may keep it for ever: whatever is named like a secret is covered, and of an e-mail address there stays
 * enough to recognise it and too little to write to it. A ticket cannot be erased, so it must not hold what might have to be.
 */
final class Masked {
    private static final Pattern SECRET = Pattern.compile(
            ".*(password|passwd|secret|token|api_?key|authorization|credential|private_?key|iban).*|(.*_)?pin");
    private static final String COVER = "***";

    /** A number that is short to write and long to write out, as 1e9000 is, is kept as the text of its short form. */
    private static final int SCALE_WRITTEN_OUT_MAX = 18;

    private Masked() {}

    static String text(String document) {
        try {
            return Json.write(cover(Json.read(document)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A ticket's document is not JSON", e);
        }
    }

    private static JsonNode cover(JsonNode node) {
        if (node instanceof ObjectNode object)
            for (var field : object.properties()) field.setValue(cover(field.getKey(), field.getValue()));
        else if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) array.set(i, cover(array.get(i)));
        else if (node.isBigDecimal() && Math.abs((long) node.decimalValue().scale()) > SCALE_WRITTEN_OUT_MAX)
            return TextNode.valueOf(node.decimalValue().toString());
        return node;
    }

    private static JsonNode cover(String field, JsonNode value) {
        var name = field.toLowerCase(Locale.ROOT);
        if (SECRET.matcher(name).matches()) return TextNode.valueOf(COVER);
        if (name.contains("email") && value.isTextual()) return TextNode.valueOf(address(value.textValue()));
        return cover(value);
    }

    private static String address(String address) {
        var at = address.indexOf('@');
        return at < 1 ? COVER : address.charAt(0) + COVER + address.substring(at);
    }
}
