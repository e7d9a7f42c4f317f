package niha.local.triggers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import niha.api.Topology;
import niha.api.Topology.StreamTrigger;
import niha.local.engines.EmbeddedDynamo;
import niha.local.lambda.LocalFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

final class StreamPollerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TABLE = "niha-commands";

    private final EmbeddedDynamo dynamo = EmbeddedDynamo.inMemory(Topology.load());
    private final Bell bell = new Bell();
    private final DynamoDbClient table = WatchedDynamoDb.over(dynamo.client(), bell::ring);
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
    private final Path checkpoint;

    StreamPollerTest(@TempDir Path home) {
        checkpoint = home.resolve("relay.json");
    }

    @AfterEach
    void close() {
        dynamo.close();
    }

    @Test
    void theEventIsTheOneThatLambdaSends() throws Exception {
        try (var _ = poller(10, _ -> "{\"batchItemFailures\":[]}")) {
            put("OUTBOX#1");
            var record = next().path("Records").path(0);
            assertThat(record.path("eventName").asText()).isEqualTo("INSERT");
            assertThat(record.path("eventSource").asText()).isEqualTo("aws:dynamodb");
            assertThat(record.path("eventSourceARN").asText()).contains(":table/niha-commands/stream/");
            assertThat(record.path("eventID").asText()).isNotBlank();
            var change = record.path("dynamodb");
            assertThat(change.path("Keys").toString()).isEqualTo("{\"sk\":{\"S\":\"1\"},\"pk\":{\"S\":\"OUTBOX#1\"}}");
            assertThat(change.at("/NewImage/n/N").asText()).isEqualTo("25.5");
            assertThat(change.at("/NewImage/m/M/l/L/0/BOOL").asBoolean()).isTrue();
            assertThat(change.path("StreamViewType").asText()).isEqualTo("NEW_IMAGE");
            assertThat(change.path("SequenceNumber").asText()).isNotBlank();
            assertThat(change.path("SizeBytes").asInt()).isPositive();
            assertThat(change.path("ApproximateCreationDateTime").isNumber()).isTrue();
        }
    }

    @Test
    void onlyInsertsWithThePrefixWakeTheFunctionInBatchesAndInOrder() throws Exception {
        for (var i = 0; i < 5; i++) put("OUTBOX#" + i);
        put("ANSWER#1");
        put("OUTBOX#0");
        table.deleteItem(r -> r.tableName(TABLE).key(Map.of("pk", text("OUTBOX#1"), "sk", text("1"))));
        put("OUTBOX#last");
        try (var _ = poller(2, _ -> "")) {
            var keys = new ArrayList<String>();
            while (!keys.contains("OUTBOX#last")) {
                var event = next();
                assertThat(event.path("Records")).hasSizeLessThanOrEqualTo(2);
                keys.addAll(keys(event));
            }
            assertThat(keys).containsExactly("OUTBOX#0", "OUTBOX#1", "OUTBOX#2", "OUTBOX#3", "OUTBOX#4", "OUTBOX#last");
        }
    }

    @Test
    void theFirstThatFailedIsTriedAgainWithAllThatFollow() throws Exception {
        for (var i = 0; i < 3; i++) put("OUTBOX#" + i);
        try (var _ = poller(10, event -> keys(event).size() == 3 ? failure(event, 1) : "{}")) {
            assertThat(keys(next())).containsExactly("OUTBOX#0", "OUTBOX#1", "OUTBOX#2");
            assertThat(keys(next())).containsExactly("OUTBOX#1", "OUTBOX#2");
        }
    }

    @Test
    void aFunctionThatThrowsGetsTheWholeBatchAgain() throws Exception {
        put("OUTBOX#0");
        var attempts = new LinkedBlockingQueue<>(List.of("throw", "{}"));
        try (var _ = poller(10, _ -> String.valueOf(attempts.poll()))) {
            assertThat(keys(next())).containsExactly("OUTBOX#0");
            assertThat(keys(next())).containsExactly("OUTBOX#0");
        }
    }

    @Test
    void aRestartGoesOnWhereItStopped() throws Exception {
        put("OUTBOX#before");
        try (var _ = poller(10, _ -> "{}")) {
            assertThat(keys(next())).containsExactly("OUTBOX#before");
        }
        put("OUTBOX#meanwhile");
        try (var _ = poller(10, _ -> "{}")) {
            assertThat(keys(next())).containsExactly("OUTBOX#meanwhile");
        }
    }

    @Test
    void whatWasNotAcknowledgedBeforeAStopComesAgain() throws Exception {
        put("OUTBOX#0");
        put("OUTBOX#1");
        try (var _ = poller(10, event -> failure(event, keys(event).size() - 1))) {
            assertThat(keys(next())).containsExactly("OUTBOX#0", "OUTBOX#1");
            assertThat(keys(next())).containsExactly("OUTBOX#1");
        }
        events.clear();
        try (var _ = poller(10, _ -> "{}")) {
            assertThat(keys(next())).containsExactly("OUTBOX#1");
        }
    }

    private StreamPoller poller(int batchSize, Function<JsonNode, String> behaviour) {
        var function = new LocalFunction("relay", Duration.ofSeconds(5), () -> (in, out, _) -> {
            var event = JSON.readTree(in);
            events.add(event);
            var answer = behaviour.apply(event);
            if (answer.equals("throw")) throw new IllegalStateException("a bug");
            out.write(answer.getBytes(UTF_8));
        });
        var trigger = new StreamTrigger("commands", batchSize, "OUTBOX#");
        return new StreamPoller(dynamo.streams(), TABLE, trigger, function, new Checkpoint(checkpoint), bell);
    }

    private JsonNode next() throws InterruptedException {
        var event = events.poll(20, TimeUnit.SECONDS);
        if (event == null) throw new AssertionError("The function was not woken");
        return event;
    }

    private static List<String> keys(JsonNode event) {
        var keys = new ArrayList<String>();
        for (var record : event.path("Records"))
            keys.add(record.at("/dynamodb/Keys/pk/S").asText());
        return keys;
    }

    private static String failure(JsonNode event, int index) {
        var sequence =
                event.path("Records").path(index).at("/dynamodb/SequenceNumber").asText();
        return "{\"batchItemFailures\":[{\"itemIdentifier\":\"" + sequence + "\"}]}";
    }

    private void put(String key) {
        var list = AttributeValue.fromL(List.of(AttributeValue.fromBool(true)));
        table.putItem(r -> r.tableName(TABLE)
                .item(Map.of(
                        "pk", text(key),
                        "sk", text("1"),
                        "n", AttributeValue.fromN("25.5"),
                        "m", AttributeValue.fromM(Map.of("l", list)))));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
