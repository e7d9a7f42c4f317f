package niha.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SendMessageResponse;

/** A queue whose deliveries a test decides: late, twice, in whatever batches. Within a group it keeps the order. */
public final class TestQueue implements SqsClient {
    /** The other queue, in which messages wait until they are due. */
    static final String CYCLES = "cycles";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Map<String, Object>> waiting = new ArrayList<>();
    private final NavigableMap<Instant, List<String>> cycles = new TreeMap<>();
    private final InstantSource clock;
    private boolean away;

    TestQueue(InstantSource clock) {
        this.clock = clock;
    }

    /** From now on nothing can be sent. */
    void goesAway() {
        away = true;
    }

    void comesBack() {
        away = false;
    }

    @Override
    public synchronized SendMessageResponse sendMessage(SendMessageRequest request) {
        if (away) throw new IllegalStateException("The queue is away");
        if (request.queueUrl().equals(CYCLES)) {
            var due = clock.instant().plusSeconds(request.delaySeconds());
            cycles.computeIfAbsent(due, _ -> new ArrayList<>()).add(request.messageBody());
            return SendMessageResponse.builder().build();
        }
        waiting.add(Map.of(
                "messageId", UUID.randomUUID().toString(),
                "body", request.messageBody(),
                "attributes", Map.of("MessageGroupId", request.messageGroupId())));
        return SendMessageResponse.builder().build();
    }

    /** The next so many messages as an event; they are gone from the queue. */
    public synchronized String batch(int most) {
        var batch = List.copyOf(waiting.subList(0, Math.min(most, waiting.size())));
        waiting.removeAll(batch);
        return event(batch);
    }

    /** The messages that wake cycles and whose time has come; they are gone from their queue. */
    synchronized List<String> cycles() {
        var due = cycles.headMap(clock.instant(), true);
        var all = due.values().stream().flatMap(List::stream).toList();
        due.clear();
        return all;
    }

    /** Such messages as an event. */
    static String cycles(List<String> messages) {
        return event(messages.stream()
                .<Map<String, Object>>map(
                        body -> Map.of("messageId", UUID.randomUUID().toString(), "body", body))
                .toList());
    }

    public synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    private static String event(List<Map<String, Object>> messages) {
        try {
            return JSON.writeValueAsString(Map.of("Records", messages));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // holds nothing
    }
}
