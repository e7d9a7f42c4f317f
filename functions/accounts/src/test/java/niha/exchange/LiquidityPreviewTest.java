package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import niha.liquiditydesk.LiquidityFunction;
import niha.testkit.Answered;
import niha.testkit.Calls;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What liquidity would take, over every function and the store. */
final class LiquidityPreviewTest {
    private static final String BOTH =
            "{\"certificate_type\":\"CEA\",\"bid_amount_eur\":100000,\"ask_amount_eur\":50000}";

    private final Exchange exchange = new Exchange();

    @AfterEach
    void laws() {
        exchange.laws();
    }

    @Test
    void theSeedsScenarioIsSixOrders() {
        var buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "200000");
        exchange.marketMaker("ASSET_HOLDER", "CEA", "10000");
        var preview = preview(BOTH);
        assertThat(preview.at("/can_execute")).isEqualTo("true");
        assertThat(preview.json().at("/missing_assets").isNull()).isTrue();
        assertThat(preview.at("/total_orders_count")).isEqualTo("6");
        assertThat(preview.at("/reference/source")).isEqualTo("DEFAULT");
        assertThat(preview.at("/reference/price")).isEqualTo("14");
        assertThat(preview.at("/bid_plan/mms/0/mm_id")).isEqualTo(buyer);
        assertThat(preview.at("/bid_plan/mms/0/allocation")).isEqualTo("100000");
        assertThat(preview.at("/bid_plan/actual_amount")).isEqualTo("99987.06");
        assertThat(preview.at("/ask_plan/mms/0/allocation")).isEqualTo("3557");
        assertThat(preview.at("/ask_plan/actual_amount")).isEqualTo("49965.09");
        assertThat(levels(preview, "bid_plan")).isEqualTo("13.97 50 3579, 13.94 30 2152, 13.93 20 1435");
        assertThat(levels(preview, "ask_plan")).isEqualTo("14.03 50 1781, 14.06 30 1066, 14.07 20 710");
        assertThat(preview.json().at("/spread_before").isNull()).isTrue();
        assertThat(preview.at("/spread_after")).isEqualTo("0.06");
        assertThat(preview.at("/estimated_spread")).isEqualTo("0.4286");
    }

    @Test
    void whatIsMissingOnEitherSideIsSaidWithItsRepairs() {
        exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "40000");
        var preview = preview(BOTH);
        assertThat(preview.at("/can_execute")).isEqualTo("false");
        assertThat(preview.at("/reason")).isEqualTo("Not enough EUR and CEA");
        assertThat(preview.at("/missing_assets/shortfall")).isEqualTo("60000");
        assertThat(preview.json().at("/ask_plan/missing_assets").toString())
                .isEqualTo("{\"asset_type\":\"CEA\",\"required\":3557,\"available\":0,\"shortfall\":3557}");
        assertThat(preview.json().at("/suggested_actions").toString())
                .isEqualTo("[\"create_liquidity_providers\",\"fund_existing_lps\","
                        + "\"create_asset_holders\",\"fund_existing_ahs\"]");
    }

    @Test
    void theReferenceSaysWhereItIsFromAndHowOldItIs() {
        var seller = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        var client = exchange.client(Map.of("EUR", "100000"));
        exchange.offer(seller, "SELL", 10, "10.00");
        exchange.settle();
        assertThat(reference()).isEqualTo("10 BEST_ASK 0");
        client.buy(5, "9.99");
        exchange.settle();
        exchange.clock.forward(Duration.ofSeconds(7));
        assertThat(reference()).isEqualTo("9.995 MID 7");
        client.buy(10, "10.00");
        exchange.settle();
        exchange.clock.forward(Duration.ofSeconds(90));
        assertThat(reference()).isEqualTo("9.99 BEST_BID 90");
        var bid = client.get("/orders/my-orders?status=PENDING").at("/0/id");
        assertThat(cancelled(client, bid)).isEqualTo(200);
        exchange.settle();
        assertThat(reference()).isEqualTo("10 LAST 90");
    }

    @Test
    void theSamePlanHasTheSameHashUntilSomethingMoves() {
        var buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "60000");
        exchange.marketMaker("ASSET_HOLDER", "CEA", "10000");
        exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "40000");
        var hash = preview(BOTH).at("/plan_hash");
        assertThat(preview(BOTH).at("/plan_hash")).isEqualTo(hash);
        assertThat(preview(BOTH.replace("50000", "50001")).at("/plan_hash")).isNotEqualTo(hash);
        exchange.offer(buyer, "BUY", 1, "13.00");
        exchange.settle();
        assertThat(preview(BOTH).at("/plan_hash")).isNotEqualTo(hash);
    }

    @Test
    void whoIsNotActiveTakesNoPart() {
        var buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "200000");
        var post = HttpCall.post("/admin/market-makers/" + buyer, "");
        new HttpCall("DELETE", post.path(), post.query(), post.headers(), post.body(), post.claims())
                .to(exchange.accounts);
        var preview = preview("{\"certificate_type\":\"CEA\",\"bid_amount_eur\":100}");
        assertThat(preview.at("/can_execute")).isEqualTo("false");
        assertThat(preview.json().at("/bid_plan/mms")).isEmpty();
        assertThat(preview.json().at("/ask_plan/missing_assets").isNull()).isTrue();
    }

    @Test
    void aHundredMarketMakersAreReadInAFewReads() {
        for (var wanted : new String[] {"LIQUIDITY_PROVIDER\"", "ASSET_HOLDER\",\"certificate_type\":\"CEA\""})
            assertThat(HttpCall.post(
                                    "/liquidity/provision",
                                    "{\"action\":\"create_new\",\"mm_type\":\"%s,\"amount\":90000,\"count\":50}"
                                            .formatted(wanted))
                            .to(exchange.liquidity)
                            .status())
                    .isEqualTo(200);
        var reads = new AtomicInteger();
        var counted =
                new LiquidityFunction(exchange.cloud(Calls.to(Granted.to("liquidity", exchange.place), (_, call) -> {
                    reads.incrementAndGet();
                    return call.get();
                })));
        var preview = HttpCall.post("/liquidity/preview", BOTH.replace("100000", "90000"))
                .to(counted);
        assertThat(preview.at("/total_orders_count")).isEqualTo("300");
        assertThat(preview.at("/can_execute")).isEqualTo("true");
        // the book, whether it is halted, all market makers, their balances, and what each side pays
        assertThat(reads.get()).isEqualTo(6);
    }

    @Test
    void whatNobodyCanPlanIsRefusedInWords() {
        assertThat(preview("{\"certificate_type\":\"EUR\",\"bid_amount_eur\":1}")
                        .at("/detail"))
                .isEqualTo("certificate_type must be one of CEA, EUA");
        assertThat(preview("{\"certificate_type\":\"CEA\"}").at("/detail"))
                .isEqualTo("bid_amount_eur or ask_amount_eur is required");
        assertThat(preview("{\"certificate_type\":\"CEA\",\"ask_amount_eur\":-1}")
                        .at("/detail"))
                .isEqualTo("ask_amount_eur must be greater than 0");
        assertThat(preview("{\"certificate_type\":\"CEA\",\"bid_amount_eur\":1}")
                        .at("/reason"))
                .isEqualTo("Not enough EUR");
    }

    private Answered preview(String json) {
        return HttpCall.post("/liquidity/preview", json).to(exchange.liquidity);
    }

    private String reference() {
        var preview = preview("{\"certificate_type\":\"CEA\",\"bid_amount_eur\":100}");
        return preview.at("/reference/price") + " " + preview.at("/reference/source") + " "
                + preview.at("/reference/age_seconds");
    }

    private int cancelled(Client client, String order) {
        var post = HttpCall.post("/orders/" + order + "/cancel", new byte[0]);
        var answer = CompletableFuture.supplyAsync(() -> client.as(post));
        while (!answer.isDone()) {
            if (exchange.queue.isEmpty()) Thread.onSpinWait();
            else exchange.settle();
        }
        return answer.join().status();
    }

    private static String levels(Answered preview, String side) {
        return String.join(
                ", ",
                StreamSupport.stream(
                                preview.json().at("/" + side + "/price_levels").spliterator(), false)
                        .map(level -> level.path("price").asText() + " "
                                + level.path("percentage").asText() + " "
                                + level.path("quantity").asText())
                        .toList());
    }
}
