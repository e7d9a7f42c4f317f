package niha.proof;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
        assertThat(Spread.of(List.of(ofMillis(900), ofMillis(10), ofMillis(30))))
                .isEqualTo(new Spread(ofMillis(30), ofMillis(10), ofMillis(900), 3));
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
        assertThat(Spread.of(List.of(ofMillis(40), ofMillis(10), ofMillis(20), ofMillis(30))))
                .isEqualTo(new Spread(ofMillis(25), ofMillis(10), ofMillis(40), 4));
    }

    @Test
    void oneMeasurementIsItsOwnSpread() {
        assertThat(Spread.of(List.of(ofMillis(7)))).isEqualTo(new Spread(ofMillis(7), ofMillis(7), ofMillis(7), 1));
    }

    @Test
    void nothingMeasuredHasNoMedian() {
        assertThatThrownBy(() -> Spread.of(List.of())).hasMessage("nothing was measured");
    }
}
