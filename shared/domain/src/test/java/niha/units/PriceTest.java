package niha.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import niha.units.Price.Written;
import niha.units.Reading.Read;
import niha.units.Reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PriceTest {
    @ParameterizedTest
    @CsvSource({
        "0.01,1",
        "14,1400",
        "25.5,2550",
        "25.500000000000000000000000000000000000,2550",
        "1e2,10000",
        "100000,10000000"
    })
    void aPriceOnTheTickIsReadInCents(BigDecimal written, long cents) {
        assertThat(Price.read(written)).isEqualTo(new Read<>(new Written.OnTick(new Price(cents))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.001", "25.505", "99999.999", "1e-40", "0.00000000000000000000000000000000001", "1e-999999999"
            })
    void aPriceBetweenTwoTicksIsReadableAndOffTheTick(BigDecimal written) {
        assertThat(Price.read(written)).isEqualTo(new Read<>(new Written.OffTick()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100000.01", "100000.001", "1e6", "1e40", "1e999999999"})
    void aPriceOver100000IsUnreadable(BigDecimal written) {
        assertThat(Price.read(written)).isEqualTo(new Unreadable<>("must be at most 100000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.01", "-1e999999999"})
    void aPriceOfNothingOrLessIsUnreadable(BigDecimal written) {
        assertThat(Price.read(written)).isEqualTo(new Unreadable<>("must be greater than 0"));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, 0, 10_000_001})
    void thereIsNoPriceOutsideTheMarket(long cents) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Price(cents));
    }

    @Test
    void theDearestOfTheLargestQuantityFitsIntoALong() {
        assertThat(new Price(Price.CENTS_MAX).times(Asset.CEA.unitsMax())).isEqualTo(1_000_000_000_000_000L);
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Price(Price.CENTS_MAX).times(Long.MAX_VALUE / 2));
    }

    @Test
    void aPriceIsWrittenWithItsCents() {
        assertThat(new Price(1_400).toDecimal()).isEqualTo(new BigDecimal("14.00"));
    }

    @Test
    void pricesAreComparedAsNumbers() {
        assertThat(new Price(999)).isLessThan(new Price(1_000));
    }
}
