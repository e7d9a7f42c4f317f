package niha.proof.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import niha.app.Json;
import niha.testkit.Counted.Count;
import niha.testkit.HttpCall;
import niha.testkit.LambdaContext;

/** One question, as the gateway puts it to the function, and what its answer took. */
record Asked(Duration took, Count count, String body, Optional<String> next) {
    private static final Pattern NEXT = Pattern.compile("[?&]cursor=([^&>]+)");

    static Asked of(Trail trail, String path) {
        var event = HttpCall.get(path).event();
        var out = new ByteArrayOutputStream();
        trail.counted().count();
        var started = System.nanoTime();
        try {
            trail.audit().handleRequest(new ByteArrayInputStream(event), out, new LambdaContext("bench"));
            var took = Duration.ofNanos(System.nanoTime() - started);
            return read(took, trail.counted().count(), out.toString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asked read(Duration took, Count count, String answer) throws JsonProcessingException {
        var json = Json.read(answer);
        if (json.path("statusCode").asInt() != 200) throw new IllegalStateException(answer);
        var link = NEXT.matcher(json.path("headers").path("link").asText());
        return new Asked(
                took, count, json.path("body").asText(), link.find() ? Optional.of(link.group(1)) : Optional.empty());
    }
}
