package niha.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import niha.units.Reading.Read;

class AmountProperties {
    @Property
    void whatIsWrittenIsReadAgain(@ForAll Asset asset, @ForAll @LongRange(min = 1, max = 100_000_000) long units) {
        var amount = new Amount(asset, units);
        assertThat(Amount.read(asset, amount.toDecimal())).isEqualTo(new Read<>(amount));
    }

    @Property
    void euroAmountsUpToTheCapAreReadAgain(@ForAll @LongRange(min = 1, max = 100_000_000_000_000L) long cents) {
        var amount = new Amount(Asset.EUR, cents);
        assertThat(Amount.read(Asset.EUR, amount.toDecimal())).isEqualTo(new Read<>(amount));
    }

    @Property
    void zerosAtTheEndChangeNothing(
            @ForAll @LongRange(min = 1, max = 100_000_000) long units,
            @ForAll @LongRange(min = 0, max = 40) long zeros) {
        var written = BigDecimal.valueOf(units).setScale((int) zeros);
        assertThat(Amount.read(Asset.CEA, written)).isEqualTo(new Read<>(new Amount(Asset.CEA, units)));
    }

    @Property
    void whateverIsReadIsExactlyWhatWasWritten(
            @ForAll Asset asset,
            @ForAll @BigRange(min = "-1000000", max = "1000000000000000") BigInteger unscaled,
            @ForAll @LongRange(min = -20, max = 20) long scale) {
        var written = new BigDecimal(unscaled, (int) scale);
        if (Amount.read(asset, written) instanceof Read<Amount>(Amount amount)) {
            assertThat(amount.toDecimal()).isEqualByComparingTo(written);
            assertThat(amount.units()).isBetween(1L, asset.unitsMax());
        }
    }

    @Property
    void noExponentIsTooWildToBeAnswered(@ForAll Asset asset, @ForAll int scale) {
        assertThat(Amount.read(asset, new BigDecimal(BigInteger.ONE, scale))).isNotNull();
    }
}
