package niha.local.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import niha.local.lambda.LocalFunction;
import niha.local.lambda.Outcome;
import niha.local.web.Call;
import niha.local.web.Problem;
import niha.local.web.Reply;
import niha.local.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers WebSocket connections by invoking their function, which decides whom to let in and what to answer. */
public final class WebSocketGateway implements Site {
    private static final Logger LOG = LoggerFactory.getLogger(WebSocketGateway.class);
    private static final String FAILED = "{\"message\":\"Internal server error\"}";

    private final LocalFunction function;
    private final LocalSockets sockets;
    private final InstantSource clock;

    public WebSocketGateway(LocalFunction function, LocalSockets sockets, InstantSource clock) {
        this.function = function;
        this.sockets = sockets;
        this.clock = clock;
    }

    @Override
    public Reply answer(Call call) {
        if (!call.header("upgrade").orElse("").equalsIgnoreCase("websocket"))
            return new Problem(426, "Upgrade required", "UPGRADE_REQUIRED", "Only a WebSocket can be opened here")
                    .reply()
                    .with("upgrade", "websocket");
        var id = UUID.randomUUID().toString();
        var event = SocketEvent.of(id, call, clock.instant());
        var status = answer(event.connect(call))
                .map(answer -> answer.path("statusCode").asInt(500))
                .orElse(500);
        return status < 300
                ? Reply.upgrade(new OpenSocket(id, sockets, new Hearing(event)))
                : new Problem(status, "Refused", "NOT_CONNECTED", "The connection was refused").reply();
    }

    private final class Hearing implements OpenSocket.Ear {
        private final SocketEvent event;

        Hearing(SocketEvent event) {
            this.event = event;
        }

        @Override
        public Optional<String> heard(String id, String text) {
            return answer(event.message(text, clock.instant()))
                    .map(answer -> answer.path("body").asText(""))
                    .or(() -> Optional.of(FAILED))
                    .filter(body -> !body.isEmpty());
        }

        @Override
        public void left(String id, int code, String reason) {
            answer(event.disconnect(code, reason, clock.instant()));
        }
    }

    private Optional<JsonNode> answer(byte[] event) {
        if (!(function.invoke(event) instanceof Outcome.Answered answered)) return Optional.empty();
        try {
            return Optional.of(HttpEvent.JSON.readTree(answered.bytes()));
        } catch (IOException e) {
            LOG.error("{} gave an answer that cannot be read", function.name(), e);
            return Optional.empty();
        }
    }
}
