package niha.local.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Decoded name-value pairs of a query string or of a posted form; several values of a name are joined by a comma. */
public record Form(Map<String, String> values) {

    /** Reads {@code a=1&b=2}. An escape that is none is taken as it stands. */
    public static Form parse(String text) {
        var values = new LinkedHashMap<String, String>();
        for (var pair : text.split("&", -1)) {
            if (pair.isEmpty()) continue;
            var parts = pair.split("=", 2);
            values.merge(
                    decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "", (one, more) -> one + "," + more);
        }
        return new Form(values);
    }

    /** A value that is there and not blank. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    public String orEmpty(String name) {
        return values.getOrDefault(name, "");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
