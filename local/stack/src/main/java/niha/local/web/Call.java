package niha.local.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One HTTP request.
 *
 * @param path still encoded, as it came
 * @param query still encoded, without the question mark
 * @param headers by lower-case name, each with its values in order
 * @param remote the caller's address
 */
public record Call(
        String method,
        String path,
        Optional<String> query,
        Map<String, List<String>> headers,
        String protocol,
        String remote,
        Body body) {

    /** What a request carries; read at most once. */
    public interface Body {
        Body EMPTY = _ -> Optional.of(new byte[0]);

        /** All of it, or empty if it is longer than that. */
        Optional<byte[]> upTo(int bytes) throws IOException;
    }

    public Call {
        headers = Map.copyOf(headers);
    }

    /** The value of a header; several values are joined by a comma. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }

    public boolean isUnder(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }

    /** Whether it asks to see something, and changes nothing. */
    public boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }

    public Form queryForm() {
        return Form.parse(query.orElse(""));
    }
}
