package niha.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import niha.book.Side;
import niha.orders.FeeRate.Line;
import niha.parties.HolderKind;
import niha.units.Asset;
import niha.units.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FeeRateTest {
    private static final Line LINE = new Line(Asset.CEA, HolderKind.CLIENT, Side.BUY);

    @Test
    void clientsPayHalfAPercentAndMarketMakersNothingUntilSomebodySaysSo() {
        assertThat(Line.all().stream()
                        .map(FeeRate::unset)
                        .map(rate -> rate.line().certificate() + " "
                                + rate.line().kind() + " " + rate.line().side() + " " + rate.basisPoints()))
                .isEqualTo(List.of(
                        "CEA CLIENT BUY 50",
                        "CEA CLIENT SELL 50",
                        "CEA MARKET_MAKER BUY 0",
                        "CEA MARKET_MAKER SELL 0",
                        "EUA CLIENT BUY 50",
                        "EUA CLIENT SELL 50",
                        "EUA MARKET_MAKER BUY 0",
                        "EUA MARKET_MAKER SELL 0"));
    }

    @Test
    void settingItIsAVersionOfIts() {
        assertThat(FeeRate.unset(LINE).set(40).set(30)).isEqualTo(new FeeRate(LINE, 30, 2));
    }

    @Test
    void thereIsNoFeeBelowNothingNorAboveATenth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeRate(LINE, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FeeRate(LINE, 1_001, 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000, 1000", "25.00, 25", "2.5E+1, 25", "0E-999999999, 0"})
    void wholeBasisPointsAreRead(String written, int read) {
        assertThat(FeeRate.read(new BigDecimal(written))).isEqualTo(new Reading.Read<>(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-1E-999999999", "1001", "1000.01", "1E+999999999"})
    void whatIsTooLittleOrTooMuchIsNot(String written) {
        assertThat(FeeRate.read(new BigDecimal(written))).isEqualTo(new Reading.Unreadable<>("must be from 0 to 1000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "12.25", "1E-999999999"})
    void norIsAFraction(String written) {
        assertThat(FeeRate.read(new BigDecimal(written)))
                .isEqualTo(new Reading.Unreadable<>("must be a whole number of basis points"));
    }
}
