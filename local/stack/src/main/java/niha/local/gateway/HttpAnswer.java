package niha.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import niha.local.web.Reply;

/** What a function answered, read as API Gateway reads it. */
final class HttpAnswer {
    private static final int STATUS_MAX = 599;

    private HttpAnswer() {}

    /** Empty if API Gateway could not read it either. */
    static Optional<Reply> read(byte[] bytes) {
        JsonNode answer;
        try {
            answer = HttpEvent.JSON.readTree(bytes);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (answer == null || answer.isMissingNode()) return Optional.empty();
        // Whatever has no status is the body itself.
        if (!answer.has("statusCode")) return Optional.of(Reply.of(200, "application/json", bytes));
        var status = answer.get("statusCode").asInt();
        if (status < 100 || status > STATUS_MAX) return Optional.empty();
        return body(answer).map(body -> reply(status, answer, body));
    }

    private static Reply reply(int status, JsonNode answer, byte[] body) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("content-type", "text/plain;charset=UTF-8");
        for (var header : answer.path("headers").properties())
            headers.put(
                    header.getKey().toLowerCase(Locale.ROOT), header.getValue().asText());
        var cookies = new ArrayList<String>();
        answer.path("cookies").forEach(cookie -> cookies.add(cookie.asText()));
        return new Reply(status, headers, cookies, body);
    }

    private static Optional<byte[]> body(JsonNode answer) {
        var text = answer.path("body").asText("");
        if (!answer.path("isBase64Encoded").asBoolean()) return Optional.of(text.getBytes(StandardCharsets.UTF_8));
        try {
            return Optional.of(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
