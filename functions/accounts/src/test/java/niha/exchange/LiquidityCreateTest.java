package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import niha.app.Page.Wanted;
import niha.aws.dynamo.DynamoTickets;
import niha.liquiditydesk.LiquidityFunction;
import niha.liquiditydesk.ResumeFunction;
import niha.testkit.Answered;
import niha.testkit.Calls;
import niha.testkit.Cut;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Liquidity is placed as it was previewed, all of it or none, whatever breaks on the way. */
final class LiquidityCreateTest {
    private static final int CALLS_MAX = 200;
    private static final String BOTH =
            "\"certificate_type\":\"CEA\",\"bid_amount_eur\":100000,\"ask_amount_eur\":50000";

    private Exchange exchange = new Exchange();
    private String buyer = "";
    private String seller = "";

    private void makers() {
        buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "200000");
        seller = exchange.marketMaker("ASSET_HOLDER", "CEA", "10000");
    }

    @AfterEach
    void laws() {
        exchange.laws();
    }

    private Answered preview() {
        return HttpCall.post("/liquidity/preview", "{" + BOTH + "}").to(exchange.liquidity);
    }

    private HttpCall creating(String hash) {
        return HttpCall.post("/liquidity/create", "{%s,\"plan_hash\":\"%s\"}".formatted(BOTH, hash));
    }

    private Answered created() {
        return creating(preview().at("/plan_hash")).to(exchange.liquidity);
    }

    private Answered operation(Answered created) {
        return HttpCall.get("/liquidity/operations/" + created.at("/liquidity_operation_id"))
                .to(exchange.liquidity);
    }

    private List<String> levels() {
        var book = HttpCall.get("/cash-market/orderbook")
                .query("certificate_type", "CEA")
                .to(exchange.data)
                .json();
        var levels = new ArrayList<String>();
        for (var side : List.of("bids", "asks"))
            for (var level : rows(book.path(side)))
                levels.add(level.path("price").asText() + " "
                        + level.path("quantity").asText());
        return levels;
    }

    private static List<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private List<Ticket> tickets(ActionType action) {
        return new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .page(new Wanted(500, 0, Optional.empty())).rows().stream()
                        .filter(ticket -> ticket.action() == action)
                        .toList();
    }

    private void nothingIsLocked() {
        assertThat(exchange.holds(buyer, "EUR")).isEqualTo("200000 + 0 = 200000");
        assertThat(exchange.holds(seller, "CEA")).isEqualTo("10000 + 0 = 10000");
    }

    private void everythingRests() {
        assertThat(levels())
                .containsExactly("13.97 3579", "13.94 2152", "13.93 1435", "14.03 1781", "14.06 1066", "14.07 710");
        assertThat(exchange.holds(buyer, "EUR")).isEqualTo("100012.94 + 99987.06 = 200000");
        assertThat(exchange.holds(seller, "CEA")).isEqualTo("6443 + 3557 = 10000");
    }

    @Test
    void theSeedsScenarioIsPlacedAsItWasPreviewed() {
        makers();
        var created = created();
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.at("/success")).isEqualTo("true");
        assertThat(created.at("/orders_created")).isEqualTo("6");
        assertThat(created.at("/bid_liquidity_eur")).isEqualTo("99987.06");
        assertThat(created.at("/ask_liquidity_eur")).isEqualTo("49965.09");
        assertThat(operation(created).at("/status")).isEqualTo("PLACED");
        exchange.settle();
        everythingRests();
        var operation = operation(created);
        assertThat(operation.at("/status")).isEqualTo("EXECUTED");
        assertThat(operation.at("/open_orders")).isEqualTo("6");
        assertThat(operation.at("/target_bid_liquidity_eur")).isEqualTo("100000");
        assertThat(rows(operation.json().path("market_makers_used"))).hasSize(2);
        var whole = tickets(ActionType.LIQUIDITY_CREATED).getFirst();
        assertThat(tickets(ActionType.MM_ORDER_PLACED))
                .hasSize(2)
                .allMatch(ticket -> ticket.related().equals(List.of(whole.number())));
    }

    @Test
    void fourMarketMakersAreFundedInOneCommit() {
        for (int i = 0; i < 4; i++) makers();
        var hash = preview().at("/plan_hash");
        var largest = new AtomicInteger();
        var counting = new LiquidityFunction(exchange.cloud(Calls.to(exchange.place.dynamo(), (request, store) -> {
            if (request instanceof TransactWriteItemsRequest write)
                largest.accumulateAndGet(write.transactItems().size(), Math::max);
            return store.get();
        })));
        var created = creating(hash).to(counting);
        assertThat(created.at("/orders_created")).isEqualTo("24");
        assertThat(largest).as("items of a commit").hasValue(94);
        assertThat(tickets(ActionType.MM_ORDER_PLACED)).hasSize(8);
    }

    @Test
    void whatHasMovedIsRefusedWithAFreshPreview() {
        makers();
        var hash = preview().at("/plan_hash");
        exchange.offer(seller, "SELL", 1, "13.50");
        exchange.settle();
        var refused = creating(hash).to(exchange.liquidity);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/code")).isEqualTo("PLAN_MOVED");
        assertThat(refused.at("/preview/plan_hash")).isEqualTo(preview().at("/plan_hash"));
        assertThat(refused.at("/preview/reference/price")).isEqualTo("13.5");
    }

    @Test
    void whatIsLackingIsSaid() {
        exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "40000");
        var refused = created();
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/code")).isEqualTo("INSUFFICIENT_ASSETS");
        assertThat(refused.at("/asset_type") + " " + refused.at("/shortfall")).isEqualTo("EUR 60000");
    }

    @Test
    void aMarketThatMovesOnTheWayLetsNothingIn() {
        makers();
        var client = exchange.client(Map.of("EUR", "100000"));
        var hash = preview().at("/plan_hash");
        client.buy(10, "14.05");
        var created = creating(hash).to(exchange.liquidity);
        assertThat(created.status()).isEqualTo(200);
        exchange.settle();
        assertThat(operation(created).at("/status")).isEqualTo("REFUSED");
        assertThat(levels()).containsExactly("14.05 10");
        nothingIsLocked();
    }

    @Test
    void onFundsForOneExactlyOneOfManyAtOnceIsPlaced() {
        makers();
        var hash = preview().at("/plan_hash");
        var answers = Together.run(_ -> () -> creating(hash).to(exchange.liquidity));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() != 200))
                .extracting(answer -> answer.at("/code"))
                .isSubsetOf("LIQUIDITY_UNDER_WAY", "PLAN_MOVED");
        exchange.settle();
        everythingRests();
    }

    @Test
    void askedSixteenTimesUnderOneKeyItIsPlacedOnceAndAllHearTheSame() {
        makers();
        var hash = preview().at("/plan_hash");
        var once = creating(hash).header("idempotency-key", "once");
        var answers = Together.run(_ -> () -> once.to(exchange.liquidity));
        assertThat(answers).extracting(Answered::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answered::body)
                .containsOnly(answers.getFirst().body());
        exchange.settle();
        everythingRests();
    }

    @Test
    void whatIsLeftOfItIsTakenBackInOneStep() {
        makers();
        var created = created();
        exchange.settle();
        exchange.client(Map.of("EUR", "100000")).buy(100, "14.03");
        exchange.settle();
        var path = "/liquidity/operations/" + created.at("/liquidity_operation_id") + "/cancel";
        var cancelled = HttpCall.post(path, new byte[0]).to(exchange.liquidity);
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.at("/cancel_requested")).isEqualTo("6");
        exchange.settle();
        assertThat(levels()).isEmpty();
        assertThat(operation(created).at("/status") + " " + operation(created).at("/filled_quantity"))
                .isEqualTo("CANCELLED 100");
        assertThat(exchange.holds(seller, "CEA")).isEqualTo("9900 + 0 = 9900");
        assertThat(HttpCall.post(path, new byte[0]).to(exchange.liquidity).at("/code"))
                .isEqualTo("OPERATION_NOT_CANCELLABLE");
    }

    @Test
    void whoIsSuspendedInBetweenStopsAllOfIt() {
        makers();
        var hash = preview().at("/plan_hash");
        var post = HttpCall.post("/admin/market-makers/" + seller, "");
        var suspends = new HttpCall("DELETE", post.path(), post.query(), post.headers(), post.body(), post.claims());
        var dying = new LiquidityFunction(exchange.cloud(Cut.AFTER.afterCalls(8, exchange.place.dynamo())));
        assertThat(creating(hash).to(dying).status()).isEqualTo(503);
        suspends.to(exchange.accounts);
        resume();
        exchange.settle();
        assertThat(levels()).isEmpty();
        nothingIsLocked();
    }

    /** Somebody finds it a minute later, unless there is nothing to be found. */
    private void resume() {
        exchange.clock.forward(Duration.ofMinutes(1));
        Exchange.invoke(new ResumeFunction(exchange.cloud("liquidity-resume")), Exchange.CLOCK);
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
    }

    @TestFactory
    Stream<DynamicTest> whereverItBreaksOffItIsPlacedWholeOrNotAtAll() {
        return Stream.of(Cut.values()).map(cut -> DynamicTest.dynamicTest(cut + " every call", () -> everyCall(cut)));
    }

    private void everyCall(Cut cut) {
        for (int calls = 0; calls < CALLS_MAX; calls++) {
            exchange = new Exchange();
            makers();
            var hash = preview().at("/plan_hash");
            var dying = new LiquidityFunction(exchange.cloud(cut.afterCalls(calls, exchange.place.dynamo())));
            var once = creating(hash).header("idempotency-key", "once");
            var answered = once.to(dying);
            exchange.laws();
            if (answered.status() == 200) {
                assertThat(calls).as("calls of one creation").isGreaterThan(10);
                return;
            }
            resume();
            exchange.settle();
            if (levels().isEmpty()) nothingIsLocked();
            else everythingRests();
            var again = once.to(exchange.liquidity);
            assertThat(again.status())
                    .as("%s call %s: %s", cut, calls, again.body())
                    .isEqualTo(200);
            exchange.settle();
            everythingRests();
            exchange.laws();
        }
        throw new AssertionError("It never came through");
    }
}
