package niha.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.events.Envelope;
import niha.app.events.TicketIssued;
import niha.app.live.Channel;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoConnections;
import niha.aws.dynamo.Tables;
import niha.local.engines.FileBuckets;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Cut;
import niha.testkit.Granted;
import niha.testkit.NoQueues;
import niha.testkit.OutboxRecords;
import niha.testkit.RecordingBus;
import niha.testkit.RecordingSockets;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import niha.testkit.contracts.Together;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Both functions, with the rights that their roles have. */
final class RealtimeFunctionTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOLD = "{\"batchItemFailures\":[]}";

    private final Backend.Place place = Backend.chosen().place();
    private final SetClock clock = new SetClock();
    private final RecordingSockets sockets = new RecordingSockets();
    private final RequestStreamHandler realtime = new RealtimeFunction(cloud(Granted.to("realtime", place)));
    private final RequestStreamHandler push = new PushFunction(cloud(Granted.to("realtime-push", place)));

    @Test
    void whoeverIsSignedInGetsAPassThatNobodyKeeps() {
        for (var call : List.of(Line.passes(), Line.passes().asClient())) {
            var answered = call.to(realtime);
            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.headers()).containsEntry("cache-control", "no-store");
            assertThat(answered.at("/expires_at"))
                    .isEqualTo(Json.timestamp(clock.instant().plusSeconds(30)));
            assertThat(everything()).doesNotContain(answered.at("/pass"));
        }
        assertThat(Line.passes().asNobody().to(realtime).status()).isEqualTo(401);
    }

    @Test
    void ofSixteenWithOnePassOneGetsIn() {
        var pass = pass();
        assertThat(Together.run(i -> () -> connect("c" + i, pass)))
                .containsOnlyOnce(200)
                .filteredOn(status -> status != 200)
                .hasSize(Together.THREADS - 1)
                .containsOnly(401);
    }

    @Test
    void anExpiredPassIsRefused() {
        var pass = pass();
        clock.forward(Duration.ofSeconds(30));
        assertThat(connect("c", pass)).isEqualTo(401);
        assertThat(connections().find("c", clock.instant())).isEmpty();
    }

    @Test
    void noPassIsRefused() {
        assertThat(status(Line.socket("c", "CONNECT", ""))).isEqualTo(401);
    }

    @Test
    void whenTheStoreIsAwayNobodyGetsInAndWhoIsInIsTold() {
        var cut = new RealtimeFunction(cloud(Cut.BEFORE.afterCalls(0, place.dynamo())));
        assertThat(Line.answer(cut, Line.connection("c", "a pass"))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(503);
        var reply = Line.answer(cut, Line.message("c", "{\"action\":\"subscribe\",\"channel\":\"tickets\"}"));
        assertThat(reply.path("body").asText()).contains("\"code\":\"UNAVAILABLE\"");
    }

    @Test
    void aClientIsRefusedTheTicketsOfOthers() {
        connect("c", Line.passes().asClient().to(realtime).at("/pass"));
        assertThat(say("c", "{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                .contains("\"type\":\"refused\"", "\"code\":\"FORBIDDEN\"");
        issue(1);
        assertThat(told()).isEqualTo(TOLD);
        assertThat(sockets.posted("c")).isEmpty();
    }

    @Test
    void ticketsAreToldToAdministratorsUnderContiguousNumbers() throws Exception {
        subscribed("a", "b");
        issue(3);
        assertThat(told()).isEqualTo(TOLD);
        assertThat(sockets.posted("a")).hasSize(3).isEqualTo(sockets.posted("b"));
        var second = JSON.readTree(sockets.posted("a").get(1));
        assertThat(second).isEqualTo(JSON.readTree("""
                {"type": "message", "channel": "tickets", "sequence": 2, "data": {
                  "ticket_id": "TKT-2026-000002", "action_type": "MM_CREATED", "entity_type": "MarketMaker",
                  "entity_id": "an entity", "market_maker_id": null, "status": "SUCCESS",
                  "user_id": "0190a000-0000-7000-8000-000000000001"}}"""));
    }

    @Test
    void whatIsToldTwiceComesUnderNewNumbers() {
        subscribed("a");
        issue(1);
        told();
        told();
        assertThat(sockets.posted("a").getFirst()).contains("\"sequence\":1");
        assertThat(sockets.posted("a").getLast()).contains("\"sequence\":2");
    }

    @Test
    void otherEventsAreNotTold() throws Outdated {
        subscribed("a");
        commits().commit(List.of(new EventRaised(Any.event(Any.NOON))));
        assertThat(told()).isEqualTo(TOLD);
        assertThat(sockets.posted("a")).isEmpty();
        assertThat(connections().sequence(Channel.TICKETS)).isZero();
    }

    @Test
    void whoIsGoneBrokenOrLeftIsToldNothingMore() {
        subscribed("a", "gone", "broken", "left");
        sockets.gone("gone");
        sockets.broken("broken");
        assertThat(status(Line.socket("left", "DISCONNECT", ""))).isEqualTo(200);
        issue(1);
        assertThat(told()).isEqualTo(TOLD);
        assertThat(sockets.posted("left")).isEmpty();
        assertThat(sockets.posted("a")).hasSize(1);
        assertThat(sockets.hungUp()).containsExactly("broken");
        assertThat(connections().subscribers(Channel.TICKETS, clock.instant())).containsExactly("a");
        for (var id : List.of("gone", "broken", "left"))
            assertThat(connections().find(id, clock.instant())).isEmpty();
    }

    @Test
    void oneThatNeverAnswersHoldsUpNeitherTheOthersNorTheStream() {
        subscribed("a", "stuck");
        sockets.stuck("stuck");
        issue(2);
        assertThat(told()).isEqualTo(TOLD);
        assertThat(sockets.posted("a")).hasSize(2);
        assertThat(connections().subscribers(Channel.TICKETS, clock.instant())).containsExactly("a");
    }

    @Test
    void afterTwoHoursAConnectionIsGone() {
        subscribed("a");
        clock.forward(Duration.ofHours(2));
        issue(1);
        told();
        assertThat(sockets.posted("a")).isEmpty();
        assertThat(say("a", "{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                .contains("\"code\":\"CONNECTION_UNKNOWN\"");
    }

    @Test
    void whenTheStoreIsAwayTheStreamComesAgain() {
        subscribed("a");
        issue(1);
        var cut = new PushFunction(cloud(Cut.BEFORE.afterCalls(1, place.dynamo())));
        assertThatThrownBy(() -> Line.invoke(cut, OutboxRecords.event(place))).isInstanceOf(Unavailable.class);
        assertThat(told()).isEqualTo(TOLD);
        assertThat(sockets.posted("a")).hasSize(1);
    }

    private void subscribed(String... ids) {
        for (var id : ids) {
            assertThat(connect(id, pass())).isEqualTo(200);
            assertThat(say(id, "{\"action\":\"subscribe\",\"channel\":\"tickets\"}"))
                    .isEqualTo("{\"type\":\"subscribed\",\"channel\":\"tickets\",\"sequence\":0}");
        }
    }

    /** Raises the events of so many tickets, a millisecond apart. */
    private void issue(int count) {
        try {
            commits()
                    .commit(IntStream.rangeClosed(1, count)
                            .<Change>mapToObj(i -> new EventRaised(issued(i)))
                            .toList());
        } catch (Outdated e) {
            throw new AssertionError(e);
        }
    }

    private static Envelope issued(int number) {
        var at = Any.NOON.plusMillis(number);
        var ticket = Any.ticket(new TicketNumber(2026, number));
        return Envelope.of(
                TicketIssued.of(ticket),
                new Envelope.Metadata(
                        Any.ids().at(at),
                        at,
                        "a-correlation-id",
                        ticket.number().toString()));
    }

    private String told() {
        return Line.invoke(push, OutboxRecords.event(place));
    }

    private String pass() {
        return Line.passes().to(realtime).at("/pass");
    }

    private int connect(String id, String pass) {
        return status(Line.connection(id, pass));
    }

    private String say(String id, String text) {
        return Line.answer(realtime, Line.message(id, text)).path("body").asText();
    }

    private int status(String event) {
        return Line.answer(realtime, event).path("statusCode").asInt();
    }

    private String everything() {
        return place.dynamo()
                .scan(scan -> scan.tableName(place.table("realtime")))
                .items()
                .toString();
    }

    private DynamoConnections connections() {
        return new DynamoConnections(place.dynamo(), place.table("realtime"));
    }

    private DynamoCommits commits() {
        return new DynamoCommits(place.dynamo(), new Tables(place::table));
    }

    private Cloud cloud(DynamoDbClient store) {
        return new Cloud(
                store,
                new NoQueues(),
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                Optional.of(sockets),
                clock,
                new SecureRandom(),
                place.environment());
    }
}
