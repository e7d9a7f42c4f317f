package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.testkit.Cut;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.contracts.Together;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One trade of 100 at 10.00, whatever dies on the way. */
final class MarketCrashTest {
    /** More than any function makes on this way. */
    private static final int CALLS = 8;

    private static final String MINE = """
            100 + 0 = 100
            0 + 0 = 0
            0 + 0 = 0
            1000 + 0 = 1000""";

    private final Exchange exchange = new Exchange();
    private String maker = "";
    private List<Client> client = List.of();

    @BeforeEach
    void aMakerAndAClientAgree() {
        maker = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        exchange.offer(maker, "SELL", 100, "10.00");
        client = List.of(exchange.client(Map.of("EUR", "1005")));
        client.getFirst().buy(100, "10.00");
    }

    @AfterEach
    void laws() {
        exchange.laws();
    }

    private void theyHaveTradedOnce() {
        exchange.settle();
        var buyer = client.getFirst();
        assertThat(String.join(
                        "\n",
                        buyer.holds("CEA"),
                        buyer.holds("EUR"),
                        exchange.holds(maker, "CEA"),
                        exchange.holds(maker, "EUR")))
                .isEqualTo(MINE);
        assertThat(buyer.get("/trades/my-trades").json()).hasSize(1);
        assertThat(Counts.said(HttpCall.get("/admin/market-makers/" + maker)
                        .to(exchange.accounts)
                        .json()))
                .isEqualTo(List.of(1L, 0L, 1L));
    }

    @Test
    void aBatchThatComesAgainWholeChangesNothing() {
        var batch = exchange.queue.batch(10);
        exchange.deliver(batch);
        exchange.deliver(batch);
        exchange.settle();
        exchange.restart();
        exchange.deliver(batch);
        theyHaveTradedOnce();
    }

    @Test
    void consumersThatAllGetTheSameBatchMakeOneTrade() {
        var batch = exchange.queue.batch(10);
        var store = Granted.to("matching", exchange.place);
        Together.run(_ -> {
            var consumer = exchange.matching(store);
            return () -> Exchange.invoke(consumer, batch);
        });
        theyHaveTradedOnce();
    }

    @Test
    void settlersThatAllSettleTheSameSettleItOnce() {
        exchange.deliver(exchange.queue.batch(10));
        var store = Granted.to("settlement", exchange.place);
        Together.run(_ -> {
            var settler = exchange.settlement(store);
            return () -> Exchange.invoke(settler, Exchange.CLOCK);
        });
        theyHaveTradedOnce();
    }

    static Stream<Arguments> everywhere() {
        return Stream.of(Cut.values())
                .flatMap(cut -> IntStream.range(0, CALLS).mapToObj(call -> Arguments.of(cut, call)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aConsumerMayDieAtAnyCall(Cut cut, int call) {
        var batch = exchange.queue.batch(10);
        var dying = exchange.matching(cut.afterCalls(call, exchange.place.dynamo()));
        Exchange.invoke(dying, batch);
        exchange.deliver(batch);
        theyHaveTradedOnce();
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aSettlerMayDieAtAnyCall(Cut cut, int call) {
        exchange.deliver(exchange.queue.batch(10));
        var dying = exchange.settlement(cut.afterCalls(call, exchange.place.dynamo()));
        try {
            Exchange.invoke(dying, Exchange.CLOCK);
        } catch (RuntimeException died) {
            assertThat(died).hasMessageContaining("does not answer");
        }
        theyHaveTradedOnce();
    }

    @Test
    void aQueueThatLosesEverythingLosesNothing() {
        exchange.queue.batch(10);
        exchange.clock.forward(Duration.ofSeconds(30));
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
        theyHaveTradedOnce();
    }

    @Test
    void anOrderWhoseSendFailsIsAcceptedAllTheSame() {
        exchange.queue.goesAway();
        var more = exchange.client(Map.of("EUR", "10"));
        assertThat(more.buy(1, "5.00").status()).isEqualTo(200);
        exchange.queue.comesBack();
        exchange.clock.forward(Duration.ofSeconds(30));
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
        theyHaveTradedOnce();
        assertThat(more.holds("EUR")).isEqualTo("4.97 + 5.03 = 10");
    }

    @Test
    void whatComesTooLateIsRefusedAndItsFundsAreFree() {
        exchange.clock.forward(Duration.ofMinutes(6));
        exchange.settle();
        var buyer = client.getFirst();
        assertThat(buyer.holds("EUR")).isEqualTo("1005 + 0 = 1005");
        assertThat(exchange.holds(maker, "CEA")).isEqualTo("100 + 0 = 100");
        assertThat(buyer.get("/orders/my-orders").at("/0/status")).isEqualTo("REJECTED");
    }

    @Test
    void aMessageThatIsNoCommandIsPutOnRecordAndHoldsNobodyUp() {
        var batch = exchange.queue.batch(10);
        var poisoned = batch.replaceFirst("\\{\\\\\"command_type", "{\\\\\"no_type");
        assertThat(poisoned).isNotEqualTo(batch);
        assertThat(exchange.deliver(poisoned)).isEqualTo("{\"batchItemFailures\":[]}");
        exchange.clock.forward(Duration.ofSeconds(30));
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
        theyHaveTradedOnce();
    }

    @Test
    void aSweepOfManyOrdersIsOneOrdersWork() {
        exchange.settle();
        var seller = exchange.marketMaker("ASSET_HOLDER", "CEA", "40");
        for (int i = 0; i < 40; i++) exchange.offer(seller, "SELL", 1, "20." + (10 + i));
        var buyer = exchange.client(Map.of("EUR", "1000"));
        exchange.settle();
        var order = buyer.buy(40, "21.00").at("/order/id");
        exchange.settle();
        assertThat(buyer.status(order)).isEqualTo("FILLED");
        assertThat(buyer.holds("CEA")).isEqualTo("40 + 0 = 40");
        assertThat(exchange.holds(seller, "CEA")).isEqualTo("0 + 0 = 0");
    }
}
