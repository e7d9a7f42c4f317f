package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResultEntry;

/** EventBridge as far as a publisher meets it: keeps AWS's limits, remembers what it took, and can refuse or be away. */
public final class RecordingBus implements EventBridgeClient {
    private static final int ENTRIES_MAX = 10;
    private static final int REQUEST_BYTES_MAX = 256 * 1024;

    /** Eight bytes for the entry's time. */
    private static final int TIME_BYTES = 8;

    private final List<PutEventsRequestEntry> taken = new ArrayList<>();
    private Predicate<PutEventsRequestEntry> refuses = entry -> false;
    private boolean away;

    /** From now on it answers these entries with an error. */
    public synchronized RecordingBus refuse(Predicate<PutEventsRequestEntry> which) {
        refuses = which;
        return this;
    }

    /** From now on no call comes through, or again. */
    public synchronized RecordingBus away(boolean away) {
        this.away = away;
        return this;
    }

    /** What it took, in order. */
    public synchronized List<PutEventsRequestEntry> taken() {
        return List.copyOf(taken);
    }

    @Override
    public synchronized PutEventsResponse putEvents(PutEventsRequest request) {
        if (away) throw SdkClientException.create("the bus is away");
        assertThat(request.entries()).as("entries of one request").hasSizeBetween(1, ENTRIES_MAX);
        assertThat(request.entries().stream().mapToInt(RecordingBus::size).sum())
                .as("bytes of one request")
                .isLessThanOrEqualTo(REQUEST_BYTES_MAX);
        request.entries().forEach(RecordingBus::complete);
        var results = request.entries().stream().map(this::take).toList();
        var failed = (int) results.stream().filter(r -> r.errorCode() != null).count();
        return PutEventsResponse.builder()
                .entries(results)
                .failedEntryCount(failed)
                .build();
    }

    private PutEventsResultEntry take(PutEventsRequestEntry entry) {
        if (refuses.test(entry))
            return PutEventsResultEntry.builder()
                    .errorCode("ThrottlingException")
                    .errorMessage("refused by the test")
                    .build();
        taken.add(entry);
        return PutEventsResultEntry.builder().eventId("event-" + taken.size()).build();
    }

    private static void complete(PutEventsRequestEntry entry) {
        assertThat(Stream.of(entry.eventBusName(), entry.source(), entry.detailType(), entry.detail()))
                .as("bus, source, detail-type and detail")
                .doesNotContainNull()
                .doesNotContain("");
        assertThat(entry.source()).as("only AWS itself may say aws.").doesNotStartWith("aws.");
        assertThat(entry.detail())
                .as("the detail is a JSON object")
                .startsWith("{")
                .endsWith("}");
    }

    private static int size(PutEventsRequestEntry entry) {
        return TIME_BYTES
                + Stream.of(entry.source(), entry.detailType(), entry.detail())
                        .mapToInt(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum();
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
