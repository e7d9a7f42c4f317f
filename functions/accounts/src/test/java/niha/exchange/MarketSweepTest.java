package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import niha.testkit.Cut;
import niha.testkit.contracts.Together;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** One order that takes a book of more than a thousand, more than one entry holds, while consumer and settler die in the middle. */
final class MarketSweepTest {
    private static final int ORDERS_EACH = 65;
    private static final int ORDERS = Together.THREADS * ORDERS_EACH;

    private static final int TRANSACTIONS_OF_A_SETTLER = 150;

    private final Exchange exchange = new Exchange();

    @Test
    void itIsFilledExactlyWhateverDiesOnTheWay() {
        var makers = aBook();
        var buyer = exchange.client(Map.of("EUR", "20000"));
        var order = buyer.place(
                        "{\"certificate_type\":\"CEA\",\"side\":\"BUY\",\"order_type\":\"MARKET\",\"quantity\":%d}"
                                .formatted(ORDERS))
                .at("/order/id");
        var batch = exchange.queue.batch(10);
        aConsumerDiesAtTheSecondOfTwoEntries(batch);
        aSettlerDiesAmongTheTrades();
        var taken = Integer.parseInt(buyer.get("/orders/" + order).at("/order/filled_quantity"));
        assertThat(taken).as("how far they came").isStrictlyBetween(0, ORDERS);
        exchange.restart();
        exchange.deliver(batch);
        exchange.settle();
        itHasEverything(buyer, order);
        makers.forEach(maker -> assertThat(exchange.holds(maker, "CEA")).isEqualTo("0 + 0 = 0"));
        exchange.laws();
        var report = MarketRebuildTest.over(exchange).compare(EnumSet.of(Asset.CEA));
        assertThat(report.differences()).isEmpty();
        assertThat(report.compared()).containsEntry("trades", ORDERS).containsEntry("levels", 0);
    }

    private void aConsumerDiesAtTheSecondOfTwoEntries(String batch) {
        var line = Cut.BEFORE.afterCalls(1, PutItemRequest.class, exchange.place.dynamo());
        assertThat(Exchange.invoke(exchange.matching(line), batch)).contains("itemIdentifier");
    }

    private void aSettlerDiesAmongTheTrades() {
        var line = Cut.AFTER.afterCalls(
                TRANSACTIONS_OF_A_SETTLER, TransactWriteItemsRequest.class, exchange.place.dynamo());
        assertThatThrownBy(() -> Exchange.invoke(exchange.settlement(line), Exchange.CLOCK))
                .hasMessageContaining("does not answer");
    }

    private void itHasEverything(Client buyer, String order) {
        assertThat(buyer.status(order)).isEqualTo("FILLED");
        var placed = buyer.get("/orders/" + order);
        assertThat(placed.at("/order/filled_quantity")).isEqualTo(Integer.toString(ORDERS));
        assertThat(buyer.holds("CEA")).isEqualTo("%d + 0 = %d".formatted(ORDERS, ORDERS));
        var gross = IntStream.range(0, ORDERS)
                .mapToObj(i -> new BigDecimal(price(i % ORDERS_EACH)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(new BigDecimal(placed.at("/order/gross_eur"))).isEqualByComparingTo(gross);
    }

    /** Sixteen market makers, each with as many orders of one certificate, at fifteen prices. */
    private List<String> aBook() {
        var makers = new ArrayList<String>();
        for (int i = 0; i < Together.THREADS; i++)
            makers.add(exchange.marketMaker("ASSET_HOLDER", "CEA", Integer.toString(ORDERS_EACH)));
        var placed = Together.run(i -> () -> {
            for (int order = 0; order < ORDERS_EACH; order++) exchange.place(makers.get(i), "SELL", 1, price(order));
            return ORDERS_EACH;
        });
        assertThat(placed).hasSize(Together.THREADS);
        exchange.settle();
        return makers;
    }

    private static String price(int order) {
        return "10." + (10 + order % 15);
    }
}
