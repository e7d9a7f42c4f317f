package niha.units;

import static niha.units.Asset.CEA;
import static niha.units.Asset.EUA;
import static niha.units.Asset.EUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import niha.units.Reading.Read;
import niha.units.Reading.Unreadable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "EUR, 25.5, 2550",
        "EUR, 0.01, 1",
        "EUR, 25.500000000000000000000000000000000000000, 2550",
        "EUR, 1E+12, 100000000000000",
        "EUR, 1000000000000.00, 100000000000000",
        "CEA, 1, 1",
        "CEA, 1.000, 1",
        "CEA, 1E+3, 1000",
        "EUA, 100000000, 100000000",
    })
    void whatIsExactIsRead(Asset asset, BigDecimal written, long units) {
        assertThat(Amount.read(asset, written)).isEqualTo(new Read<>(new Amount(asset, units)));
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 0, must be greater than 0",
        "EUR, 0E+999999999, must be greater than 0",
        "EUR, -0.01, must be greater than 0",
        "EUR, -1E+999999999, must be greater than 0",
        "EUR, 0.001, must have at most 2 decimals",
        "EUR, 1E-999999999, must have at most 2 decimals",
        "EUR, 0.0100000000000000000000000000000000000001, must have at most 2 decimals",
        "EUR, 1000000000000.01, must be at most 1000000000000",
        "EUR, 1E+999999999, must be at most 1000000000000",
        "CEA, 1.5, must be a whole number of certificates",
        "EUA, 1E-999999999, must be a whole number of certificates",
        "CEA, 100000001, must be at most 100000000",
        "CEA, 1E+30, must be at most 100000000",
        "EUA, 9223372036854775808, must be at most 100000000",
    })
    void whatIsNotExactOrOutOfRangeIsRefusedWithItsReason(Asset asset, BigDecimal written, String reason) {
        assertThat(Amount.read(asset, written)).isEqualTo(new Unreadable<>(reason));
    }

    @Test
    void aNumberOfAHundredThousandDigitsIsRefused() {
        var huge = new BigDecimal(BigInteger.TEN.pow(100_000), 0);
        assertThat(Amount.read(EUR, huge)).isEqualTo(new Unreadable<>("must be at most 1000000000000"));
    }

    @Test
    void amountsOfOneAssetAddUp() {
        assertThat(new Amount(EUR, 1).plus(new Amount(EUR, 2))).isEqualTo(new Amount(EUR, 3));
    }

    @Test
    void amountsOfTwoAssetsDoNotAddUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(CEA, 1).plus(new Amount(EUA, 1)));
    }

    @Test
    void aSumThatDoesNotFitIsAnErrorAndNeverANumber() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> new Amount(EUR, Long.MAX_VALUE).plus(new Amount(EUR, 1)));
    }

    @Test
    void nothingIsNeitherPositiveNorNegative() {
        var nothing = Amount.zero(CEA);
        assertThat(nothing.isPositive() || nothing.isNegative()).isFalse();
    }

    @Test
    void aPersonReadsEurosWithCentsAndCertificatesWhole() {
        assertThat(new Amount(EUR, 2550).toDecimal()).isEqualTo("25.50");
        assertThat(new Amount(CEA, 1000).toDecimal()).isEqualTo("1000");
    }

    @Test
    void tenThousandOfTheLargestAmountsFit() {
        for (var asset : Asset.values())
            assertThat(Math.multiplyExact(asset.unitsMax(), 10_000L)).isPositive();
    }
}
