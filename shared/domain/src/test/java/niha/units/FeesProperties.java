package niha.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class FeesProperties {
    private static final long MOST = 100_000_000_000_000L;

    @Property
    void aFeeIsTheShareRoundedHalfUp(
            @ForAll @LongRange(min = 0, max = MOST) long gross,
            @ForAll @IntRange(min = 0, max = Fees.BASIS_POINTS_MAX) int basisPoints) {
        var exact = BigDecimal.valueOf(gross).multiply(BigDecimal.valueOf(basisPoints, 4));
        assertThat(Fees.on(gross, basisPoints))
                .isEqualTo(exact.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    @Property
    void inPartsAnOrderPaysWhatItPaysAsAWholeAndNeverMoreOnTheWay(
            @ForAll @Size(max = 50) List<@LongRange(min = 1, max = 1_000_000_000_000L) Long> parts,
            @ForAll @IntRange(min = 0, max = Fees.BASIS_POINTS_MAX) int basisPoints) {
        var gross = 0L;
        var paid = 0L;
        for (long part : parts) {
            gross += part;
            var fee = Fees.on(gross, basisPoints) - paid;
            assertThat(fee).isBetween(0L, part);
            paid += fee;
        }
        assertThat(paid)
                .isEqualTo(Fees.on(parts.stream().mapToLong(Long::longValue).sum(), basisPoints));
    }

    @Property
    void aBudgetIsNeverOverspentAndOneCentMoreWouldOverspendIt(
            @ForAll @LongRange(min = 0, max = MOST) long budget,
            @ForAll @IntRange(min = 0, max = Fees.BASIS_POINTS_MAX) int basisPoints) {
        var gross = Fees.affordable(budget, basisPoints);
        assertThat(gross + Fees.on(gross, basisPoints)).isLessThanOrEqualTo(budget);
        assertThat(gross + 1 + Fees.on(gross + 1, basisPoints)).isGreaterThan(budget);
    }

    @Property
    void everyBudgetBuysSomething(
            @ForAll @LongRange(min = 1, max = 1_000) long budget,
            @ForAll @IntRange(min = 0, max = Fees.BASIS_POINTS_MAX) int basisPoints) {
        assertThat(Fees.affordable(budget, basisPoints)).isPositive();
    }

    @Property
    void theShareOfAPartIsNeverMoreThanItsBound(
            @ForAll @LongRange(min = 0, max = MOST) long before,
            @ForAll @LongRange(min = 0, max = MOST) long part,
            @ForAll @IntRange(min = 0, max = Fees.BASIS_POINTS_MAX) int basisPoints) {
        assertThat(Fees.on(before + part, basisPoints) - Fees.on(before, basisPoints))
                .isLessThanOrEqualTo(Fees.atMostOn(part, basisPoints));
    }
}
