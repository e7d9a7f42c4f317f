package niha.proof.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import niha.proof.soak.Slope.Point;
import org.junit.jupiter.api.Test;

/** The line through what was sampled, and what is said of it. */
final class SlopeTest {
    private static final double EXACT = 1e-6;

    @Test
    void aStraightLineIsFoundAsItIs() {
        var slope = Slope.of(List.of(new Point(0, 100), new Point(1_800, 110), new Point(3_600, 120)));
        assertThat(slope.mean()).isEqualTo(110, within(EXACT));
        assertThat(slope.perHour()).isEqualTo(20, within(EXACT));
        assertThat(slope.error()).isEqualTo(0, within(EXACT));
    }

    @Test
    void theErrorIsThatOfTheLeastSquares() {
        // residuals of 1, -2 and 1 around a level line: sqrt(6 / 1 / 2) a second
        var slope = Slope.of(List.of(new Point(-1, 11), new Point(0, 8), new Point(1, 11)));
        assertThat(slope.perHour()).isEqualTo(0, within(EXACT));
        assertThat(slope.error()).isEqualTo(Math.sqrt(3) * 3_600, within(EXACT));
    }

    @Test
    void aLeakIsSeenThroughNoise() {
        assertThat(noisy(1_800, 50).verdict(0.1)).isEqualTo("grows");
    }

    @Test
    void noiseAloneIsNoGrowth() {
        assertThat(noisy(1_800, 0).verdict(0.1)).isEqualTo("does not grow");
    }

    @Test
    void ofAMinuteNothingIsSaid() {
        assertThat(noisy(60, 0).verdict(0.1)).isEqualTo("cannot be told from so short a run");
    }

    @Test
    void whatGrowsLittleIsNotCalledGrowth() {
        assertThat(noisy(1_800, 2).verdict(0.1)).isEqualTo("does not grow");
    }

    /** Around 100, up and down by two with each sample, rising by so much in an hour. */
    private static Slope noisy(int seconds, double perHour) {
        return Slope.of(IntStream.rangeClosed(0, seconds / 10)
                .mapToObj(i -> new Point(i * 10, 100 + perHour * i * 10 / 3_600 + (i % 2 == 0 ? 2 : -2)))
                .toList());
    }
}
