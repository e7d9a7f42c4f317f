package niha.proof.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a cost is held against the size. */
final class SeriesTest {

    @Test
    void whatStaysTheSameDoesNotGrow() {
        assertThat(Pace.of(100, 1)).isEqualTo(Pace.FLAT);
        assertThat(Pace.of(100, 1.5)).isEqualTo(Pace.FLAT);
    }

    @Test
    void theRootOfTheSizeIsSlowerThanTheSize() {
        assertThat(Pace.of(100, 10)).isEqualTo(Pace.SLOWER);
    }

    @Test
    void asMuchAsTheSizeIsLinear() {
        assertThat(Pace.of(100, 100)).isEqualTo(Pace.LINEAR);
    }

    @Test
    void moreThanTheSizeIsFaster() {
        assertThat(Pace.of(100, 1_000)).isEqualTo(Pace.FASTER);
    }

    @Test
    void aSeriesIsJudgedByWhatGrowsMostAndNotByTime() {
        var series = new Series("something", List.of(cost(100, 3, 50, 1_000, 1), cost(10_000, 3, 5_000, 20_000, 900)));
        assertThat(series.timesTheSize()).isEqualTo(100);
        assertThat(series.times(Cost::requests)).isEqualTo(1);
        assertThat(series.heaviest().applyAsDouble(series.costs().getLast())).isEqualTo(5_000);
        assertThat(series.timesTheTime()).isEqualTo(900);
        assertThat(series.pace()).isEqualTo(Pace.LINEAR);
    }

    @Test
    void lessThanOneOfAnythingIsNoGrowth() {
        var series = new Series("something", List.of(cost(100, 0.01, 0, 1, 1), cost(10_000, 1, 0.5, 1, 1)));
        assertThat(series.pace()).isEqualTo(Pace.FLAT);
    }

    @Test
    void countsAreMeansAndTheTimeIsTheMiddleOne() {
        var counts = List.of(new Gauge.Count(1, 1, 0, 10), new Gauge.Count(1, 1, 0, 10), new Gauge.Count(4, 1, 0, 40));
        assertThat(Cost.of(7, counts, List.of(9_000_000L, 1_000_000L, 2_000_000L)))
                .isEqualTo(new Cost(7, 2, 1, 0, 20, 2));
    }

    private static Cost cost(long size, double requests, double readUnits, double bytes, double medianMs) {
        return new Cost(size, requests, readUnits, 0, bytes, medianMs);
    }
}
