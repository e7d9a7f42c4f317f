package niha.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeesTest {
    @ParameterizedTest
    @CsvSource({
        "0,50,0",
        "99,50,0",
        "100,50,1",
        "299,50,1",
        "300,50,2",
        "1000000,50,5000",
        "4,1000,0",
        "5,1000,1",
        "123456,0,0",
        "100000000000000,1000,10000000000000"
    })
    void aFeeIsRoundedHalfUpToTheCent(long gross, int basisPoints, long fee) {
        assertThat(Fees.on(gross, basisPoints)).isEqualTo(fee);
    }

    @ParameterizedTest
    @CsvSource({"1,50,1", "100,50,99", "101,50,100", "202,50,201", "1005,50,1000", "1000,0,1000", "0,50,0", "11,1000,10"
    })
    void whatABudgetBuysLeavesRoomForTheFee(long budget, int basisPoints, long gross) {
        assertThat(Fees.affordable(budget, basisPoints)).isEqualTo(gross);
    }

    @Test
    void aFeeThatDoesNotFitIsAnErrorAndNeverANumber() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fees.on(Long.MAX_VALUE / 10, 50));
    }
}
