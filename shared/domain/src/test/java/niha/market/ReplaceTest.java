package niha.market;

import static niha.market.Floor.ANA;
import static niha.market.Floor.BOB;
import static niha.market.Floor.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import niha.ledger.AccountId;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.market.MarketCommand.Replace;
import niha.market.Outcome.Came;
import niha.market.Outcome.Gone;
import niha.orders.OrderTerms;
import niha.orders.Sample;
import niha.orders.TimeInForce;
import org.junit.jupiter.api.Test;

/** Orders that take the place of others, on what those leave. */
final class ReplaceTest {
    private final Floor floor = new Floor();
    private final OrderTerms old = quote(floor.sell(ANA, 2_400, 10));

    private static OrderTerms quote(OrderTerms order) {
        return Sample.with(order, TimeInForce.GTC, true);
    }

    private Replace replace(AccountId account, OrderTerms gone, long lockedMore, OrderTerms... orders) {
        var errand = new Errand(gone.id(), account, Sample.TICKET, "somebody");
        return new Replace(floor.id(), floor.now, List.of(gone.id()), List.of(orders), lockedMore, errand);
    }

    private Outcome.Replaced sent(Replace command) {
        return (Outcome.Replaced) floor.send(command).getLast();
    }

    private void oldRests() {
        floor.send(new Enter(old));
    }

    @Test
    void theOldOnesAreOutBeforeTheNewOnesComeIn() {
        oldRests();
        var now = quote(floor.sell(ANA, 2_300, 10));
        var outcome = sent(replace(ANA, old, 0, now));
        assertThat(outcome.gone()).containsExactly(new Gone(old.id(), 10));
        assertThat(outcome.came()).containsExactly(new Came(now, Ending.RESTS));
        assertThat(floor.resting(old)).isZero();
        assertThat(floor.resting(now)).isEqualTo(10);
    }

    @Test
    void whatHasTradedMeanwhileIsNotOfferedAgain() {
        oldRests();
        floor.send(new Enter(floor.buy(EVE, 2_400, 4)));
        var first = quote(floor.sell(ANA, 2_350, 5));
        var second = quote(floor.sell(ANA, 2_360, 5));
        var third = quote(floor.sell(ANA, 2_370, 5));
        assertThat(sent(replace(ANA, old, 1, first, second, third)).came())
                .extracting(came -> came.order().quantity(), Came::ending)
                .containsExactly(tuple(5L, Ending.RESTS), tuple(2L, Ending.RESTS), tuple(5L, Ending.NOT_FUNDED));
    }

    @Test
    void aBidHasItsFeeToPayToo() {
        var bid = quote(floor.buy(ANA, 1_000, 10));
        floor.send(new Enter(bid));
        // 10 at 10.00 and 50 basis points are 100.50, which at 20.00 pays for 5 but for their fee, so for 4 with 20.10
        // left
        var now = quote(floor.buy(ANA, 2_000, 5));
        var more = quote(floor.buy(ANA, 1_000, 3));
        assertThat(sent(replace(ANA, bid, 0, now, more)).came())
                .extracting(came -> came.order().quantity(), Came::ending)
                .containsExactly(tuple(5L, Ending.RESTS), tuple(3L, Ending.NOT_FUNDED));
    }

    @Test
    void aQuoteNeverTradesAtOnce() {
        oldRests();
        var now = quote(floor.buy(BOB, 2_400, 1));
        assertThat(sent(replace(BOB, quote(floor.buy(BOB, 1, 1)), 1_000_000, now))
                        .came())
                .containsExactly(new Came(now, Ending.WOULD_TRADE_AT_ONCE));
    }

    @Test
    void othersOrdersStay() {
        oldRests();
        var now = quote(floor.sell(BOB, 2_500, 10));
        var outcome = sent(replace(BOB, old, 3, now));
        assertThat(outcome.gone()).isEmpty();
        assertThat(outcome.came()).extracting(came -> came.order().quantity()).containsExactly(3L);
        assertThat(floor.resting(old)).isEqualTo(10);
    }

    @Test
    void oneThatOvertakesWhatItReplacesLeavesOnlyItself() {
        var now = quote(floor.sell(ANA, 2_300, 10));
        var outcome = sent(replace(ANA, old, 10, now));
        assertThat(outcome.calledOff()).containsExactly(old.id());
        assertThat(floor.ending(old)).isEqualTo(Ending.CALLED_OFF);
        assertThat(floor.resting(now)).isEqualTo(10);
    }

    @Test
    void aChainOfThemLeavesTheLast() {
        oldRests();
        var second = quote(floor.sell(ANA, 2_410, 10));
        var third = quote(floor.sell(ANA, 2_420, 10));
        floor.send(replace(ANA, old, 0, second), replace(ANA, second, 0, third));
        assertThat(floor.market.snapshot().resting())
                .extracting(resting -> resting.terms().id())
                .containsExactly(third.id());
    }

    @Test
    void tooLateForTheNewOnesIsNotTooLateForTheOldOnes() {
        oldRests();
        var now = quote(floor.sell(ANA, 2_300, 10));
        var replace = replace(ANA, old, 0, now);
        floor.pass(Market.LIFETIME.plusMillis(1));
        var outcome = sent(replace);
        assertThat(outcome.gone()).containsExactly(new Gone(old.id(), 10));
        assertThat(outcome.came()).containsExactly(new Came(now, Ending.TOO_LATE));
        assertThat(floor.resting(old)).isZero();
    }
}
