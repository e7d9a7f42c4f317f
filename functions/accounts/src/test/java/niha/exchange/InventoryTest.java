package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a market maker holds, what that has cost and what it has brought: a small example written out. */
final class InventoryTest {
    private final Exchange exchange = new Exchange();

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private Answered inventory(String maker) {
        return HttpCall.get("/admin/market-makers/" + maker + "/inventory").to(exchange.orders);
    }

    private Answered deposit(String maker, String more) {
        return HttpCall.post(
                        "/admin/market-makers/" + maker + "/transactions",
                        "{\"certificate_type\":\"CEA\",\"transaction_type\":\"DEPOSIT\"," + more + "}")
                .to(exchange.accounts);
    }

    private static String row(Answered inventory) {
        var row = inventory.json().path("certificates").path(0);
        return "%s at %s = %s, worth %s: %s and %s"
                .formatted(
                        row.path("quantity").asText(),
                        row.path("average_cost").asText(),
                        row.path("cost_eur").asText(),
                        row.path("market_value_eur").asText(),
                        row.path("unrealised_profit_eur").asText(),
                        row.path("realised_profit_eur").asText());
    }

    @Test
    void certificatesComeInAtTheReferencePriceOfTheirMarket() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        assertThat(row(inventory(maker))).isEqualTo("1000 at 14 = 14000, worth 14000: 0 and 0");
        exchange.offer(maker, "SELL", 10, "16");
        exchange.settle();
        assertThat(deposit(maker, "\"amount\":1000").at("/transaction/worth_eur"))
                .isEqualTo("16000");
        assertThat(row(inventory(maker))).isEqualTo("2000 at 15 = 30000, worth 32000: 2000 and 0");
    }

    @Test
    void certificatesComeInAtWhatTheAdministratorSays() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        deposit(maker, "\"amount\":1000,\"unit_cost\":\"20.00\"");
        assertThat(row(inventory(maker))).isEqualTo("2000 at 17 = 34000, worth 28000: -6000 and 0");
    }

    /** 1000 at 14 = 14 000. 100 sold at 16 are 1 600, less a fee of 0.5 % = 8; they had cost 1 400. So 192 are won. */
    @Test
    void aSaleRealisesWhatItBringsLessItsFeeAndItsShareOfTheCost() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        fee(maker, 50);
        exchange.offer(maker, "SELL", 100, "16");
        exchange.settle();
        exchange.client(Map.of("EUR", "100000")).buy(100, "16");
        exchange.settle();
        var after = inventory(maker);
        assertThat(row(after)).isEqualTo("900 at 14 = 12600, worth 14400: 1800 and 192");
        assertThat(after.at("/eur/total")).isEqualTo("1592");
        assertThat(after.at("/certificates/0/market_price_source")).isEqualTo("LAST");
        assertThat(after.at("/totals/realised_profit_eur")).isEqualTo("192");
    }

    /** 100 at 10 are 1 000, and a fee of 1 % = 10; 100 at 12 are 1 200 and 12. A withdrawal of 50 takes a quarter of 2 222 along. */
    @Test
    void aPurchaseCostsItsPriceAndItsFeeAndAWithdrawalTakesItsShareAlong() {
        var maker = exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "10000");
        fee(maker, 100);
        var seller = exchange.client(Map.of("CEA", "1000"));
        for (var price : new String[] {"10", "12"}) {
            exchange.offer(maker, "BUY", 100, price);
            exchange.settle();
            seller.sell(100, price);
            exchange.settle();
        }
        assertThat(row(inventory(maker))).isEqualTo("200 at 11.11 = 2222, worth 2400: 178 and 0");
        HttpCall.post(
                        "/admin/market-makers/" + maker + "/transactions",
                        "{\"certificate_type\":\"CEA\",\"transaction_type\":\"WITHDRAWAL\",\"amount\":50}")
                .to(exchange.accounts);
        assertThat(row(inventory(maker))).isEqualTo("150 at 11.11 = 1666.5, worth 1800: 133.5 and 0");
    }

    @Test
    void aMachineSeesItsOwnAndNothingElse() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        var other = exchange.marketMaker("ASSET_HOLDER", "CEA", "5");
        var mine = Machine.of(exchange, maker).ask(HttpCall.get("/mm/inventory"));
        assertThat(mine.at("/market_maker_id")).isEqualTo(maker);
        assertThat(mine.json()).isEqualTo(inventory(maker).json());
        assertThat(Machine.of(exchange, other)
                        .ask(HttpCall.get("/mm/risk-metrics"))
                        .at("/market_maker_id"))
                .isEqualTo(other);
        assertThat(Machine.of(exchange, maker, Map.of("scope", "trade"))
                        .ask(HttpCall.get("/mm/inventory"))
                        .at("/code"))
                .isEqualTo("SCOPE_MISSING");
    }

    @Test
    void onlyAdministratorsLookAtSomebodysAndOnlyAtAMarketMakers() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        for (var what : new String[] {"inventory", "risk-metrics"}) {
            var path = "/admin/market-makers/" + maker + "/" + what;
            assertThat(HttpCall.get(path).asClient().to(exchange.orders).status())
                    .isEqualTo(403);
            assertThat(HttpCall.get("/admin/market-makers/" + UUID.randomUUID() + "/" + what)
                            .to(exchange.orders)
                            .status())
                    .isEqualTo(404);
        }
        var client = exchange.client(Map.of("CEA", "5"));
        assertThat(inventory(client.id()).status()).isEqualTo(404);
    }

    @Test
    void aUnitCostIsAPriceAndOnlyForADepositOfCertificates() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        for (var cost : new String[] {"0", "-1", "1e18", "100000.01", "14.001", "\"x\""})
            assertThat(deposit(maker, "\"amount\":1,\"unit_cost\":" + cost).status())
                    .as(cost)
                    .isEqualTo(422);
        assertThat(deposit(maker, "\"amount\":1,\"unit_cost\":null").status()).isEqualTo(200);
        assertThat(HttpCall.post(
                                "/admin/market-makers/" + maker + "/transactions",
                                "{\"certificate_type\":\"CEA\",\"transaction_type\":\"WITHDRAWAL\",\"amount\":1,"
                                        + "\"unit_cost\":14}")
                        .to(exchange.accounts)
                        .at("/detail"))
                .isEqualTo("unit_cost is only for a deposit of certificates");
    }

    @Test
    void theLargestDepositAtTheHighestPriceIsStillExact() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1");
        assertThat(deposit(maker, "\"amount\":100000000,\"unit_cost\":100000").at("/transaction/worth_eur"))
                .isEqualTo("10000000000000");
        assertThat(row(inventory(maker)))
                .startsWith("100000001 at 99999.999 = 10000000000014, worth 1400000014: -9998600000000 and 0");
    }

    private void fee(String maker, int basisPoints) {
        var path = "/admin/market-makers/" + maker;
        var post = HttpCall.post(path, "{\"fee_bps\":" + basisPoints + "}");
        var put = new HttpCall("PUT", path, post.query(), post.headers(), post.body(), post.claims());
        assertThat(put.to(exchange.accounts).status()).isEqualTo(200);
    }
}
