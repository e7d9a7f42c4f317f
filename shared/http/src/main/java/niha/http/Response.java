package niha.http;

import java.util.HashMap;
import java.util.Map;
import niha.app.Json;
import niha.app.commands.Answer;

/** What goes back to the caller. */
public record Response(int status, Map<String, String> headers, String body) {
    private static final String CONTENT_TYPE = "content-type";

    public Response {
        headers = Map.copyOf(headers);
    }

    public static Response ok(Object body) {
        return json(200, Json.write(body));
    }

    public static Response json(int status, String body) {
        return new Response(
                status, Map.of(CONTENT_TYPE, status < 400 ? "application/json" : "application/problem+json"), body);
    }

    static Response of(Answer answer) {
        var response = json(answer.status(), answer.body());
        return answer.status() == 503 ? response.with("retry-after", "1") : response;
    }

    public Response with(String header, String value) {
        return with(Map.of(header, value));
    }

    Response with(Map<String, String> others) {
        var more = new HashMap<>(headers);
        more.putAll(others);
        return new Response(status, more, body);
    }
}
