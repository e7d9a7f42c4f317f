package niha.orders;

import static niha.orders.Sample.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import niha.book.Side;
import niha.units.Amount;
import niha.units.Fees;
import niha.units.Price;

class OrderProperties {
    private static final int FEE_BASIS_POINTS = 50;

    /** Follows an order and what its account has locked for it. */
    private static final class Followed {
        private Order order;
        private long locked;

        Followed(OrderTerms terms) {
            order = Sample.accepted(terms);
            locked = order.locked();
        }

        void take(Order.Step step) {
            assertThat(step.given()).isNotNegative();
            assertThat(step.taken()).isNotNegative();
            assertThat(step.released()).isNotNegative();
            locked -= step.given() + step.released();
            order = step.after();
            assertThat(order.locked()).isNotNegative().isEqualTo(locked);
        }

        void trade(long quantity, long price) {
            var cents = price * quantity;
            take(order.traded(quantity, cents, Fees.on(order.gross() + cents, FEE_BASIS_POINTS) - order.fees(), NOON));
            assertThat(order.fees()).isEqualTo(Fees.on(order.gross(), FEE_BASIS_POINTS));
        }

        /** Some trades at prices within its limit, at least one certificate stays. */
        void tradeSome(Random random) {
            for (int times = random.nextInt(4); times > 0 && order.left() > 1; times--)
                trade(1 + random.nextLong(order.left() - 1), price(random));
        }

        long price(Random random) {
            var limit = order.terms().limit().cents();
            return order.terms().side() == Side.BUY ? 1 + random.nextLong(limit) : limit + random.nextLong(limit);
        }

        void end() {
            take(order.ended(OrderStatus.CANCELLED, Optional.of(Reason.ON_REQUEST), NOON));
            assertThat(order.locked()).isZero();
            assertThat(locked).isZero();
        }
    }

    private static OrderTerms terms(Side side, long limit, long quantity) {
        return Sample.limit(new UUID(0, 1), Sample.account(1), side, limit, quantity);
    }

    @Property
    void whatIsLockedIsGivenOrReleasedAndNothingElse(
            @ForAll Side side,
            @ForAll @LongRange(min = 1, max = 10_000_000) long limit,
            @ForAll @LongRange(min = 1, max = 100_000_000) long quantity,
            @ForAll Random random) {
        var followed = new Followed(terms(side, Math.min(limit, Price.CENTS_MAX / 2), quantity));
        followed.tradeSome(random);
        if (random.nextBoolean()) followed.end();
        else {
            followed.trade(followed.order.left(), followed.price(random));
            assertThat(followed.order.status()).isEqualTo(OrderStatus.FILLED);
            assertThat(followed.locked).isZero();
        }
    }

    @Property
    void anAmendmentIsCoveredWhateverTradesBeforeItArrives(
            @ForAll Side side,
            @ForAll @LongRange(min = 1, max = 500) long limit,
            @ForAll @LongRange(min = 1, max = 500) long newLimit,
            @ForAll @IntRange(min = 1, max = 500) int quantity,
            @ForAll @IntRange(min = 1, max = 500) int newQuantity,
            @ForAll Random random) {
        var followed = new Followed(terms(side, limit, quantity));
        followed.tradeSome(random);
        var wanted = followed.order.terms().amended(new Price(newLimit), newQuantity);
        if (newQuantity <= followed.order.filled()) return;
        var lockedMore = followed.order.lacks(wanted);
        followed.tradeSome(random);
        if (newQuantity <= followed.order.filled()) return;
        followed.locked += lockedMore;
        followed.take(followed.order.amended(wanted, lockedMore, NOON));
        followed.tradeSome(random);
        followed.trade(followed.order.left(), followed.price(random));
        assertThat(followed.locked).isZero();
    }

    @Property
    void aBudgetIsNeverOverspent(
            @ForAll @LongRange(min = 1, max = 100_000_000_000_000L) long budget,
            @ForAll @LongRange(min = 1, max = 10_000_000) long limit,
            @ForAll Random random) {
        var terms = Sample.budget(new UUID(0, 1), Sample.account(1), limit, budget);
        var followed = new Followed(terms);
        for (int times = random.nextInt(5); times > 0; times--) {
            var price = 1 + random.nextLong(limit);
            var most = (Fees.affordable(budget, FEE_BASIS_POINTS) - followed.order.gross()) / price;
            if (most > 0) followed.trade(1 + random.nextLong(Math.min(most, 1_000_000)), price);
        }
        assertThat(followed.order.gross() + followed.order.fees()).isLessThanOrEqualTo(budget);
        followed.end();
    }

    @Property
    void whatIsReservedIsNeverLessThanWhatTheWorstCosts(
            @ForAll @LongRange(min = 1, max = 10_000_000) long limit,
            @ForAll @LongRange(min = 1, max = 100_000_000) long quantity) {
        var terms = terms(Side.BUY, limit, quantity);
        var worst = limit * quantity;
        assertThat(terms.reserve()).isEqualTo(new Amount(terms.gives(), worst + Fees.on(worst, FEE_BASIS_POINTS)));
    }
}
