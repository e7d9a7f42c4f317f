package niha.local.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Session;

/**
 * One HTTP response.
 *
 * @param headers by lower-case name
 * @param socket what takes over the connection as a WebSocket, instead of a response
 */
@SuppressWarnings("ArrayRecordComponent") // replies are never compared, and a body is written once
public record Reply(
        int status, Map<String, String> headers, List<String> cookies, byte[] body, Optional<Session.Listener> socket) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public Reply {
        headers = Map.copyOf(headers);
        cookies = List.copyOf(cookies);
    }

    public Reply(int status, Map<String, String> headers, List<String> cookies, byte[] body) {
        this(status, headers, cookies, body, Optional.empty());
    }

    public static Reply upgrade(Session.Listener socket) {
        return new Reply(101, Map.of(), List.of(), new byte[0], Optional.of(socket));
    }

    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("content-type", contentType), List.of(), body);
    }

    /** JSON that no cache may keep. */
    public static Reply json(int status, Object value) {
        try {
            return of(status, "application/json", JSON.writeValueAsBytes(value)).with("cache-control", "no-store");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static Reply html(int status, String page) {
        return of(status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply redirect(int status, String location) {
        return new Reply(status, Map.of("location", location, "cache-control", "no-store"), List.of(), new byte[0]);
    }

    public Reply with(String name, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, cookies, body, socket);
    }

    public Reply with(Map<String, String> others) {
        var more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Reply(status, more, cookies, body, socket);
    }
}
