package niha.market;

import static niha.market.Floor.ANA;
import static niha.market.Floor.BOB;
import static niha.market.Floor.EVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Wake;
import niha.orders.Sample;
import niha.orders.TimeInForce;
import niha.units.Price;
import org.junit.jupiter.api.Test;

/** What becomes of orders that come in. */
final class MarketTest {
    private final Floor floor = new Floor();

    @Test
    void anOrderThatMeetsNobodyRests() {
        var order = floor.buy(ANA, 2_500, 10);
        assertThat(floor.send(new Enter(order))).containsExactly(new Outcome.Entered(order, List.of(), Ending.RESTS));
        assertThat(floor.resting(order)).isEqualTo(10);
    }

    @Test
    void aTradePrintsAtTheRestingOrdersPriceAndBothPayTheirFee() {
        var offer = floor.sell(ANA, 2_400, 10);
        floor.send(new Enter(offer));
        var entered = floor.entered(floor.buy(BOB, 2_500, 10));
        assertThat(entered.ending()).isEqualTo(Ending.FILLED);
        assertThat(entered.fills()).containsExactly(new Fill(offer.id(), ANA, 10, new Price(2_400), 120, 120));
        assertThat(floor.market.snapshot().resting()).isEmpty();
    }

    @Test
    void theBestPriceTradesFirstAndAtOnePriceWhoCameFirst() {
        var dear = floor.sell(ANA, 2_410, 5);
        var first = floor.sell(ANA, 2_400, 5);
        var second = floor.sell(BOB, 2_400, 5);
        floor.send(new Enter(dear), new Enter(first), new Enter(second));
        assertThat(floor.entered(floor.buy(EVE, 2_500, 12)).fills())
                .extracting(Fill::resting, Fill::quantity)
                .containsExactly(tuple(first.id(), 5L), tuple(second.id(), 5L), tuple(dear.id(), 2L));
        assertThat(floor.resting(dear)).isEqualTo(3);
    }

    @Test
    void whatDoesNotWaitIsOverWhenNobodyIsLeft() {
        floor.send(new Enter(floor.sell(ANA, 2_400, 5)));
        var order = Sample.with(floor.buy(BOB, 2_400, 8), TimeInForce.IOC, false);
        var entered = floor.entered(order);
        assertThat(entered.ending()).isEqualTo(Ending.NOT_FILLED_AT_ONCE);
        assertThat(entered.fills()).hasSize(1);
        assertThat(floor.resting(order)).isZero();
    }

    @Test
    void allOrNothingIsNothingWhereNotAllIsThere() {
        floor.send(new Enter(floor.sell(ANA, 2_400, 5)));
        var entered = floor.entered(Sample.with(floor.buy(BOB, 2_400, 8), TimeInForce.FOK, false));
        assertThat(entered).extracting(Outcome.Entered::ending).isEqualTo(Ending.NOT_FILLABLE_WHOLE);
        assertThat(entered.fills()).isEmpty();
        assertThat(floor.ending(Sample.with(floor.buy(BOB, 2_400, 5), TimeInForce.FOK, false)))
                .isEqualTo(Ending.FILLED);
    }

    @Test
    void whatIsToRestOnlyDoesNotTrade() {
        floor.send(new Enter(floor.sell(ANA, 2_400, 5)));
        assertThat(floor.ending(Sample.with(floor.buy(BOB, 2_400, 8), TimeInForce.GTC, true)))
                .isEqualTo(Ending.WOULD_TRADE_AT_ONCE);
        assertThat(floor.ending(Sample.with(floor.buy(BOB, 2_399, 8), TimeInForce.GTC, true)))
                .isEqualTo(Ending.RESTS);
    }

    @Test
    void nobodyTradesWithHimself() {
        var others = floor.sell(BOB, 2_400, 5);
        var own = floor.sell(ANA, 2_410, 5);
        floor.send(new Enter(others), new Enter(own));
        var entered = floor.entered(floor.buy(ANA, 2_500, 20));
        assertThat(entered.ending()).isEqualTo(Ending.SELF_TRADE);
        assertThat(entered.fills()).extracting(Fill::resting).containsExactly(others.id());
        assertThat(floor.resting(own)).isEqualTo(5);
    }

    @Test
    void aBudgetBuysAsManyAsItPaysForFeeIncluded() {
        floor.send(new Enter(floor.sell(ANA, 100, 5)), new Enter(floor.sell(BOB, 200, 5)));
        // 500 and 400 come to 900 and a fee of 5; a third one at 200 would cost more than 1000
        var entered = floor.entered(floor.spend(EVE, 200, 1_000));
        assertThat(entered.ending()).isEqualTo(Ending.BUDGET_SPENT);
        assertThat(entered.fills()).extracting(Fill::quantity).containsExactly(5L, 2L);
        assertThat(entered.fills()).extracting(Fill::incomingFee).containsExactly(3L, 2L);
    }

    @Test
    void aBudgetThatBuysEverythingIsNotFilledAtOnce() {
        floor.send(new Enter(floor.sell(ANA, 100, 5)));
        assertThat(floor.ending(floor.spend(EVE, 200, 1_000))).isEqualTo(Ending.NOT_FILLED_AT_ONCE);
    }

    @Test
    void aBudgetThatDoesNotPayForOneIsNotFilledAtOnce() {
        floor.send(new Enter(floor.sell(ANA, 100, 5)));
        var entered = floor.entered(floor.spend(EVE, 200, 99));
        assertThat(entered.ending()).isEqualTo(Ending.NOT_FILLED_AT_ONCE);
        assertThat(entered.fills()).isEmpty();
    }

    @Test
    void anOrderThatArrivesTooLateIsRefused() {
        var order = floor.buy(ANA, 2_500, 10);
        floor.pass(Market.LIFETIME.plusMillis(1));
        assertThat(floor.ending(order)).isEqualTo(Ending.TOO_LATE);
        assertThat(floor.resting(order)).isZero();
    }

    @Test
    void anOrderThatArrivesAtTheLastMomentIsTaken() {
        var order = floor.buy(ANA, 2_500, 10);
        floor.pass(Market.LIFETIME);
        assertThat(floor.ending(order)).isEqualTo(Ending.RESTS);
    }

    @Test
    void anOrderWhoseTimeIsOverWhenItArrivesIsRefused() {
        var order = Sample.until(floor.buy(ANA, 2_500, 10), floor.now.plusSeconds(1));
        floor.pass(Duration.ofSeconds(1));
        assertThat(floor.ending(order)).isEqualTo(Ending.TOO_LATE);
    }

    @Test
    void anOrderExpiresByTheClockOfTheBatchBeforeAnybodyMeetsIt() {
        var offer = Sample.until(floor.sell(ANA, 2_400, 10), floor.now.plusSeconds(1));
        floor.send(new Enter(offer));
        floor.pass(Duration.ofSeconds(1));
        var order = floor.buy(BOB, 2_400, 10);
        assertThat(floor.send(new Enter(order)))
                .containsExactly(
                        new Outcome.Expired(offer.id(), ANA, 10), new Outcome.Entered(order, List.of(), Ending.RESTS));
    }

    @Test
    void anOrderDoesNotExpireAMillisecondEarly() {
        var offer = Sample.until(floor.sell(ANA, 2_400, 10), floor.now.plusSeconds(1));
        floor.send(new Enter(offer));
        floor.pass(Duration.ofMillis(999));
        assertThat(floor.ending(floor.buy(BOB, 2_400, 10))).isEqualTo(Ending.FILLED);
    }

    @Test
    void aWakeDoesNothingButWhatIsDue() {
        var wake = new Wake(floor.id(), floor.now);
        assertThat(floor.send(wake)).isEmpty();
        var offer = Sample.until(floor.sell(ANA, 2_400, 10), floor.now.plusSeconds(1));
        floor.send(new Enter(offer));
        assertThat(floor.send(wake)).isEmpty();
        floor.pass(Duration.ofSeconds(1));
        assertThat(floor.send(wake)).containsExactly(new Outcome.Expired(offer.id(), ANA, 10));
        assertThat(floor.send(wake)).isEmpty();
    }

    @Test
    void timeNeverGoesBack() {
        floor.send(new Enter(floor.buy(ANA, 2_500, 10)));
        floor.pass(Duration.ofSeconds(-30));
        floor.send(new Enter(floor.buy(ANA, 2_500, 10)));
        assertThat(floor.market.snapshot().at()).isEqualTo(Sample.NOON);
    }

    @Test
    void anEntrySaysWhichCommandsItAnswersAndWhatCameBeforeIt() {
        var order = floor.buy(ANA, 2_500, 10);
        var first = floor.market.decide(List.of(new Enter(order)), floor.now).orElseThrow();
        var cancel = floor.cancel(order);
        var second = floor.market
                .decide(List.of(cancel), floor.now.plusNanos(999_999))
                .orElseThrow();
        assertThat(first.previous()).isEqualTo(JournalEntry.GENESIS);
        assertThat(first.commands()).containsExactly(order.id());
        assertThat(second.previous()).isEqualTo(Floor.digest(first));
        assertThat(second.sequence()).isEqualTo(2);
        assertThat(second.commands()).containsExactly(cancel.id());
        assertThat(second.at()).isEqualTo(floor.now);
    }
}
