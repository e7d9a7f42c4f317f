package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a market maker's orders may add up to, however they come in. */
final class LimitsTest {
    private final Exchange exchange = new Exchange();
    private final String buyer = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "100000");
    private final String seller = exchange.marketMaker("ASSET_HOLDER", "CEA", "10000");

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private Answered limit(String maker, String limits) {
        return put("/admin/market-makers/" + maker + "/limits", limits).to(exchange.accounts);
    }

    private static HttpCall put(String path, String json) {
        var post = HttpCall.post(path, json);
        return new HttpCall("PUT", path, post.query(), post.headers(), post.body(), post.claims());
    }

    private static void refused(Answered answer, String code, String detail) {
        assertThat(List.of(answer.status() + "", answer.at("/code"), answer.at("/detail")))
                .isEqualTo(List.of("400", code, detail));
    }

    private Answered quote(Machine machine, String sides) {
        return machine.ask(HttpCall.post("/mm/quotes/update", "{\"certificate_type\":\"CEA\"," + sides + "}"));
    }

    @Test
    void whatIsHeldAndWhatOpenOrdersWouldBuyIsThePosition() {
        limit(buyer, "{\"position_max\":{\"CEA\":100}}");
        exchange.offer(buyer, "BUY", 60, "10");
        refused(
                exchange.placed(buyer, "BUY", 41, "10"),
                "POSITION_LIMIT",
                "The CEA position could become 101; 100 is allowed");
        exchange.settle();
        exchange.client(Map.of("CEA", "30")).sell(30, "10");
        exchange.settle();
        refused(
                exchange.placed(buyer, "BUY", 41, "10"),
                "POSITION_LIMIT",
                "The CEA position could become 101; 100 is allowed");
        assertThat(exchange.placed(buyer, "BUY", 40, "10").status()).isEqualTo(200);
    }

    @Test
    void whatIsOpenInBothMarketsIsTheNotional() {
        deposit(seller, "EUA", 1_000);
        limit(seller, "{\"notional_max_eur\":1000}");
        assertThat(exchange.placed(seller, "SELL", 50, "10").status()).isEqualTo(200);
        var eua = Machine.of(exchange, seller)
                .ask(HttpCall.post(
                        "/mm/orders", "{\"certificate_type\":\"EUA\",\"side\":\"SELL\",\"quantity\":6,\"price\":90}"));
        refused(eua, "NOTIONAL_LIMIT", "Open orders would be worth 1040.00 EUR; 1000.00 EUR is allowed");
        assertThat(List.of(eua.at("/asked"), eua.at("/allowed"))).isEqualTo(List.of("1040", "1000"));
    }

    @Test
    void anOrderTooFarFromTheReferencePriceIsRefused() {
        limit(seller, "{\"price_band_bps\":500}");
        refused(
                exchange.placed(seller, "SELL", 1, "14.71"),
                "PRICE_BAND",
                "14.71 EUR is more than 500 basis points away from the reference price of 14.00 EUR");
        assertThat(exchange.placed(seller, "SELL", 1, "14.70").status()).isEqualTo(200);
    }

    @Test
    void everyWayInIsHeldToThem() {
        var machine = Machine.of(exchange, seller);
        limit(seller, "{\"notional_max_eur\":1000}");
        assertThat(machine.sell(101, "10").at("/code")).isEqualTo("NOTIONAL_LIMIT");
        var order = "{\"certificate_type\":\"CEA\",\"side\":\"SELL\",\"quantity\":51,\"price\":10}";
        assertThat(machine.ask(HttpCall.post("/mm/orders/bulk", "{\"orders\":[" + order + "," + order + "]}"))
                        .at("/code"))
                .isEqualTo("NOTIONAL_LIMIT");
        assertThat(quote(machine, "\"ask_price\":10,\"ask_quantity\":101").at("/code"))
                .isEqualTo("NOTIONAL_LIMIT");
        assertThat(exchange.placed(seller, "SELL", 101, "10").at("/code")).isEqualTo("NOTIONAL_LIMIT");
        var open = exchange.offer(seller, "SELL", 100, "10");
        exchange.settle();
        for (var amendment : List.of("{\"price\":\"10.01\"}", "{\"quantity\":101}")) {
            assertThat(put("/admin/market-orders/" + open, amendment)
                            .to(exchange.orders)
                            .at("/code"))
                    .isEqualTo("NOTIONAL_LIMIT");
            var call = Machine.call("PUT", "/mm/orders/" + open, amendment);
            assertThat(machine.ask(call).at("/code")).isEqualTo("NOTIONAL_LIMIT");
        }
    }

    @Test
    void anAmendmentThatIsOnItsWayCountsAlready() {
        limit(buyer, "{\"position_max\":{\"CEA\":100}}");
        var first = exchange.offer(buyer, "BUY", 10, "10");
        exchange.settle();
        assertThat(put("/admin/market-orders/" + first, "{\"quantity\":90}")
                        .to(exchange.orders)
                        .status())
                .isEqualTo(200);
        assertThat(exchange.placed(buyer, "BUY", 11, "10").at("/code")).isEqualTo("POSITION_LIMIT");
        assertThat(exchange.placed(buyer, "BUY", 10, "10").status()).isEqualTo(200);
    }

    @Test
    void quotesMakeRoomForThoseThatTakeTheirPlace() {
        var machine = Machine.of(exchange, seller);
        limit(seller, "{\"notional_max_eur\":1000}");
        assertThat(quote(machine, "\"ask_price\":10,\"ask_quantity\":100").status())
                .isEqualTo(200);
        exchange.settle();
        assertThat(quote(machine, "\"ask_price\":20,\"ask_quantity\":50").status())
                .isEqualTo(200);
    }

    @Test
    void whatMakesItLessIsAlwaysLetIn() {
        var open = exchange.offer(seller, "SELL", 200, "10");
        exchange.settle();
        limit(seller, "{\"notional_max_eur\":1000}");
        assertThat(put("/admin/market-orders/" + open, "{\"quantity\":150}")
                        .to(exchange.orders)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void ofManyAtOnceAsManyComeInAsThereIsRoomFor() {
        limit(buyer, "{\"position_max\":{\"CEA\":10}}");
        var answers = Together.run(_ -> () -> exchange.placed(buyer, "BUY", 10, "10"));
        assertThat(answers.stream().map(Answered::status)).containsOnlyOnce(200);
        assertThat(answers.stream().filter(answer -> answer.status() != 200).map(answer -> answer.at("/code")))
                .containsOnly("POSITION_LIMIT");
    }

    @Test
    void ofBothMarketsAtOnceTheyAreTheSame() {
        deposit(seller, "EUA", 1_000);
        limit(seller, "{\"notional_max_eur\":100}");
        var answers = Together.run(i -> () -> HttpCall.post(
                        "/admin/market-orders",
                        "{\"market_maker_id\":\"%s\",\"certificate_type\":\"%s\",\"side\":\"SELL\",\"quantity\":1,\"price\":100}"
                                .formatted(seller, i % 2 == 0 ? "CEA" : "EUA"))
                .to(exchange.orders));
        assertThat(answers.stream().map(Answered::status)).containsOnlyOnce(200);
    }

    private void deposit(String maker, String asset, long amount) {
        HttpCall.post(
                        "/admin/market-makers/" + maker + "/transactions",
                        "{\"certificate_type\":\"%s\",\"transaction_type\":\"DEPOSIT\",\"amount\":%d}"
                                .formatted(asset, amount))
                .to(exchange.accounts);
    }
}
