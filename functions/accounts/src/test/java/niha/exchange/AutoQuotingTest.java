package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import niha.tickets.ActionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Market makers quote by themselves, as administrators say. */
final class AutoQuotingTest {
    private final Exchange exchange = new Exchange();
    private final AutoQuoting seller = new AutoQuoting(exchange, exchange.marketMaker("ASSET_HOLDER", "CEA", "1500"));

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    private static String terms(String more) {
        return AutoQuoting.TERMS + "," + more;
    }

    @Test
    void switchedOnItQuotesAtOnceAndItsTicketsNameTheOneThatStartedIt() {
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        assertThat(on.asks()).containsExactly("14.07 1000");
        assertThat(on.status()).isEqualTo("ON null");
        assertThat(on.shown("/last_cycle/decision")).isEqualTo("QUOTED");
        assertThat(on.shown("/last_cycle/reference_source")).isEqualTo("DEFAULT");
        assertThat(on.shown("/standing/0/remaining_quantity")).isEqualTo("1000");
        var started = on.tickets(ActionType.AUTO_QUOTING_STARTED).getFirst();
        var quoted = on.tickets(ActionType.QUOTE_UPDATED);
        assertThat(quoted).hasSize(1);
        assertThat(quoted.getFirst().related()).containsExactly(started.number());
        assertThat(quoted.getFirst().origin().userId()).isEqualTo("niha");
        assertThat(on.shown("/started_ticket_id")).isEqualTo(started.number().toString());
    }

    @Test
    void whatIsNearEnoughStaysWithoutATicketAndFollowsNotItself() {
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        var order = on.shown("/standing/0/order_id");
        on.cycles(5);
        assertThat(on.shown("/standing/0/order_id")).isEqualTo(order);
        assertThat(on.shown("/cycle")).isEqualTo("6");
        assertThat(on.shown("/last_cycle/decision")).isEqualTo("KEPT");
        assertThat(on.tickets(ActionType.QUOTE_UPDATED)).hasSize(1);
    }

    @Test
    void itFollowsTheMiddleOfWhatOthersHaveInTheBook() {
        var other = exchange.marketMaker("ASSET_HOLDER", "CEA", "100");
        var client = exchange.client(Map.of("EUR", "100000"));
        exchange.offer(other, "SELL", 10, "15.10");
        client.buy(10, "14.90");
        exchange.settle();
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        assertThat(on.asks()).containsExactly("15.08 1000", "15.1 10");
        client.buy(10, "15.00");
        exchange.settle();
        on.cycle();
        assertThat(on.asks()).containsExactly("15.1 10", "15.13 1000");
    }

    @Test
    void whatWouldTradeStandsATickBehind() {
        exchange.client(Map.of("EUR", "100000")).buy(10, "14.50");
        exchange.settle();
        var on = seller.on(terms("\"spread_bps\":1").replaceFirst("\"spread_bps\":100,", ""));
        on.pass(Duration.ZERO);
        assertThat(on.asks()).containsExactly("14.51 1000");
        assertThat(on.shown("/last_cycle/reference_source")).isEqualTo("DEFAULT");
    }

    @Test
    void aBuyerQuotesBidsOnlyAndNoMoreThanItCanPay() {
        var buyer = new AutoQuoting(exchange, exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "20000"))
                .on(terms("\"layers\":3"));
        buyer.pass(Duration.ZERO);
        assertThat(buyer.bids()).containsExactly("13.93 1000", "13.91 436");
        assertThat(buyer.asks()).isEmpty();
    }

    @Test
    void twoWhoQuoteOneSideEachDoNotDriveEachOtherOn() {
        var buyer = new AutoQuoting(exchange, exchange.marketMaker("LIQUIDITY_PROVIDER", "EUR", "20000"))
                .on(AutoQuoting.TERMS);
        seller.on(AutoQuoting.TERMS).pass(Duration.ZERO);
        var before = buyer.bids() + " " + seller.asks();
        seller.cycles(20);
        assertThat(buyer.bids() + " " + seller.asks()).isEqualTo(before).isEqualTo("[13.93 1000] [14.07 1000]");
        assertThat(seller.tickets(ActionType.QUOTE_UPDATED)).hasSize(2);
    }

    @Test
    void offTakesTheQuotesBackInTheSameStepAndNothingComesAfterIt() {
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        var off = on.switchTo("OFF");
        assertThat(off.json().path("replaced")).hasSize(1);
        exchange.settle();
        assertThat(on.asks()).isEmpty();
        on.cycles(3);
        on.pass(Duration.ofMinutes(10));
        on.overdue();
        on.pass(Duration.ZERO);
        assertThat(on.asks()).isEmpty();
        assertThat(on.status()).isEqualTo("OFF null");
        assertThat(on.switchTo("OFF").at("/detail")).isEqualTo("Auto-quoting of CEA is OFF already");
        assertThat(exchange.holds(on.maker(), "CEA")).isEqualTo("1500 + 0 = 1500");
        assertThat(on.tickets(ActionType.AUTO_QUOTING_STOPPED)).hasSize(1);
    }

    @Test
    void whatIsSoldIsRefilledFromWhatThereIsAndThenThereIsNothing() {
        var on = seller.on(AutoQuoting.TERMS);
        var client = exchange.client(Map.of("EUR", "100000"));
        on.pass(Duration.ZERO);
        client.buy(600, "14.07");
        exchange.settle();
        on.cycle();
        assertThat(on.asks()).containsExactly("14.15 900");
        client.buy(900, "14.15");
        exchange.settle();
        on.cycle();
        assertThat(on.status() + on.asks()).isEqualTo("PAUSED NOTHING_TO_QUOTE[]");
    }

    @Test
    void whatIsConfiguredAnewHoldsAtOnce() {
        var on = seller.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        on.configure("\"spread_bps\":200,\"size\":500,\"layers\":2,\"refresh_seconds\":10");
        on.pass(Duration.ZERO);
        assertThat(on.asks()).containsExactly("14.14 500", "14.16 500");
        on.cycles(2);
        assertThat(on.shown("/cycle")).isEqualTo("3");
    }

    @Test
    void nobodyIsSwitchedOnBeforeItIsSaidHow() {
        assertThat(seller.switchTo("ON").at("/code")).isEqualTo("QUOTING_NOT_CONFIGURED");
        assertThat(seller.configure("\"spread_bps\":0,\"size\":1.5,\"skew_bps\":5,\"layers\":6")
                        .json()
                        .path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly("spread_bps", "size", "layers", "max_position");
        assertThat(List.of(seller.status(), seller.shown("/terms"))).containsExactly("OFF null", "null");
    }
}
