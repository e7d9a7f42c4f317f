package niha.realtime;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import niha.testkit.HttpCall;
import niha.testkit.LambdaContext;

/** What the gateway says to a function on behalf of its clients. */
final class Line {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Line() {}

    static HttpCall passes() {
        return HttpCall.post("/stream/passes", new byte[0]);
    }

    static String connection(String id, String pass) {
        return socket(id, "CONNECT", ",\"queryStringParameters\":{\"pass\":\"" + pass + "\"}");
    }

    static String message(String id, String text) {
        return socket(id, "MESSAGE", ",\"body\":\"" + text.replace("\"", "\\\"") + "\"");
    }

    static String socket(String id, String type, String more) {
        return "{\"requestContext\":{\"connectionId\":\"%s\",\"eventType\":\"%s\"}%s}".formatted(id, type, more);
    }

    static JsonNode answer(RequestStreamHandler function, String event) {
        try {
            return JSON.readTree(invoke(function, event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String invoke(RequestStreamHandler function, String event) {
        var out = new ByteArrayOutputStream();
        try {
            function.handleRequest(
                    new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)),
                    out,
                    new LambdaContext("realtime"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
