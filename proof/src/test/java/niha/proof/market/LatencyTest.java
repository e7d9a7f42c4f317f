package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Quantiles. */
final class LatencyTest {

    @Test
    void halfOfAHundredAndAllButOneOfThem() {
        var nanos =
                LongStream.rangeClosed(1, 100).map(ms -> ms * 1_000_000).boxed().toList();
        assertThat(Latency.of(nanos.reversed())).isEqualTo(new Latency(50, 99, 100));
    }

    @Test
    void aSingleTimeIsBoth() {
        assertThat(Latency.of(List.of(3_000_000L))).isEqualTo(new Latency(3, 3, 1));
    }
}
