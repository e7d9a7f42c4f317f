package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Ports.Unavailable;
import niha.app.live.Conversation;
import niha.app.live.Entrance;
import niha.app.live.KeyEntrance;
import niha.http.KeyDoor;
import niha.http.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** Answers API Gateway's WebSocket events; any other event is HTTP and goes on. */
public final class SocketHandler implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(SocketHandler.class);

    private final Entrance entrance;
    private final KeyEntrance byKey;
    private final Conversation conversation;
    private final InstantSource clock;
    private final RequestStreamHandler http;

    public SocketHandler(
            Entrance entrance,
            KeyEntrance byKey,
            Conversation conversation,
            InstantSource clock,
            RequestStreamHandler http) {
        this.entrance = entrance;
        this.byKey = byKey;
        this.conversation = conversation;
        this.clock = clock;
        this.http = http;
    }

    private record Answer(int status, String body) {}

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var bytes = in.readAllBytes();
        var event = Json.read(new String(bytes, StandardCharsets.UTF_8));
        if (event.at("/requestContext/connectionId").isMissingNode()) {
            http.handleRequest(new ByteArrayInputStream(bytes), out, context);
            return;
        }
        var answer = PowertoolsLogging.withLogging(context, () -> answer(event));
        out.write(Json.write(Map.of("statusCode", answer.status(), "body", answer.body()))
                .getBytes(StandardCharsets.UTF_8));
    }

    private Answer answer(JsonNode event) {
        var connectionId = event.at("/requestContext/connectionId").asText();
        MDC.put("connection_id", connectionId);
        return switch (event.at("/requestContext/eventType").asText()) {
            case "CONNECT" -> enter(connectionId, event);
            case "DISCONNECT" -> left(connectionId);
            default -> new Answer(200, said(connectionId, event));
        };
    }

    private Answer enter(String connectionId, JsonNode event) {
        try {
            var asked = asked(event);
            if (asked.isPresent()) return enter(connectionId, asked.get());
            var pass = event.at("/queryStringParameters/pass").asText("");
            var listener = entrance.enter(connectionId, pass, clock.instant());
            LOG.atInfo()
                    .addKeyValue("user_id", listener.map(l -> l.userId()).orElse(""))
                    .log(listener.isPresent() ? "connected" : "turned away");
            return new Answer(listener.isPresent() ? 200 : 401, "");
        } catch (Unavailable e) {
            LOG.warn("nobody can connect", e);
            return new Answer(503, "");
        }
    }

    private Answer enter(String connectionId, KeyEntrance.Asked asked) {
        var refusal = byKey.enter(connectionId, asked, clock.instant());
        LOG.atInfo()
                .addKeyValue("refused", refusal.map(not -> not.why().name()).orElse(""))
                .log(refusal.isEmpty() ? "connected by key" : "turned away");
        return new Answer(refusal.map(not -> Problem.of(not).status()).orElse(200), "");
    }

    /** Whoever sends a key comes with it; a browser cannot. */
    private static Optional<KeyEntrance.Asked> asked(JsonNode event) {
        var headers = new HashMap<String, String>();
        for (var header : event.path("headers").properties())
            headers.put(
                    header.getKey().toLowerCase(Locale.ROOT), header.getValue().asText());
        return Optional.ofNullable(headers.get(KeyDoor.KEY))
                .map(key -> new KeyEntrance.Asked(
                        key,
                        Optional.ofNullable(headers.get(KeyDoor.TIMESTAMP)),
                        Optional.ofNullable(headers.get(KeyDoor.NONCE)),
                        Optional.ofNullable(headers.get(KeyDoor.SIGNATURE)),
                        Optional.ofNullable(
                                event.at("/requestContext/identity/sourceIp").textValue())));
    }

    /** The gateway tells of most ends. What it does not tell of is found when something is pushed, or expires. */
    private Answer left(String connectionId) {
        entrance.leave(connectionId);
        return new Answer(200, "");
    }

    private String said(String connectionId, JsonNode event) {
        try {
            return conversation.answer(connectionId, event.path("body").asText(""), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("failed", e);
            return Conversation.failed();
        }
    }
}
