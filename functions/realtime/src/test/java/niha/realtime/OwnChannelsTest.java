package niha.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Change;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.Tables;
import niha.ledger.Balance;
import niha.local.engines.FileBuckets;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.NoQueues;
import niha.testkit.OutboxRecords;
import niha.testkit.RecordingBus;
import niha.testkit.RecordingSockets;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Orders and balances: each hears of its own. */
final class OwnChannelsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MAKER = "0190a000-0000-7000-8000-00000000000f";

    private final Backend.Place place = Backend.chosen().place();
    private final SetClock clock = new SetClock();
    private final RecordingSockets sockets = new RecordingSockets();
    private final RequestStreamHandler realtime = new RealtimeFunction(cloud(Granted.to("realtime", place)));
    private final RequestStreamHandler push = new PushFunction(cloud(Granted.to("realtime-push", place)));
    private final DynamoCommits commits = new DynamoCommits(place.dynamo(), new Tables(place::table));
    private int events;

    @Test
    void aClientHearsOfItsOwnOrdersAndOfNobodyElses() throws Exception {
        var ana = client("ana@example.com");
        var ben = client("ben@example.com");
        listens("a", as("ana@example.com"), "orders");
        listens("b", as("ben@example.com"), "orders");
        raise("OrderAccepted.v1", order("entity_id", ana.id().toString(), 0));
        raise("OrderFilled.v1", order("entity_id", ana.id().toString(), 400));
        raise("OrderFilled.v1", order("market_maker_id", MAKER, 400));
        raise("OrderCancelled.v1", order("entity_id", ben.id().toString(), 7));
        tell();
        assertThat(heard("a"))
                .hasSize(2)
                .allMatch(message ->
                        message.at("/data/entity_id").asText().equals(ana.id().toString()));
        assertThat(heard("a").getLast())
                .isEqualTo(JSON.readTree("{\"type\":\"message\",\"channel\":\"orders\",\"sequence\":2,\"data\":"
                        + order("entity_id", ana.id().toString(), 400) + "}"));
        assertThat(heard("b")).singleElement().satisfies(message -> {
            assertThat(message.path("sequence").asLong()).isEqualTo(1);
            assertThat(message.at("/data/filled_quantity").asLong()).isEqualTo(7);
        });
    }

    @Test
    void administratorsHearOfTheOrdersOfAllMarketMakersAndOfNoClients() throws Exception {
        var ana = client("ana@example.com");
        listens("admin", Line.passes(), "orders");
        raise("OrderRejected.v1", order("market_maker_id", MAKER, 0));
        raise("OrderAmended.v1", order("market_maker_id", UUID.randomUUID().toString(), 0));
        raise("OrderFilled.v1", order("entity_id", ana.id().toString(), 400));
        tell();
        assertThat(heard("admin"))
                .hasSize(2)
                .allMatch(message -> message.at("/data/entity_id").isMissingNode());
    }

    @Test
    void nobodyIsToldTheBalancesOfAnother() throws Exception {
        var ana = client("ana@example.com");
        client("ben@example.com");
        listens("a", as("ana@example.com"), "balances");
        listens("b", as("ben@example.com"), "balances");
        raise("OrderFilled.v1", order("entity_id", ana.id().toString(), 400));
        tell();
        assertThat(heard("b")).isEmpty();
        assertThat(heard("a"))
                .singleElement()
                .satisfies(message -> assertThat(message.path("data").toString())
                        .isEqualTo("{\"EUR\":{\"available\":1000.1,\"locked\":0,\"total\":1000.1},"
                                + "\"CEA\":{\"available\":0,\"locked\":0,\"total\":0},"
                                + "\"EUA\":{\"available\":0,\"locked\":0,\"total\":0}}"));
    }

    @Test
    void balancesAreToldOnceForABatchAndAsTheyAreNow() throws Exception {
        var ana = client("ana@example.com");
        listens("a", as("ana@example.com"), "balances");
        for (int i = 0; i < 5; i++)
            raise("FundsDeposited.v1", "\"transaction\":{\"entity_id\":\"" + ana.id() + "\",\"amount\":1}");
        raise("FundsDeposited.v1", "\"transaction\":{\"market_maker_id\":\"" + MAKER + "\",\"amount\":1}");
        tell();
        assertThat(heard("a"))
                .singleElement()
                .satisfies(message ->
                        assertThat(message.at("/data/EUR/total").decimalValue()).isEqualByComparingTo("1000.10"));
    }

    @Test
    void noNameLeadsToWhatIsAnothers() throws Exception {
        var ana = client("ana@example.com");
        client("ben@example.com");
        var ben = connected("b", as("ben@example.com"));
        for (var name : List.of("orders@" + ana.id(), "balances@" + ana.id(), "orders@market-makers"))
            assertThat(subscribe(ben, name)).contains("\"code\":\"CHANNEL_UNKNOWN\"");
        raise("OrderFilled.v1", order("entity_id", ana.id().toString(), 400));
        raise("OrderFilled.v1", order("market_maker_id", MAKER, 400));
        tell();
        assertThat(heard("b")).isEmpty();
    }

    @Test
    void whoMayTradeAndHasNoAccountIsToldSoAndWhoMayNotIsRefused() {
        var nobody = connected("n", as("nobody@example.com"));
        assertThat(subscribe(nobody, "orders")).contains("\"code\":\"NO_ACCOUNT\"");
        assertThat(subscribe(nobody, "balances")).contains("\"code\":\"NO_ACCOUNT\"");
        var admin = connected("admin", Line.passes());
        assertThat(subscribe(admin, "balances")).contains("\"code\":\"FORBIDDEN\"");
        var guest = connected("g", claiming("guest@example.com", "[USER]"));
        assertThat(subscribe(guest, "orders")).contains("\"code\":\"FORBIDDEN\"");
        assertThat(subscribe(guest, "book:CEA")).contains("\"subscribed\"");
    }

    /** A new client with 1 000.10 EUR. */
    private Holder client(String email) throws Outdated {
        var user = Any.user(email);
        var holder = new Holder(
                Any.ids().at(Any.NOON),
                user.id(),
                email,
                new Email(email),
                Optional.empty(),
                HolderType.CLIENT,
                true,
                Optional.empty(),
                "an admin",
                Any.NOON,
                Any.NOON,
                1);
        commits.commit(List.of(
                new Change.UserRegistered(user, holder),
                new Change.AccountOpened(holder),
                new Change.Posted(
                        Any.deposit(Balance.none(holder.account(), Asset.EUR), 100_010, new TicketNumber(2026, 1)))));
        return holder;
    }

    private static String order(String owner, String id, long filled) {
        return "{\"id\":\"an order\",\"%s\":\"%s\",\"price\":25.5,\"filled_quantity\":%d}".formatted(owner, id, filled);
    }

    private void raise(String type, String data) throws Outdated {
        Instant at = Any.NOON.plusMillis(++events);
        var whole = data.startsWith("{") ? "\"order\":" + data : data;
        commits.commit(List.of(new Change.EventRaised(
                new Envelope(Any.ids().at(at), "niha", type, at, "{\"metadata\":{},\"data\":{" + whole + "}}"))));
    }

    private void tell() {
        Line.invoke(push, OutboxRecords.event(place));
    }

    private List<JsonNode> heard(String id) throws Exception {
        var heard = new ArrayList<JsonNode>();
        for (var text : sockets.posted(id)) heard.add(JSON.readTree(text));
        return heard;
    }

    private static HttpCall as(String email) {
        return claiming(email, "[FUNDED]");
    }

    private static HttpCall claiming(String email, String groups) {
        var call = Line.passes();
        return new HttpCall(
                call.method(),
                call.path(),
                call.query(),
                call.headers(),
                call.body(),
                Map.of("sub", email, "email", email, "cognito:groups", groups));
    }

    private String connected(String id, HttpCall passes) {
        var pass = passes.to(realtime).at("/pass");
        assertThat(Line.answer(realtime, Line.connection(id, pass))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(200);
        return id;
    }

    private void listens(String id, HttpCall passes, String channel) {
        assertThat(subscribe(connected(id, passes), channel)).contains("\"subscribed\"");
    }

    private String subscribe(String id, String channel) {
        var said = Line.message(id, "{\"action\":\"subscribe\",\"channel\":\"" + channel + "\"}");
        return Line.answer(realtime, said).path("body").asText();
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
