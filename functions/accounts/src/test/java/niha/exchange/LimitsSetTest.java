package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Limits as they are set, and what is said of them. */
final class LimitsSetTest {
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

    @Test
    void limitsAreSetWholeAndShownAndOnRecord() {
        var set =
                limit(buyer, "{\"position_max\":{\"CEA\":50},\"notional_max_eur\":\"250.50\",\"price_band_bps\":500}");
        assertThat(set.json().at("/market_maker/limits").toString())
                .isEqualTo(
                        "{\"position_max\":{\"CEA\":50,\"EUA\":null},\"notional_max_eur\":250.5,\"price_band_bps\":500}");
        var again = limit(buyer, "{\"price_band_bps\":10000}");
        assertThat(again.json().at("/market_maker/limits").toString())
                .isEqualTo(
                        "{\"position_max\":{\"CEA\":null,\"EUA\":null},\"notional_max_eur\":null,\"price_band_bps\":10000}");
    }

    @Test
    void aLimitIsANumberThatCanBe() {
        for (var limits : List.of(
                "{\"position_max\":{\"CEA\":0}}",
                "{\"position_max\":{\"CEA\":-1}}",
                "{\"position_max\":{\"CEA\":1.5}}",
                "{\"position_max\":{\"CEA\":1e18}}",
                "{\"position_max\":{\"EUR\":1}}",
                "{\"position_max\":5}",
                "{\"notional_max_eur\":0}",
                "{\"notional_max_eur\":0.001}",
                "{\"notional_max_eur\":1e18}",
                "{\"price_band_bps\":0}",
                "{\"price_band_bps\":10001}",
                "{\"price_band_bps\":1.5}",
                "{\"price_band_bps\":1e999999999}",
                "{\"something\":1}"))
            assertThat(limit(buyer, limits).status()).as(limits).isEqualTo(422);
        assertThat(limit(buyer, "{\"position_max\":null,\"notional_max_eur\":null,\"price_band_bps\":null}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void onlyAdministratorsSetThemAndOnlyOfMarketMakers() {
        assertThat(put("/admin/market-makers/" + buyer + "/limits", "{}")
                        .asClient()
                        .to(exchange.accounts)
                        .status())
                .isEqualTo(403);
        assertThat(limit(UUID.randomUUID().toString(), "{}").status()).isEqualTo(404);
        assertThat(limit(exchange.client(Map.of("EUR", "5")).id(), "{}").status())
                .isEqualTo(404);
    }

    @Test
    void theRiskSaysHowMuchOfThemIsUsed() {
        limit(buyer, "{\"position_max\":{\"CEA\":1000},\"notional_max_eur\":10000,\"price_band_bps\":5000}");
        exchange.offer(buyer, "BUY", 500, "10");
        exchange.settle();
        exchange.client(Map.of("CEA", "100")).sell(100, "10");
        exchange.settle();
        var risk =
                HttpCall.get("/admin/market-makers/" + buyer + "/risk-metrics").to(exchange.orders);
        var cea = risk.json().path("certificates").path(0);
        assertThat(List.of(
                        cea.path("net_position").asText(),
                        cea.path("open_buy_quantity").asText(),
                        cea.path("lowest_position").asText(),
                        cea.path("highest_position").asText(),
                        cea.path("exposure_eur").asText(),
                        risk.at("/locked_in_bids_eur"),
                        risk.at("/capital_at_risk_eur")))
                .isEqualTo(List.of("100", "400", "100", "500", "1000", "4000", "5000"));
        assertThat(risk.json()
                        .path("limits")
                        .valueStream()
                        .map(use -> use.path("limit").asText() + " "
                                + use.path("used").asText() + " of "
                                + use.path("allowed").asText() + " = "
                                + use.path("used_percent").asText()))
                .containsExactly(
                        "POSITION_MAX 500 of 1000 = 50",
                        "NOTIONAL_MAX 4000 of 10000 = 40",
                        "PRICE_BAND 0 of 5000 = 0",
                        "PRICE_BAND 0 of 5000 = 0");
    }

    @Test
    void liquidityIsPlannedWithinThemAndSaysWhoIsLeftOut() {
        limit(buyer, "{\"notional_max_eur\":1000}");
        limit(seller, "{\"price_band_bps\":10}");
        var preview = HttpCall.post("/liquidity/preview", "{\"certificate_type\":\"CEA\",\"bid_amount_eur\":5000}")
                .to(exchange.liquidity);
        assertThat(preview.at("/can_execute")).isEqualTo("false");
        assertThat(preview.json().at("/bid_plan/missing_assets/available").asText())
                .isEqualTo("1000");
        assertThat(preview.json().path("left_out").findValuesAsText("mm_id")).containsExactly(seller);
        assertThat(preview.json().path("left_out").findValuesAsText("reason")).containsExactly("LIMITS");
    }
}
