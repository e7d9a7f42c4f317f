package niha.local.bus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;

final class LocalBusTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05.678Z"));

    private final Path file;
    private final BusLog log;
    private final LocalBus bus;

    LocalBusTest(@TempDir Path home) throws IOException {
        file = home.resolve("bus/events.jsonl");
        log = BusLog.open(file);
        bus = new LocalBus("niha", log, CLOCK);
    }

    @AfterEach
    void close() throws IOException {
        log.close();
    }

    @Test
    void anEventIsALineWithItsDecimalsExact() throws IOException {
        var id = put(entry("{ \"price\": 25.50,\n \"eur\": 123456789012345678.01 }")
                        .build())
                .entries()
                .getFirst()
                .eventId();
        assertThat(log.after(0, 10))
                .containsExactly("{\"version\":\"0\",\"id\":\"" + id
                        + "\",\"detail-type\":\"Something.v1\",\"source\":\"niha.test\",\"account\":\"000000000000\","
                        + "\"time\":\"2026-01-02T03:04:05Z\",\"region\":\"eu-central-1\",\"resources\":[],"
                        + "\"detail\":{\"price\":25.50,\"eur\":123456789012345678.01}}");
    }

    @Test
    void eventsAreReadOnFromANumber() throws IOException {
        put(entry("{\"n\":1}").build(), entry("{\"n\":2}").build());
        put(entry("{\"n\":3}").build());
        assertThat(log.after(1, 1)).singleElement().asString().contains("\"n\":2");
        assertThat(log.after(3, 10)).isEmpty();
    }

    @Test
    void whatEventBridgeWouldNotTakeIsRefusedEntryByEntry() throws IOException {
        var response = put(
                entry("{}").eventBusName("other").build(),
                entry("not json").build(),
                entry("[1]").build(),
                entry("{} {}").build(),
                entry("{}").source(null).build(),
                entry("{\"a\":\"" + "x".repeat(262_144) + "\"}").build(),
                entry("{}").build());
        assertThat(response.failedEntryCount()).isEqualTo(6);
        assertThat(response.entries())
                .extracting(e -> String.valueOf(e.errorCode()))
                .containsExactly(
                        "ResourceNotFoundException",
                        "MalformedDetail",
                        "MalformedDetail",
                        "MalformedDetail",
                        "InvalidArgument",
                        "InvalidArgument",
                        "null");
        assertThat(log.after(0, 10)).hasSize(1);
    }

    @Test
    void moreThanTenEntriesNoneOrOverAMegabyteAreRefusedWhole() {
        assertThatThrownBy(() -> bus.putEvents(
                        r -> r.entries(Collections.nCopies(11, entry("{}").build()))))
                .isInstanceOf(EventBridgeException.class);
        assertThatThrownBy(() -> bus.putEvents(r -> r.entries(List.of()))).isInstanceOf(EventBridgeException.class);
        var large = entry("{\"a\":\"" + "x".repeat(250_000) + "\"}").build();
        assertThatThrownBy(() -> bus.putEvents(r -> r.entries(Collections.nCopies(5, large))))
                .isInstanceOf(EventBridgeException.class);
    }

    @Test
    void everyOtherOperationIsRefusedLoudly() {
        assertThatThrownBy(() -> bus.listRules(r -> r.eventBusName("niha")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aTornLineIsCutOffWhenTheLogIsOpenedAgain() throws IOException {
        put(entry("{\"n\":1}").build());
        log.close();
        Files.writeString(file, Files.readString(file) + "{\"version\":\"0\",\"id\"");
        try (var again = BusLog.open(file)) {
            assertThat(again.after(0, 10)).hasSize(1);
        }
    }

    private PutEventsResponse put(PutEventsRequestEntry... entries) {
        return bus.putEvents(r -> r.entries(entries));
    }

    private static PutEventsRequestEntry.Builder entry(String detail) {
        return PutEventsRequestEntry.builder()
                .eventBusName("niha")
                .source("niha.test")
                .detailType("Something.v1")
                .detail(detail);
    }
}
