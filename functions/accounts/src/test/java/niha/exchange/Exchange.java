package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import niha.accounts.AccountsFunction;
import niha.aws.Cloud;
import niha.liquiditydesk.LiquidityFunction;
import niha.local.engines.FileBuckets;
import niha.makerapi.ApiKeysFunction;
import niha.makerapi.MakerApiFunction;
import niha.marketdata.MarketDataFunction;
import niha.marketdata.WatchFunction;
import niha.matching.MatchingFunction;
import niha.matching.ResendFunction;
import niha.orderdesk.OrdersFunction;
import niha.quotingdesk.DeskFunction;
import niha.quotingdesk.OverdueFunction;
import niha.quotingdesk.QuotingFunction;
import niha.settlement.SettlementFunction;
import niha.testkit.Answered;
import niha.testkit.Backend;
import niha.testkit.Conservation;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.LambdaContext;
import niha.testkit.RecordingBus;
import niha.testkit.RecordingSockets;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The deployed functions of the market around one store and one queue, each with no more rights than its role has. */
public final class Exchange {
    public static final String CLOCK = "{}";

    public final Backend.Place place = Backend.chosen().place();
    public final SetClock clock = new SetClock();
    public final TestQueue queue = new TestQueue(clock);
    final RecordingSockets sockets = new RecordingSockets();
    public final RequestStreamHandler accounts = new AccountsFunction(cloud("accounts"));
    public final RequestStreamHandler orders = new OrdersFunction(cloud("orders"));
    public final RequestStreamHandler liquidity = new LiquidityFunction(cloud("liquidity"));
    public final RequestStreamHandler keys = new ApiKeysFunction(cloud("api-keys"));
    public final RequestStreamHandler machines = new MakerApiFunction(cloud("mm-api"));
    public final RequestStreamHandler data = new MarketDataFunction(cloud("market-data"));
    public final RequestStreamHandler quoting = new DeskFunction(cloud("quoting-desk"));
    final RequestStreamHandler cycles = new QuotingFunction(cloud("quoting"));
    final RequestStreamHandler overdue = new OverdueFunction(cloud("quoting-overdue"));
    final RequestStreamHandler resend = new ResendFunction(cloud("resend"));
    final RequestStreamHandler watch = new WatchFunction(cloud("market-watch"));
    private final AtomicInteger names = new AtomicInteger();
    private RequestStreamHandler matching = matching(Granted.to("matching", place));
    private RequestStreamHandler settlement = settlement(Granted.to("settlement", place));

    /** What surrounds a function that has no more rights than its role. */
    public Cloud cloud(String function) {
        return cloud(Granted.to(function, place));
    }

    Cloud cloud(DynamoDbClient store) {
        var environment = new HashMap<>(place.environment());
        environment.put("NIHA_QUEUE_MARKET_COMMANDS", "a queue");
        environment.put("NIHA_QUEUE_QUOTING", TestQueue.CYCLES);
        return new Cloud(
                store,
                queue,
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                Optional.of(sockets),
                clock,
                new SecureRandom(),
                environment);
    }

    /** A consumer over a store that the test has its hand on. */
    RequestStreamHandler matching(DynamoDbClient store) {
        return new MatchingFunction(cloud(store));
    }

    RequestStreamHandler settlement(DynamoDbClient store) {
        return new SettlementFunction(cloud(store));
    }

    RequestStreamHandler watch(DynamoDbClient store) {
        return new WatchFunction(cloud(store));
    }

    /** Another environment serves from now on: it knows nothing of what the last one did. */
    void restart() {
        matching = matching(Granted.to("matching", place));
        settlement = settlement(Granted.to("settlement", place));
    }

    /** Lets everything that is under way arrive. */
    public void settle() {
        while (!queue.isEmpty()) deliver(queue.batch(10));
        invoke(settlement, CLOCK);
        invoke(watch, CLOCK);
    }

    public String deliver(String batch) {
        return invoke(matching, batch);
    }

    public static String invoke(RequestStreamHandler function, String event) {
        return invoke(function, event, new LambdaContext("test"));
    }

    static String invoke(RequestStreamHandler function, String event, LambdaContext context) {
        var out = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A new market maker's id. */
    public String marketMaker(String type, String asset, String amount) {
        var name = "mm-" + names.incrementAndGet();
        var balances = asset.equals("EUR")
                ? "\"initial_eur_balance\":" + amount
                : "\"initial_balances\":{\"%s\":%s}".formatted(asset, amount);
        return HttpCall.post(
                        "/admin/market-makers",
                        "{\"name\":\"%s\",\"email\":\"%s@x.com\",\"mm_type\":\"%s\",%s}"
                                .formatted(name, name, type, balances))
                .to(accounts)
                .at("/market_maker/id");
    }

    /** A new client with these funds. */
    public Client client(Map<String, String> funds) {
        return client("client-" + names.incrementAndGet() + "@x.com", funds);
    }

    public Client client(String email, Map<String, String> funds) {
        var id = HttpCall.post("/admin/entities", "{\"name\":\"%s\",\"email\":\"%s\"}".formatted(email, email))
                .to(accounts)
                .at("/entity/id");
        funds.forEach((asset, amount) -> assertThat(HttpCall.post(
                                "/admin/entities/" + id + "/transactions",
                                "{\"certificate_type\":\"%s\",\"transaction_type\":\"DEPOSIT\",\"amount\":%s}"
                                        .formatted(asset, amount))
                        .to(accounts)
                        .status())
                .isEqualTo(200));
        return new Client(this, id, email);
    }

    /** An order of a market maker; its id. */
    public String offer(String marketMaker, String side, long quantity, String price) {
        return placed(marketMaker, side, quantity, price).at("/order/id");
    }

    Answered placed(String marketMaker, String side, long quantity, String price) {
        return order(marketMaker, side, quantity, price).to(orders);
    }

    /** For whoever places so many that holding each answer against the contract would take longer than placing it. */
    void place(String marketMaker, String side, long quantity, String price) {
        assertThat(order(marketMaker, side, quantity, price).unexamined(orders).status())
                .isEqualTo(200);
    }

    private static HttpCall order(String marketMaker, String side, long quantity, String price) {
        return HttpCall.post(
                "/admin/market-orders",
                "{\"market_maker_id\":\"%s\",\"certificate_type\":\"CEA\",\"side\":\"%s\",\"quantity\":%d,\"price\":%s}"
                        .formatted(marketMaker, side, quantity, price));
    }

    /** Cancels, while the market goes on beside it. */
    Answered cancel(String order) {
        return whileTheMarketRuns(() -> command("DELETE", "/admin/market-orders/" + order));
    }

    Answered whileTheMarketRuns(Supplier<Answered> call) {
        var answer = CompletableFuture.supplyAsync(call);
        while (!answer.isDone()) {
            if (queue.isEmpty()) Thread.onSpinWait();
            else settle();
        }
        return answer.join();
    }

    Answered command(String method, String path) {
        var post = HttpCall.post(path, new byte[0]);
        return new HttpCall(method, post.path(), post.query(), post.headers(), post.body(), post.claims()).to(orders);
    }

    /** What an account holds of an asset: available, locked, total. */
    String holds(String marketMaker, String asset) {
        return Client.three(
                HttpCall.get("/admin/market-makers/" + marketMaker + "/balances")
                        .to(accounts),
                asset);
    }

    /** The laws that hold after whatever happened. */
    public void laws() {
        Conservation.holdsIn(place);
        assertThat(HttpCall.get("/admin/reports/proof").to(accounts).at("/balanced"))
                .isEqualTo("true");
        Counts.areThoseOfWhatIsListed(this);
    }
}
