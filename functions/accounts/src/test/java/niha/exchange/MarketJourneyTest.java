package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Orders from the desk to the account, through every function and the store. */
final class MarketJourneyTest {
    private final Exchange exchange = new Exchange();

    @AfterEach
    void laws() {
        exchange.laws();
    }

    @Test
    void balancesAreAtEachStepAsTheContractSays() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "10000");
        assertThat(takesOut(maker, "CEA", 2_000)).isEqualTo(200);
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("8000 + 0 = 8000");
        var order = exchange.offer(maker, "SELL", 1_000, "25.50");
        exchange.settle();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("7000 + 1000 = 8000");
        var client = exchange.client(Map.of("EUR", "100000"));
        client.buy(400, "25.50");
        exchange.settle();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("7000 + 600 = 7600");
        assertThat(exchange.holds(maker, "EUR")).isEqualTo("10200 + 0 = 10200");
        assertThat(client.holds("CEA")).isEqualTo("400 + 0 = 400");
        assertThat(client.holds("EUR")).isEqualTo("89749 + 0 = 89749");
        assertThat(takesOut(maker, "EUR", 200)).as("what it has earned").isEqualTo(200);
        assertThat(takesOut(maker, "EUA", 1)).as("what it never had").isEqualTo(400);
        assertThat(exchange.cancel(order).status()).isEqualTo(200);
        exchange.settle();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("7600 + 0 = 7600");
        assertThat(history(maker))
                .containsExactly(
                        "TRADE_CREDIT 600 7600 7600",
                        "TRADE_FILL -400 7000 7600",
                        "TRADE_DEBIT -1000 7000 8000",
                        "WITHDRAWAL -2000 8000 8000",
                        "DEPOSIT 10000 10000 10000");
    }

    @Test
    void aBetterPriceThanTheLimitIsGivenBack() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        exchange.offer(maker, "SELL", 500, "26.00");
        var client = exchange.client(Map.of("EUR", "20000"));
        var order = client.buy(600, "27.00").at("/order/id");
        exchange.settle();
        assertThat(client.holds("CEA")).isEqualTo("500 + 0 = 500");
        // 500 at 26.00 and half a percent of it; 100 at 27.00 and its fee stay locked
        assertThat(client.holds("EUR")).isEqualTo("4221.5 + 2713.5 = 6935");
        assertThat(client.status(order)).isEqualTo("PARTIALLY_FILLED");
        assertThat(client.get("/orders/" + order).at("/trades/0/quantity")).isEqualTo("500");
    }

    @Test
    void whatIsSoldIsSoldOnce() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        exchange.offer(maker, "SELL", 100, "10.00");
        exchange.settle();
        var clients = new ArrayList<Client>();
        for (int i = 0; i < Together.THREADS; i++) clients.add(exchange.client(Map.of("EUR", "1005")));
        var answers = Together.run(i -> () -> clients.get(i).buy(100, "10.00"));
        assertThat(answers).extracting(Answered::status).containsOnly(200);
        exchange.settle();
        assertThat(clients.stream().filter(client -> client.holds("CEA").equals("100 + 0 = 100")))
                .hasSize(1);
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 0 = 0");
        assertThat(exchange.holds(maker, "EUR")).isEqualTo("1000 + 0 = 1000");
    }

    @Test
    void whatIsThereOnceIsSpentOnce() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1600");
        exchange.offer(maker, "SELL", 1_600, "10.00");
        exchange.settle();
        var client = exchange.client(Map.of("EUR", "1005"));
        var answers = Together.run(_ -> () -> client.buy(100, "10.00"));
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 400))
                .extracting(answer -> answer.at("/detail"))
                .hasSize(Together.THREADS - 1)
                .containsOnly("Insufficient available balance");
        exchange.settle();
        assertThat(client.holds("CEA")).isEqualTo("100 + 0 = 100");
        assertThat(client.holds("EUR")).isEqualTo("0 + 0 = 0");
    }

    @Test
    void aPreviewIsWhatThenHappens() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        exchange.offer(maker, "SELL", 33, "13.33");
        exchange.offer(maker, "SELL", 77, "13.37");
        exchange.settle();
        var client = exchange.client(Map.of("EUR", "1000"));
        var wanted =
                "{\"certificate_type\":\"CEA\",\"side\":\"BUY\",\"order_type\":\"MARKET\",\"budget_eur\":\"987.65\"}";
        var preview = client.as(HttpCall.post("/orders/preview", wanted));
        assertThat(preview.at("/can_execute")).isEqualTo("true");
        var order = client.place(wanted).at("/order/id");
        exchange.settle();
        var placed = client.get("/orders/" + order);
        for (var field : new String[] {"filled_quantity", "gross_eur", "fee_eur", "average_price"})
            assertThat(placed.at("/order/" + field)).as(field).isEqualTo(preview.at("/" + field));
        assertThat(client.holds("EUR")).endsWith(" + 0 = " + left("1000", preview.at("/net_eur")));
    }

    @Test
    void theBookTheTapeAndTheFiguresFollow() {
        var maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
        exchange.offer(maker, "SELL", 500, "26.00");
        exchange.offer(maker, "SELL", 100, "25.90");
        exchange.settle();
        exchange.client(Map.of("EUR", "100000")).buy(250, "26.00");
        exchange.settle();
        var book = HttpCall.get("/cash-market/orderbook?certificate_type=CEA").to(exchange.data);
        assertThat(book.at("/asks/0/quantity")).isEqualTo("350");
        assertThat(book.at("/best_ask")).isEqualTo("26");
        assertThat(book.at("/last_price")).isEqualTo("26");
        var tape = HttpCall.get("/cash-market/trades?certificate_type=CEA").to(exchange.data);
        assertThat(tape.at("/0/price") + " " + tape.at("/1/price")).isEqualTo("26 25.9");
        var stats = HttpCall.get("/cash-market/stats?certificate_type=CEA").to(exchange.data);
        assertThat(stats.at("/volume_24h") + " " + stats.at("/open_24h") + " " + stats.at("/high_24h"))
                .isEqualTo("250 25.9 26");
        var candles = HttpCall.get("/cash-market/candles?certificate_type=CEA&interval=1m")
                .to(exchange.data);
        assertThat(candles.at("/0/close") + " " + candles.at("/0/trades")).isEqualTo("26 2");
    }

    private int takesOut(String maker, String asset, long amount) {
        return HttpCall.post(
                        "/admin/market-makers/" + maker + "/transactions",
                        "{\"certificate_type\":\"%s\",\"transaction_type\":\"WITHDRAWAL\",\"amount\":%d}"
                                .formatted(asset, amount))
                .to(exchange.accounts)
                .status();
    }

    private static String left(String had, String spent) {
        return new BigDecimal(had)
                .subtract(new BigDecimal(spent))
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<String> history(String maker) {
        var rows = HttpCall.get("/admin/market-makers/" + maker + "/transactions?certificate_type=CEA")
                .to(exchange.accounts);
        var lines = new ArrayList<String>();
        for (int i = 0; i < rows.json().size(); i++)
            lines.add("%s %s %s %s"
                    .formatted(
                            rows.at("/" + i + "/transaction_type"),
                            rows.at("/" + i + "/amount"),
                            rows.at("/" + i + "/balance_after"),
                            rows.at("/" + i + "/total_after")));
        return lines;
    }
}
