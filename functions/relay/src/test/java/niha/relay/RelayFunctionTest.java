package niha.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.Tables;
import niha.local.engines.FileBuckets;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Cut;
import niha.testkit.Granted;
import niha.testkit.LambdaContext;
import niha.testkit.NoQueues;
import niha.testkit.OutboxRecords;
import niha.testkit.RecordingBus;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

final class RelayFunctionTest {
    private final Backend.Place place = Backend.chosen().place();
    private final RecordingBus bus = new RecordingBus();
    private final SetClock clock = new SetClock();

    @Test
    void whatTheStreamTellsReachesTheBusInItsOrder() throws Exception {
        raise(25);
        assertThat(relay(OutboxRecords.event(place))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken().stream().map(PutEventsRequestEntry::time)).isEqualTo(moments(0, 25));
        assertThat(OutboxRecords.waiting(place)).isZero();
    }

    @Test
    void anEventReachesTheBusAsItWasRaised() throws Exception {
        raise(1);
        relay(OutboxRecords.event(place));
        assertThat(bus.taken())
                .isEqualTo(List.of(PutEventsRequestEntry.builder()
                        .eventBusName("niha")
                        .source("niha.ledger")
                        .detailType("MarketMakerCreated.v1")
                        .time(Any.NOON)
                        .detail("{\"metadata\":{},\"data\":{}}")
                        .build()));
    }

    @Test
    void whatACommitTellsReachesTheBusInItsOrder() throws Exception {
        raiseTogether(25);
        assertThat(relay(OutboxRecords.event(place))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken().stream().map(PutEventsRequestEntry::time)).isEqualTo(moments(0, 25));
        assertThat(OutboxRecords.rows(place)).isEmpty();
    }

    @Test
    void aLetterThatTheBusTookInPartComesAgainWhole() throws Exception {
        raiseTogether(3);
        bus.refuse(entry -> entry.time().equals(Any.NOON.plusMillis(1)));
        var event = OutboxRecords.event(place);
        assertThat(relay(event)).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"100\"}]}");
        assertThat(OutboxRecords.waiting(place)).isEqualTo(3);
        bus.refuse(_ -> false);
        assertThat(relay(event)).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken().stream().map(PutEventsRequestEntry::time))
                .isEqualTo(Stream.of(0, 2, 0, 1, 2).map(Any.NOON::plusMillis).toList());
        assertThat(OutboxRecords.rows(place)).isEmpty();
    }

    @Test
    void anEventFromBeforeThereWereLettersIsDeliveredAndCleared() throws Exception {
        var event = Any.event(Any.NOON);
        var row = Map.of(
                "pk", AttributeValue.fromS("OUTBOX#" + Math.floorMod(event.id().hashCode(), 8)),
                "sk", AttributeValue.fromS(event.id().toString()),
                "source", AttributeValue.fromS(event.source()),
                "type", AttributeValue.fromS(event.type()),
                "occurredAt", AttributeValue.fromS(event.occurredAt().toString()),
                "detail", AttributeValue.fromS(event.detail()));
        place.dynamo().putItem(put -> put.tableName(place.table("commands")).item(row));
        assertThat(relay(OutboxRecords.event(place))).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken().stream().map(PutEventsRequestEntry::detail)).isEqualTo(List.of(event.detail()));
        assertThat(OutboxRecords.rows(place)).isEmpty();
    }

    @Test
    void theFirstRecordThatTheBusRefusesIsNamed() throws Exception {
        raise(13);
        bus.refuse(entry -> !entry.time().isBefore(Any.NOON.plusMillis(4)));
        assertThat(relay(OutboxRecords.event(place)))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"104\"}]}");
        assertThat(OutboxRecords.waiting(place)).isEqualTo(9);
    }

    @Test
    void whenTheBusIsAwayEverythingComesAgain() throws Exception {
        raise(3);
        var event = OutboxRecords.event(place);
        bus.away(true);
        assertThat(relay(event)).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"100\"}]}");
        bus.away(false);
        assertThat(relay(event)).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken()).hasSize(3);
    }

    @Test
    void aRecordThatComesTwiceIsDeliveredAgainAndHarmsNothing() throws Exception {
        raise(2);
        var event = OutboxRecords.event(place);
        relay(event);
        assertThat(relay(event)).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken()).hasSize(4);
    }

    @Test
    void aRelayThatDiesBetweenBusAndOutboxLosesNothing() throws Exception {
        raise(2);
        var event = OutboxRecords.event(place);
        var dying = new RelayFunction(cloud(Cut.BEFORE.afterCalls(1, place.dynamo())));
        assertThatThrownBy(() -> invoke(dying, event)).isInstanceOf(RuntimeException.class);
        assertThat(OutboxRecords.waiting(place)).isEqualTo(1);
        relay(event);
        assertThat(OutboxRecords.waiting(place)).isZero();
    }

    @Test
    void whatTheOutboxClearedIsNoEvent() throws Exception {
        raise(1);
        var removed = OutboxRecords.event(List.of(
                OutboxRecords.record("REMOVE", 100, OutboxRecords.rows(place).getFirst())));
        assertThat(relay(removed)).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken()).isEmpty();
    }

    @Test
    void anAnswerThatIsKeptInTheSameTableIsNoEvent() throws Exception {
        commits().commit(List.of(Any.answerKept("a key", Any.NOON)));
        var row = place.dynamo()
                .scan(s -> s.tableName(place.table("commands")))
                .items()
                .getFirst();
        var inserted = OutboxRecords.event(List.of(OutboxRecords.record("INSERT", 100, row)));
        assertThat(relay(inserted)).isEqualTo("{\"batchItemFailures\":[]}");
        assertThat(bus.taken()).isEmpty();
    }

    @Test
    void anEmptyBatchIsFine() throws Exception {
        assertThat(relay("{\"Records\":[]}")).isEqualTo("{\"batchItemFailures\":[]}");
    }

    @Test
    void theSweepDeliversWhatTheStreamHasMissed() throws Exception {
        raise(60);
        clock.forward(Duration.ofMinutes(2));
        assertThat(sweep()).isEqualTo("{\"delivered\":60}");
        assertThat(bus.taken().stream().map(PutEventsRequestEntry::time))
                .containsExactlyInAnyOrderElementsOf(moments(0, 60));
        assertThat(OutboxRecords.waiting(place)).isZero();
    }

    @Test
    void theSweepLeavesWhatIsStillOnItsOrdinaryWay() throws Exception {
        raise(3);
        clock.forward(Duration.ofSeconds(60).plusMillis(2));
        assertThat(sweep()).isEqualTo("{\"delivered\":2}");
        assertThat(OutboxRecords.waiting(place)).isEqualTo(1);
    }

    @Test
    void theSweepOfAnEmptyOutboxDeliversNothing() throws Exception {
        assertThat(sweep()).isEqualTo("{\"delivered\":0}");
    }

    @Test
    void theSweepEndsWhenTheBusIsAwayAndTheNextOneMakesUpForIt() throws Exception {
        raise(5);
        clock.forward(Duration.ofMinutes(2));
        bus.away(true);
        assertThat(sweep()).isEqualTo("{\"delivered\":0}");
        bus.away(false);
        assertThat(sweep()).isEqualTo("{\"delivered\":5}");
    }

    @Test
    void oneEventThatTheBusNeverTakesDoesNotHoldUpTheOthers() throws Exception {
        raise(30);
        clock.forward(Duration.ofMinutes(2));
        bus.refuse(entry -> entry.time().equals(Any.NOON));
        assertThat(sweep()).isEqualTo("{\"delivered\":29}");
        assertThat(OutboxRecords.waiting(place)).isEqualTo(1);
    }

    /** Raises so many events, a millisecond apart, from noon on, each in a commit of its own. */
    private void raise(int count) throws Outdated {
        for (var change : events(count)) commits().commit(List.of(change));
    }

    /** The same in one commit. */
    private void raiseTogether(int count) throws Outdated {
        commits().commit(events(count));
    }

    private static List<Change> events(int count) {
        return IntStream.range(0, count)
                .<Change>mapToObj(i -> new EventRaised(Any.event(Any.NOON.plusMillis(i))))
                .toList();
    }

    private static List<Instant> moments(int from, int to) {
        return IntStream.range(from, to).mapToObj(Any.NOON::plusMillis).toList();
    }

    private DynamoCommits commits() {
        return new DynamoCommits(place.dynamo(), Tables.of(cloud(place.dynamo())));
    }

    private String relay(String event) throws IOException {
        return invoke(new RelayFunction(cloud(Granted.to("relay", place))), event);
    }

    private String sweep() throws IOException {
        return invoke(new SweepFunction(cloud(Granted.to("relay-sweep", place))), "{}");
    }

    private Cloud cloud(DynamoDbClient store) {
        return new Cloud(
                store,
                new NoQueues(),
                bus,
                new FileBuckets(TemporaryFolder.fresh()),
                clock,
                new SecureRandom(),
                Map.copyOf(place.environment()));
    }

    private static String invoke(RequestStreamHandler function, String event) throws IOException {
        var out = new ByteArrayOutputStream();
        function.handleRequest(
                new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, new LambdaContext("relay"));
        return out.toString(StandardCharsets.UTF_8);
    }
}
