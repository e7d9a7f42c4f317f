package niha.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import niha.aws.Cloud;
import niha.local.engines.FileBuckets;
import niha.testkit.Backend;
import niha.testkit.Granted;
import niha.testkit.Hostile;
import niha.testkit.HttpCall;
import niha.testkit.NoQueues;
import niha.testkit.RecordingBus;
import niha.testkit.RecordingSockets;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;

/** Whatever is said on a connection, the answer is one of those that docs/live.md describes. */
final class FramesProperties {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int BYTES_MAX = 4 * 1024;
    private static final Backend.Place PLACE = Backend.chosen().place();
    private static final RealtimeFunction REALTIME = new RealtimeFunction(new Cloud(
            Granted.to("realtime", PLACE),
            new NoQueues(),
            new RecordingBus(),
            new FileBuckets(TemporaryFolder.fresh()),
            Optional.of(new RecordingSockets()),
            new SetClock(),
            new SecureRandom(),
            PLACE.environment()));

    private static final Map<String, Set<String>> ANSWERS = Map.of(
            "pong", Set.of("type"),
            "subscribed", Set.of("type", "channel", "sequence"),
            "unsubscribed", Set.of("type", "channel"),
            "refused", Set.of("type", "channel", "code", "detail"));

    /** A bug would be INTERNAL_ERROR, a store that is away UNAVAILABLE: neither is the client's to cause. */
    private static final Set<String> CODES = Set.of(
            "FORBIDDEN",
            "NO_ACCOUNT",
            "CHANNEL_UNKNOWN",
            "ACTION_UNKNOWN",
            "MALFORMED",
            "TOO_LARGE",
            "TOO_MANY_SUBSCRIPTIONS",
            "CONNECTION_UNKNOWN");

    private static final List<String> CHANNELS =
            List.of("tickets", "book:CEA", "book:EUA", "trades:CEA", "trades:EUA", "orders", "balances");
    private static final List<String> CONNECTIONS = List.of(
            connected("admin", Line.passes()), connected("client", Line.passes().asClient()), "nobody");

    private static String connected(String id, HttpCall pass) {
        Line.invoke(REALTIME, Line.connection(id, pass.to(REALTIME).at("/pass")));
        return id;
    }

    @Property(tries = 600, shrinking = ShrinkingMode.OFF)
    void whateverIsSaidIsAnsweredAsDescribed(@ForAll Random random) {
        var hostile = new Hostile(random);
        var frame = frame(random, hostile);
        var answer = said(hostile.one(CONNECTIONS), frame);
        var type = answer.path("type").asText();
        assertThat(names(answer)).as(frame + " " + answer).isEqualTo(ANSWERS.get(type));
        if (type.equals("refused"))
            assertThat(CODES).contains(answer.path("code").asText());
        assertThat(answer.path("code").asText().equals("TOO_LARGE"))
                .isEqualTo(frame.getBytes(StandardCharsets.UTF_8).length > BYTES_MAX);
    }

    private static String frame(Random random, Hostile hostile) {
        var action = hostile.one(List.of("subscribe", "subscribe", "unsubscribe", "ping", hostile.text()));
        var channel = random.nextInt(4) == 0 ? hostile.text() : hostile.one(CHANNELS);
        var sound = JsonNodeFactory.instance
                .objectNode()
                .put("action", action)
                .put("channel", channel)
                .toString();
        return switch (random.nextInt(6)) {
            case 0 -> hostile.text();
            case 1 -> hostile.value();
            case 2 -> new String(hostile.damaged(sound.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            case 3 -> sound + " ".repeat(Math.max(0, BYTES_MAX - sound.length()) + random.nextInt(3));
            case 4 -> "{\"action\":" + hostile.value() + ",\"channel\":" + hostile.value() + "}";
            default -> sound;
        };
    }

    private static JsonNode said(String connection, String frame) {
        var event = JsonNodeFactory.instance.objectNode().put("body", frame);
        event.putObject("requestContext").put("connectionId", connection).put("eventType", "MESSAGE");
        var answer = Line.answer(REALTIME, event.toString());
        assertThat(answer.path("statusCode").asInt()).isEqualTo(200);
        return read(answer.path("body").asText());
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Set<String> names(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
