package niha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import niha.api.Operation;
import niha.audit.ArchivistFunction;
import niha.audit.AuditFunction;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoTickets;
import niha.exchange.Client;
import niha.exchange.Exchange;
import niha.exchange.Machine;
import niha.platform.PlatformFunction;
import niha.realtime.RealtimeFunction;
import niha.testkit.Answered;
import niha.testkit.Backend;
import niha.testkit.HttpCall;
import niha.tickets.TicketNumber;

/** Every function that answers HTTP, around one store in which people trade. */
final class Town {
    /** What only our own side could have written. */
    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\bat [a-z]+\\.|niha\\.[a-z]|java\\.|com\\.|software\\.|SdkBytes|DynamoDb");

    final Exchange exchange = new Exchange();
    final Known known = new Known();
    final Client client;
    private final List<String> houses;
    private final Map<String, RequestStreamHandler> functions = Map.of(
            "api-keys",
            exchange.keys,
            "mm-api",
            exchange.machines,
            "accounts",
            exchange.accounts,
            "orders",
            exchange.orders,
            "liquidity",
            exchange.liquidity,
            "quoting-desk",
            exchange.quoting,
            "market-data",
            exchange.data,
            "audit",
            new AuditFunction(exchange.cloud("audit")),
            "realtime",
            new RealtimeFunction(exchange.cloud("realtime")),
            "platform",
            new PlatformFunction(withQueues(exchange.cloud("platform"))));
    private final RequestStreamHandler archivist = new ArchivistFunction(exchange.cloud("archivist"));
    private final DynamoTickets tickets = new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"));

    /** With two market makers, two clients, orders that wait and some that traded. */
    Town() {
        var buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "1000000");
        var seller = exchange.marketMaker("ASSET_HOLDER", "CEA", "100000");
        client = exchange.client(Callers.CLIENTS_ADDRESS, Map.of("EUR", "1000000", "CEA", "10000", "EUA", "10000"));
        var other = exchange.client(Map.of("EUR", "1000000", "CEA", "10000", "EUA", "10000"));
        known.add("market_maker", buyer);
        known.add("market_maker", seller);
        known.add("api_key", Machine.of(exchange, seller).key());
        known.add("entity", client.id());
        known.add("entity", other.id());
        for (int i = 0; i < 4; i++) {
            known.add("order", exchange.offer(seller, "SELL", 20, "10.0" + i));
            known.add("order", exchange.offer(buyer, "BUY", 20, "9.9" + i));
            known.learn(client.buy(3, "10.0" + i));
            known.learn(other.sell(4, "9.9" + i));
            known.learn(client.sell(5, "10.1" + i));
        }
        houses = List.of(
                "/admin/market-makers/" + buyer, "/admin/market-makers/" + seller, "/admin/entities/" + client.id());
        settle();
    }

    /** The health of the queues is asked of those that are there. */
    private static Cloud withQueues(Cloud cloud) {
        var queues = Backend.chosen().sqs();
        var environment = new HashMap<>(cloud.environment());
        environment.putAll(queues.environment());
        return new Cloud(
                cloud.dynamo(),
                queues.client(),
                cloud.bus(),
                cloud.s3(),
                cloud.webSocket(),
                cloud.clock(),
                cloud.random(),
                environment);
    }

    /** The answer, when it was held against the contract and everything else that is promised of every answer. */
    Answered ask(Operation operation, HttpCall call) {
        var answered =
                operation.id().startsWith("cancel") ? whileTheMarketRuns(operation, call) : sent(operation, call);
        assertThat(answered.status()).as(answered.body()).isLessThan(500);
        if (answered.status() >= 400) refused(answered);
        if (!operation.reads() && answered.status() != 401) onRecord(answered);
        known.learn(answered);
        return answered;
    }

    private Answered sent(Operation operation, HttpCall call) {
        var function = functions.get(operation.function());
        if (function == null) throw new AssertionError("Nothing here answers " + operation.routeKey());
        return call.to(function);
    }

    /** A cancellation waits for the market. */
    private Answered whileTheMarketRuns(Operation operation, HttpCall call) {
        var answer = CompletableFuture.supplyAsync(() -> sent(operation, call));
        while (!answer.isDone()) {
            if (exchange.queue.isEmpty()) Thread.onSpinWait();
            else exchange.settle();
        }
        return answer.join();
    }

    private static void refused(Answered answered) {
        assertThat(answered.at("/code")).matches("[A-Z_]+");
        assertThat(answered.at("/detail")).isNotBlank().doesNotContainPattern(INSIDES);
    }

    private void onRecord(Answered answered) {
        var named = answered.json().path("ticket_id");
        if (named.isMissingNode()) return;
        assertThat(TicketNumber.parse(named.asText()).flatMap(tickets::find))
                .as(named.asText())
                .isPresent();
    }

    /** Whoever was deactivated meanwhile may act again. */
    void reopen() {
        for (var path : houses) {
            var post = HttpCall.post(path, "{\"is_active\":true}");
            var put = new HttpCall("PUT", path, post.query(), post.headers(), post.body(), post.claims());
            assertThat(put.to(exchange.accounts).status()).isEqualTo(200);
        }
    }

    /** Lets everything that is under way arrive, in the markets and in the trail. */
    void settle() {
        exchange.settle();
        assertThat(Exchange.invoke(archivist, Exchange.CLOCK)).isNotNull();
    }
}
