package niha.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import niha.local.bus.BusLog;
import niha.local.oidc.Tokens;
import niha.local.oidc.Users;
import niha.local.web.Call;
import niha.local.web.Problem;
import niha.local.web.Reply;
import niha.local.web.Site;

/** What only a laptop has, under /local: tokens for the asking, what the bus has carried, the projections' check, and the switch. */
final class LocalSite implements Site {
    static final String MOUNT = "/local";

    private static final int BODY_BYTES_MAX = 4096;
    private static final int EVENTS_MAX = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Users users;
    private final Tokens tokens;
    private final BusLog bus;
    private final Rebuilding rebuilding;
    private final Instance instance;
    private final Runnable stop;

    LocalSite(Users users, Tokens tokens, BusLog bus, Rebuilding rebuilding, Instance instance, Runnable stop) {
        this.users = users;
        this.tokens = tokens;
        this.bus = bus;
        this.rebuilding = rebuilding;
        this.instance = instance;
        this.stop = stop;
    }

    @Override
    public Reply answer(Call call) throws IOException {
        return switch (call.method() + " " + call.path().substring(MOUNT.length())) {
            case "GET /status" -> Reply.json(200, instance);
            case "GET /bus/events" -> events(call);
            case "POST /tokens" -> token(call);
            case "POST /rebuild" -> rebuild(call);
            case "POST /stop" -> stop();
            default -> Problem.NO_PATH.reply();
        };
    }

    private Reply events(Call call) throws IOException {
        var after = call.queryForm().orEmpty("after");
        if (!after.matches("\\d{0,18}")) return invalid("after must be the number of an event");
        var position = after.isEmpty() ? 0 : Long.parseLong(after);
        var lines = bus.after(position, EVENTS_MAX);
        var body = "{\"events\":[%s],\"next\":%d}".formatted(String.join(",", lines), position + lines.size());
        return Reply.of(200, "application/json", body.getBytes(StandardCharsets.UTF_8))
                .with("cache-control", "no-store");
    }

    private Reply token(Call call) throws IOException {
        var email = body(call).path("email").asText("");
        return users.find(email)
                .map(user -> {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("access_token", tokens.access(user));
                    answer.put("token_type", "Bearer");
                    return Reply.json(200, answer);
                })
                .orElseGet(() -> invalid("Nobody here is called \"" + email + "\""));
    }

    private Reply rebuild(Call call) throws IOException {
        var words = body(call).path("words").valueStream().map(JsonNode::asText).toList();
        try {
            return Reply.json(200, rebuilding.tell(Rebuilding.Asked.of(words)));
        } catch (CannotStart unknown) {
            return invalid(unknown.sentence());
        }
    }

    private Reply stop() {
        // Answered first: the server lets this call finish like any other in flight.
        Thread.ofPlatform().name("stop").start(stop);
        return Reply.json(200, Map.of("status", "stopping"));
    }

    private static JsonNode body(Call call) throws IOException {
        try {
            return JSON.readTree(call.body().upTo(BODY_BYTES_MAX).orElse(new byte[0]));
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }

    private static Reply invalid(String sentence) {
        return new Problem(422, "Invalid request", "VALIDATION_FAILED", sentence).reply();
    }
}
