package niha.proof.market;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import niha.app.Json;

/** Speaks to the API as anybody does. */
record Http(HttpClient client, String origin, String token) {

    /** An answer, and when it was there. */
    record Answer(int status, JsonNode body, long at) {
        boolean done() {
            return status == 200;
        }

        String text(String path) {
            return body.at(path).asText();
        }
    }

    Http as(String other) {
        return new Http(client, origin, other);
    }

    Answer post(String path, String key, Map<String, ?> body) throws InterruptedException {
        return sent(
                path,
                request(path)
                        .header("content-type", "application/json")
                        .header("idempotency-key", key)
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path)).header("authorization", "Bearer " + token);
    }

    private Answer sent(String path, HttpRequest.Builder request) throws InterruptedException {
        try {
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            var at = System.nanoTime();
            return new Answer(response.statusCode(), read(response.body()), at);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static JsonNode read(String body) {
        try {
            return Json.read(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not JSON: " + body, e);
        }
    }
}
