package niha.market;

import static niha.market.Floor.ANA;
import static niha.market.Floor.BOB;
import static niha.market.Floor.EVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;
import niha.orders.Sample;
import niha.orders.TimeInForce;
import niha.units.Price;
import org.junit.jupiter.api.Test;

/** What becomes of commands about orders that rest. */
final class AmendmentTest {
    private final Floor floor = new Floor();
    private final OrderTerms first = floor.sell(ANA, 2_400, 10);
    private final OrderTerms second = floor.sell(BOB, 2_400, 10);

    AmendmentTest() {
        floor.send(new Enter(first), new Enter(second));
    }

    private void traded(long quantity) {
        floor.send(new Enter(floor.buy(EVE, 2_400, quantity)));
    }

    private OrderTerms nextToTrade() {
        var met = floor.entered(floor.buy(EVE, 2_400, 1)).fills().getFirst().resting();
        return met.equals(first.id()) ? first : second;
    }

    private Outcome.Amended amended(Amend amend) {
        return (Outcome.Amended) floor.send(amend).getLast();
    }

    @Test
    void aCancelledOrderIsOutWithWhatWasLeftOfIt() {
        traded(4);
        var cancel = floor.cancel(first);
        assertThat(floor.send(cancel)).containsExactly(new Outcome.Cancelled(cancel.id(), Floor.errand(first), 6));
        assertThat(floor.resting(first)).isZero();
        assertThat(nextToTrade()).isEqualTo(second);
    }

    @Test
    void whatIsNotThereCannotBeCancelled() {
        traded(10);
        var cancel = floor.cancel(first);
        assertThat(floor.send(cancel)).containsExactly(new Outcome.Missed(cancel.id(), Floor.errand(first), 0));
    }

    @Test
    void lessKeepsItsPlace() {
        var amend = floor.amend(first, 2_400, 5);
        assertThat(amended(amend))
                .isEqualTo(new Outcome.Amended(
                        amend.id(),
                        Floor.errand(first),
                        first.amended(new Price(2_400), 5),
                        7,
                        true,
                        List.of(),
                        Ending.RESTS));
        assertThat(nextToTrade()).isEqualTo(first);
        assertThat(floor.resting(first)).isEqualTo(4);
    }

    @Test
    void moreLosesItsPlace() {
        assertThat(amended(floor.amend(first, 2_400, 11)).keptPlace()).isFalse();
        assertThat(nextToTrade()).isEqualTo(second);
        assertThat(floor.resting(first)).isEqualTo(11);
    }

    @Test
    void anotherPriceLosesItsPlaceEvenForLess() {
        assertThat(amended(floor.amend(first, 2_399, 5)).keptPlace()).isFalse();
        assertThat(amended(floor.amend(first, 2_400, 5)).keptPlace()).isFalse();
        assertThat(nextToTrade()).isEqualTo(second);
    }

    @Test
    void anOrderThatIsAmendedToAPriceThatIsThereTradesAtOnce() {
        var bid = floor.buy(EVE, 2_300, 15);
        floor.send(new Enter(bid));
        var amended = amended(floor.amend(bid, 2_400, 15));
        assertThat(amended.ending()).isEqualTo(Ending.FILLED);
        assertThat(amended.fills()).extracting(Fill::quantity).containsExactly(10L, 5L);
        assertThat(floor.resting(bid)).isZero();
    }

    @Test
    void anAmendedOrderMeetsItsOwnerAndIsOver() {
        var bid = floor.buy(ANA, 2_300, 15);
        floor.send(new Enter(bid));
        assertThat(amended(floor.amend(bid, 2_400, 15)).ending()).isEqualTo(Ending.SELF_TRADE);
        assertThat(floor.resting(bid)).isZero();
        assertThat(floor.resting(first)).isEqualTo(10);
    }

    @Test
    void whatIsToRestOnlyStaysAsItIsWhereItWouldTrade() {
        var bid = Sample.with(floor.buy(EVE, 2_300, 15), TimeInForce.GTC, true);
        floor.send(new Enter(bid));
        var amend = floor.amend(bid, 2_400, 15);
        assertThat(floor.send(amend)).containsExactly(new Outcome.Missed(amend.id(), Floor.errand(bid), 7));
        assertThat(floor.resting(bid)).isEqualTo(15);
        assertThat(amended(floor.amend(bid, 2_399, 15)).ending()).isEqualTo(Ending.RESTS);
    }

    @Test
    void anOrderCannotAskForNoMoreThanItHasTraded() {
        traded(4);
        var amend = floor.amend(first, 2_400, 4);
        assertThat(floor.send(amend)).containsExactly(new Outcome.Missed(amend.id(), Floor.errand(first), 7));
        assertThat(floor.resting(first)).isEqualTo(6);
        assertThat(amended(floor.amend(first, 2_400, 5)).ending()).isEqualTo(Ending.RESTS);
        assertThat(floor.resting(first)).isEqualTo(1);
    }

    @Test
    void whatHasTradedStaysTradedAndItsFeeGoesOnFromThere() {
        traded(4);
        amended(floor.amend(first, 2_300, 10));
        var fill = floor.entered(floor.buy(EVE, 2_300, 6)).fills().getFirst();
        // 50 basis points of 9600 and 13800 are 117, of which 48 were paid
        assertThat(fill.restingFee()).isEqualTo(117 - 48);
    }

    @Test
    void othersOrdersAreNobodysBusiness() {
        var errand = new Errand(first.id(), BOB, Sample.TICKET, "bob");
        var cancel = new Cancel(floor.id(), floor.now, errand);
        var amend = new Amend(floor.id(), floor.now, errand, new Price(2_400), 5, 3);
        assertThat(floor.send(cancel, amend))
                .containsExactly(new Outcome.Missed(cancel.id(), errand, 0), new Outcome.Missed(amend.id(), errand, 3));
        assertThat(floor.resting(first)).isEqualTo(10);
    }

    @Test
    void whatIsAskedForTooLateIsNotDone() {
        var amend = floor.amend(first, 2_400, 5);
        floor.pass(Market.LIFETIME.plusMillis(1));
        assertThat(floor.send(amend)).allMatch(Outcome.Missed.class::isInstance);
        assertThat(floor.resting(first)).isEqualTo(10);
    }

    @Test
    void anAmendedOrderKeepsItsEnd() {
        var offer = Sample.until(floor.sell(ANA, 2_500, 10), floor.now.plusSeconds(60));
        floor.send(new Enter(offer));
        amended(floor.amend(offer, 2_450, 10));
        amended(floor.amend(offer, 2_450, 8));
        floor.now = floor.now.plusSeconds(60);
        assertThat(floor.send(new MarketCommand.Wake(floor.id(), floor.now)))
                .containsExactly(new Outcome.Expired(offer.id(), ANA, 8));
    }
}
