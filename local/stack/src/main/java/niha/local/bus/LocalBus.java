package niha.local.bus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** An event bus in this process, as strict as EventBridge. Only events can be put; every other operation is refused by the interface. */
public final class LocalBus implements EventBridgeClient {
    private static final int ENTRIES_MAX = 10;
    private static final int ENTRY_BYTES_MAX = 256 << 10;
    private static final int REQUEST_BYTES_MAX = 1 << 20;

    /** Decimals in an event are exact, and stay so. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final String name;
    private final BusLog log;
    private final InstantSource clock;

    public LocalBus(String name, BusLog log, InstantSource clock) {
        this.name = name;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public PutEventsResponse putEvents(PutEventsRequest request) {
        var entries = request.entries();
        if (entries.isEmpty() || entries.size() > ENTRIES_MAX)
            throw refusal("1 validation error detected: between 1 and 10 entries are needed, not " + entries.size());
        if (entries.stream().mapToInt(LocalBus::size).sum() > REQUEST_BYTES_MAX)
            throw refusal("Total size of the entries in the request is over the limit.");
        var lines = new ArrayList<String>();
        var results = entries.stream().map(entry -> accept(entry, lines)).toList();
        try {
            if (!lines.isEmpty()) log.append(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var failed = (int) results.stream().filter(r -> r.errorCode() != null).count();
        return PutEventsResponse.builder()
                .failedEntryCount(failed)
                .entries(results)
                .build();
    }

    private PutEventsResultEntry accept(PutEventsRequestEntry entry, List<String> lines) {
        return wrong(entry).orElseGet(() -> {
            var id = UUID.randomUUID().toString();
            lines.add(line(entry, id));
            return PutEventsResultEntry.builder().eventId(id).build();
        });
    }

    private Optional<PutEventsResultEntry> wrong(PutEventsRequestEntry entry) {
        if (!name.equals(entry.eventBusName()))
            return error("ResourceNotFoundException", "Event bus " + entry.eventBusName() + " does not exist.");
        if (size(entry) > ENTRY_BYTES_MAX) return error("InvalidArgument", "The entry is over 256 KB.");
        for (var part : new @Nullable String[] {entry.source(), entry.detailType(), entry.detail()})
            if (part == null || part.isBlank())
                return error("InvalidArgument", "Source, DetailType and Detail are required arguments.");
        try {
            if (JSON.readTree(entry.detail()).isObject()) return Optional.empty();
        } catch (JsonProcessingException e) {
            return error("MalformedDetail", "Detail is malformed.");
        }
        return error("MalformedDetail", "Detail is malformed.");
    }

    private String line(PutEventsRequestEntry entry, String id) {
        try {
            var event = JSON.createObjectNode();
            event.put("version", "0");
            event.put("id", id);
            event.put("detail-type", entry.detailType());
            event.put("source", entry.source());
            event.put("account", "000000000000");
            var time = Optional.ofNullable(entry.time()).orElseGet(clock::instant);
            event.put("time", time.truncatedTo(ChronoUnit.SECONDS).toString());
            event.put("region", "eu-central-1");
            event.set("resources", JSON.valueToTree(entry.resources()));
            event.set("detail", JSON.readTree(entry.detail()));
            return JSON.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As EventBridge counts it. */
    private static int size(PutEventsRequestEntry entry) {
        var size = entry.time() == null ? 0 : 14;
        for (var part : new @Nullable String[] {entry.source(), entry.detailType(), entry.detail()})
            if (part != null) size += part.getBytes(StandardCharsets.UTF_8).length;
        for (var resource : entry.resources()) size += resource.getBytes(StandardCharsets.UTF_8).length;
        return size;
    }

    private static Optional<PutEventsResultEntry> error(String code, String message) {
        return Optional.of(PutEventsResultEntry.builder()
                .errorCode(code)
                .errorMessage(message)
                .build());
    }

    private static EventBridgeException refusal(String message) {
        return (EventBridgeException) EventBridgeException.builder()
                .message(message)
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ValidationException")
                        .errorMessage(message)
                        .serviceName("EventBridge")
                        .build())
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        // The log has an owner of its own.
    }
}
