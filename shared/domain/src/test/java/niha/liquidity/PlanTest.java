package niha.liquidity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import niha.book.Side;
import niha.liquidity.Plan.Candidates;
import niha.liquidity.Plan.Targets;
import niha.liquidity.SidePlan.Missing;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final BigDecimal FOURTEEN = new BigDecimal("14.00");

    @Test
    void theSeedsScenarioIsSixOrdersWithinTheirTargets() {
        var plan = plan(FOURTEEN, 10_000_000, 5_000_000, List.of(20_000_000L), List.of(10_000L));
        assertThat(plan.isPossible()).isTrue();
        assertThat(plan.orders().map(PlanTest::told))
                .containsExactly(
                        "BUY 3579 at 13.97",
                        "BUY 2152 at 13.94",
                        "BUY 1435 at 13.93",
                        "SELL 1781 at 14.03",
                        "SELL 1066 at 14.06",
                        "SELL 710 at 14.07");
        assertThat(plan.bids().actual()).isEqualTo(9_998_706);
        assertThat(plan.asks().actual()).isEqualTo(4_996_509);
    }

    @Test
    void pricesAreRoundedAwayFromTheSpread() {
        assertThat(prices(new BigDecimal("9.805"), Side.BUY)).containsExactly(978L, 976L, 975L);
        assertThat(prices(new BigDecimal("9.805"), Side.SELL)).containsExactly(983L, 985L, 986L);
    }

    @Test
    void aLevelBelowOneTickOrAboveTheHighestPriceCannotBeAndThoseAtOnePriceAreOne() {
        assertThat(prices(new BigDecimal("0.01"), Side.BUY)).isEmpty();
        assertThat(prices(new BigDecimal("0.02"), Side.BUY)).containsExactly(1L);
        assertThat(prices(new BigDecimal("99700"), Side.SELL)).containsExactly(9_989_940L);
        assertThat(prices(new BigDecimal("100000"), Side.SELL)).isEmpty();
    }

    @Test
    void aSideWithoutLevelsCannotBePlaced() {
        var plan = plan(new BigDecimal("0.01"), 100, 0, List.of(100L), List.of());
        assertThat(plan.isPossible()).isFalse();
        assertThat(plan.bids().missing()).isEmpty();
    }

    @Test
    void everybodyGivesTheSameAndTheFirstOnesTheCentsThatAreLeftOver() {
        assertThat(shares(100_001, 90_000, 80_000, 70_000)).containsExactly(33_334L, 33_334L, 33_333L);
    }

    @Test
    void whoeverIsTooPoorForAFullShareIsLeftOut() {
        assertThat(shares(100_000, 90_000, 50_000, 20_000)).containsExactly(50_000L, 50_000L);
    }

    @Test
    void whereOnlyAllTogetherCarryItThePoorerGiveAllTheyHave() {
        assertThat(shares(100_000, 90_000, 8_000, 7_000)).containsExactly(85_000L, 8_000L, 7_000L);
    }

    @Test
    void whatIsTooLittleForAllGoesToAsManyAsStandAtEachLevel() {
        assertThat(shares(10_000, 90_000, 80_000, 70_000)).containsExactly(10_000L);
        assertThat(shares(14_000, 90_000, 80_000, 70_000)).containsExactly(7_000L, 7_000L);
    }

    @Test
    void whatIsMissingIsSaidForBothSides() {
        var plan = plan(FOURTEEN, 10_000_000, 5_000_000, List.of(4_000_000L), List.of(1_000L, 500L));
        assertThat(plan.isPossible()).isFalse();
        assertThat(plan.bids().missing()).contains(new Missing(Asset.EUR, 10_000_000, 4_000_000));
        assertThat(plan.asks().missing()).contains(new Missing(Asset.CEA, 3_555, 1_500));
        assertThat(plan.asks().missing().orElseThrow().shortfall().units()).isEqualTo(2_055);
    }

    @Test
    void whatPaysForNoCertificateIsNoPlan() {
        var plan = plan(FOURTEEN, 1_000, 0, List.of(1_000L), List.of());
        assertThat(plan.orders()).isEmpty();
        assertThat(plan.isPossible()).isFalse();
    }

    @Test
    void aFeeComesOutOfWhatABidMayLock() {
        var bids = Plan.of(
                        Asset.CEA,
                        FOURTEEN,
                        new Targets(1_000_000, 0),
                        new Candidates(List.of(new Candidate(new UUID(0, 1), "A", 1_000_000, 50)), List.of()))
                .bids();
        assertThat(bids.orders().map(PlanTest::told))
                .containsExactly("BUY 356 at 13.97", "BUY 214 at 13.94", "BUY 142 at 13.93");
        assertThat(bids.actual()).isEqualTo(998_422);
    }

    @Test
    void noOrderIsLargerThanOneMayBe() {
        var plan = plan(new BigDecimal("0.02"), 1_000_000_000, 0, List.of(1_000_000_000L), List.of());
        assertThat(plan.orders().map(PlannedOrder::quantity)).allMatch(quantity -> quantity <= Asset.CEA.unitsMax());
        assertThat(plan.isPossible()).isFalse();
    }

    private static List<Long> prices(BigDecimal reference, Side side) {
        return Level.around(reference, side).stream()
                .map(Level::price)
                .map(Price::cents)
                .toList();
    }

    private static List<Long> shares(long target, long... available) {
        return plan(FOURTEEN, target, 0, LongStream.of(available).boxed().toList(), List.of()).bids().shares().stream()
                .map(SidePlan.Share::cents)
                .toList();
    }

    private static String told(PlannedOrder order) {
        return order.side() + " " + order.quantity() + " at " + order.price().toDecimal();
    }

    private static Plan plan(BigDecimal reference, long bid, long ask, List<Long> euros, List<Long> certificates) {
        return Plan.of(
                Asset.CEA,
                reference,
                new Targets(bid, ask),
                new Candidates(candidates(euros, 1), candidates(certificates, 2)));
    }

    private static List<Candidate> candidates(List<Long> available, long kind) {
        return LongStream.range(0, available.size())
                .mapToObj(i -> new Candidate(new UUID(kind, i), "MM", available.get((int) i), 0))
                .toList();
    }
}
