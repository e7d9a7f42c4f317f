package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niha.aws.dynamo.DynamoTickets;
import niha.testkit.Answered;
import niha.testkit.HttpCall;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several orders at once, quotes, and taking everything back, by machines. */
final class MakerSeveralTest {
    private final Exchange exchange = new Exchange();
    private final String maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "1000");
    private final Machine machine = Machine.of(exchange, maker);

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private Answered quote(String sides) {
        var more = sides.isEmpty() ? "" : "," + sides;
        return machine.ask(HttpCall.post("/mm/quotes/update", "{\"certificate_type\":\"CEA\"" + more + "}"));
    }

    private Answered bulk(String... orders) {
        return machine.ask(HttpCall.post("/mm/orders/bulk", "{\"orders\":[" + String.join(",", orders) + "]}"));
    }

    private static String order(String side, long quantity, String price) {
        return "{\"certificate_type\":\"CEA\",\"side\":\"%s\",\"quantity\":%d,\"price\":%s}"
                .formatted(side, quantity, price);
    }

    private List<String> asks() {
        var asks = new ArrayList<String>();
        for (var level : HttpCall.get("/cash-market/orderbook")
                .query("certificate_type", "CEA")
                .to(exchange.data)
                .json()
                .path("asks"))
            asks.add(level.path("price").asText() + " " + level.path("quantity").asText());
        return asks;
    }

    @Test
    void severalOrdersAreFundedTogetherAndComeInTogether() {
        var placed = bulk(order("SELL", 600, "25.50"), order("SELL", 400, "25.60"));
        assertThat(placed.status()).isEqualTo(200);
        assertThat(placed.json().path("orders")).hasSize(2);
        exchange.settle();
        assertThat(asks()).containsExactly("25.5 600", "25.6 400");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 1000 = 1000");
    }

    @Test
    void oneThatCannotBePlacedStopsAllAndIsNamed() {
        var refused = bulk(order("SELL", 600, "25.50"), order("SELL", 401, "25.60"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/detail")).isEqualTo("orders[1]: Insufficient available balance");
        assertThat(bulk(order("SELL", 1, "25.50"), order("BUY", 1, "25.60")).at("/detail"))
                .isEqualTo("orders[1]: Only SELL orders allowed for Market Makers");
        assertThat(bulk(order("SELL", 1, "25.50"), "{}").at("/detail"))
                .startsWith("orders[1].certificate_type is required");
        var onRecord = new DynamoTickets(exchange.place.dynamo(), exchange.place.table("audit"))
                .find(TicketNumber.parse(refused.at("/ticket_id")).orElseThrow());
        assertThat(onRecord.orElseThrow().subject().marketMakerId()).contains(maker);
        assertThat(bulk().at("/detail")).isEqualTo("orders must be a list of 1 to 10");
        exchange.settle();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
    }

    @Test
    void tenOrdersFitIntoOneCommit() {
        var orders = new String[10];
        for (int i = 0; i < orders.length; i++) orders[i] = order("SELL", 10, "25." + (10 + i));
        assertThat(bulk(orders).status()).isEqualTo(200);
        exchange.settle();
        assertThat(asks()).hasSize(10);
    }

    @Test
    void whoQuotesAllThereIsMayChangeTheirMind() {
        quote("\"ask_price\":25.50,\"ask_quantity\":1000");
        exchange.settle();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 1000 = 1000");
        var update = quote("\"asks\":[{\"price\":25.60,\"quantity\":600},{\"price\":25.70,\"quantity\":400}]");
        assertThat(update.status()).isEqualTo(200);
        assertThat(update.json().path("replaced")).hasSize(1);
        exchange.settle();
        assertThat(asks()).containsExactly("25.6 600", "25.7 400");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 1000 = 1000");
        assertThat(quote("").status()).isEqualTo(200);
        exchange.settle();
        assertThat(asks()).isEmpty();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
        assertThat(quote("").at("/code")).isEqualTo("NO_QUOTES");
    }

    @Test
    void aChainOfQuotesThatNobodySettledInBetweenLeavesTheLast() {
        for (int i = 0; i < 20; i++)
            assertThat(quote("\"ask_price\":25.%d,\"ask_quantity\":1000".formatted(10 + i))
                            .status())
                    .isEqualTo(200);
        exchange.settle();
        assertThat(asks()).containsExactly("25.29 1000");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 1000 = 1000");
    }

    @Test
    void whatHasTradedMeanwhileIsNotQuotedAgain() {
        quote("\"ask_price\":25.50,\"ask_quantity\":1000");
        exchange.settle();
        exchange.client(Map.of("EUR", "100000")).buy(300, "25.50");
        quote("\"ask_price\":25.60,\"ask_quantity\":1000");
        exchange.settle();
        assertThat(asks()).containsExactly("25.6 700");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 700 = 700");
    }

    @Test
    void theOtherSideIsNotTheirs() {
        assertThat(quote("\"bid_price\":25.50,\"bid_quantity\":1").at("/detail"))
                .isEqualTo("orders[0]: Only SELL orders allowed for Market Makers");
        assertThat(quote("\"ask_price\":25.50").at("/detail")).isEqualTo("ask_quantity is required");
    }

    @Test
    void everythingIsTakenBackInOneStep() {
        quote("\"ask_price\":25.50,\"ask_quantity\":100");
        bulk(order("SELL", 200, "25.60"), order("SELL", 300, "25.70"));
        exchange.settle();
        var cancelled = machine.ask(Machine.call("DELETE", "/mm/orders", ""));
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.at("/cancel_requested")).isEqualTo("3");
        exchange.settle();
        assertThat(asks()).isEmpty();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
    }

    @Test
    void whatIsTakenBackBeforeItCameDoesNotComeIn() {
        bulk(order("SELL", 200, "25.60"), order("SELL", 300, "25.70"));
        assertThat(machine.ask(Machine.call("DELETE", "/mm/orders", "").query("certificate_type", "CEA"))
                        .at("/cancel_requested"))
                .isEqualTo("2");
        exchange.settle();
        assertThat(asks()).isEmpty();
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("1000 + 0 = 1000");
    }
}
