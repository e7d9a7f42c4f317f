package niha.orders;

import static niha.orders.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;

final class OrderTest {
    private static final UUID ID = new UUID(0, 1);

    private static Order buying(long limit, long quantity) {
        return Sample.accepted(Sample.limit(ID, Sample.account(1), Side.BUY, limit, quantity));
    }

    private static Order selling(long limit, long quantity) {
        return Sample.accepted(Sample.limit(ID, Sample.account(1), Side.SELL, limit, quantity));
    }

    private static Order spending(long limit, long budget) {
        return Sample.accepted(Sample.budget(ID, Sample.account(1), limit, budget));
    }

    @Test
    void anOrderToBuyReservesItsWorstPriceAndTheFeeOnThat() {
        var order = buying(2_500, 400);
        assertThat(order.terms().reserve()).isEqualTo(new Amount(Asset.EUR, 1_000_000 + 5_000));
        assertThat(order.locked()).isEqualTo(1_005_000);
    }

    @Test
    void anOrderToSellReservesItsCertificates() {
        assertThat(selling(2_500, 400).terms().reserve()).isEqualTo(new Amount(Asset.CEA, 400));
    }

    @Test
    void anOrderForABudgetReservesTheBudget() {
        assertThat(spending(2_500, 777).terms().reserve()).isEqualTo(new Amount(Asset.EUR, 777));
    }

    @Test
    void anOrderIsForAQuantityOrForABudget() {
        assertThatIllegalArgumentException().isThrownBy(() -> buying(2_500, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> buying(2_500, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> buying(2_500, 100_000_001));
        assertThatIllegalArgumentException().isThrownBy(() -> spending(2_500, 0));
    }

    @Test
    void aBuyersTradeGivesItsCostAndItsFeeAndReleasesWhatIsNotNeededAnyMore() {
        var step = buying(2_500, 400).traded(100, 240_000, 1_200, NOON);
        assertThat(step.given()).isEqualTo(241_200);
        assertThat(step.taken()).isEqualTo(100);
        assertThat(step.after().locked()).isEqualTo(750_000 + 3_750);
        assertThat(step.released()).isEqualTo(1_005_000 - 241_200 - 753_750);
        assertThat(step.after().status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
    }

    @Test
    void aSellersTradeGivesCertificatesAndTakesTheProceedsLessTheFee() {
        var step = selling(2_500, 400).traded(100, 250_000, 1_250, NOON);
        assertThat(step.given()).isEqualTo(100);
        assertThat(step.taken()).isEqualTo(248_750);
        assertThat(step.released()).isZero();
        assertThat(step.after().locked()).isEqualTo(300);
    }

    @Test
    void theLastTradeFillsAnOrderAndLeavesNothingLocked() {
        var filled = buying(2_500, 400).traded(400, 1_000_000, 5_000, NOON).after();
        assertThat(filled.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(filled.left()).isZero();
        assertThat(filled.locked()).isZero();
    }

    @Test
    void aBudgetIsNotFilledByATrade() {
        var traded = spending(2_500, 10_000).traded(3, 7_500, 38, NOON).after();
        assertThat(traded.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        assertThat(traded.locked()).isEqualTo(10_000 - 7_538);
    }

    @Test
    void anOrderThatEndsReleasesWhatItStillReserves() {
        var traded = selling(2_500, 400).traded(100, 250_000, 1_250, NOON).after();
        var ended = traded.ended(OrderStatus.CANCELLED, Optional.of(Reason.ON_REQUEST), NOON);
        assertThat(ended.released()).isEqualTo(300);
        assertThat(ended.after().locked()).isZero();
        assertThat(ended.after().filled()).isEqualTo(100);
        assertThat(ended.after().reason()).contains(Reason.ON_REQUEST);
    }

    @Test
    void anAmendmentReleasesWhatItDoesNotNeed() {
        var order = buying(2_500, 400).amending(new UUID(0, 9), NOON);
        var now = order.terms().amended(new Price(2_500), 300);
        assertThat(order.lacks(now)).isZero();
        var step = order.amended(now, 0, NOON);
        assertThat(step.released()).isEqualTo(250_000 + 1_250);
        assertThat(step.after().amending()).isEmpty();
        assertThat(step.after().terms()).isEqualTo(now);
    }

    @Test
    void anAmendmentToADearerPriceLacksTheDifferenceAndItsFee() {
        var order = buying(2_500, 400);
        var now = order.terms().amended(new Price(2_600), 400);
        assertThat(order.lacks(now)).isEqualTo(40_000 + 200);
        assertThat(order.amended(now, 40_200, NOON).released()).isZero();
    }

    @Test
    void anAmendmentToMoreForLessLacksWhatTradesOnTheWayWouldMakeItLack() {
        var order = buying(100, 10);
        var now = order.terms().amended(new Price(90), 12);
        // with 9 of 10 traded it has 100 locked and wants 3 at 90
        assertThat(order.lacks(now)).isEqualTo(170 + 1);
        var traded = order.traded(9, 900, 5, NOON).after();
        assertThat(traded.amended(now, order.lacks(now), NOON).released()).isNotNegative();
    }

    @Test
    void anOrderToSellMoreLacksThoseCertificates() {
        var order = selling(2_500, 400);
        assertThat(order.lacks(order.terms().amended(new Price(2_400), 450))).isEqualTo(50);
        assertThat(order.lacks(order.terms().amended(new Price(2_600), 350))).isZero();
    }

    @Test
    void anAmendmentThatCameTooLateLeavesTheOrderAsItIs() {
        var order = selling(2_500, 400);
        var after = order.amending(new UUID(0, 9), NOON).notAmended(NOON);
        assertThat(after.amending()).isEmpty();
        assertThat(after.terms()).isEqualTo(order.terms());
        assertThat(after.locked()).isEqualTo(order.locked());
        assertThat(after.version()).isEqualTo(3);
    }

    @Test
    void anOrderThatGivesMoreThanItHasIsABug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selling(2_500, 400).traded(401, 1_002_500, 0, NOON));
    }
}
