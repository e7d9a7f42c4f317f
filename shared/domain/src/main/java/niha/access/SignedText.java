package niha.access;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What a signature covers, in six lines: method, path, query, moment, nonce and the SHA-256 of the body.
 *
 * @param query as it stands in the address; its parts count in the order of their bytes and in one spelling
 */
public record SignedText(String method, String path, String query, String timestamp, String nonce, String bodySha256) {

    public byte[] bytes() {
        return String.join("\n", method, path, canonical(query), timestamp, nonce, bodySha256)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Sorted, and with everything but letters, digits and {@code -._~} as %XX: gateways spell a query anew. */
    static String canonical(String query) {
        if (query.isEmpty()) return "";
        return Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty())
                .map(SignedText::part)
                .sorted()
                .collect(Collectors.joining("&"));
    }

    private static String part(String part) {
        var equals = part.indexOf('=');
        return equals < 0
                ? spelled(part) + "="
                : spelled(part.substring(0, equals)) + "=" + spelled(part.substring(equals + 1));
    }

    private static String spelled(String text) {
        try {
            return URLEncoder.encode(URLDecoder.decode(text, StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("*", "%2A")
                    .replace("%7E", "~");
        } catch (IllegalArgumentException e) {
            return text; // no spelling at all: nobody signs that
        }
    }
}
