package niha.proof.market;

import java.util.List;
import niha.proof.Quantile;

/** How long something took, in milliseconds: at most so long for half of all, and for all but a hundredth. */
record Latency(double p50, double p99, int count) {
    private static final double NANOS_PER_MILLI = 1e6;

    static Latency of(List<Long> nanos) {
        return new Latency(
                Quantile.of(nanos, Quantile.HALF) / NANOS_PER_MILLI,
                Quantile.of(nanos, Quantile.NEARLY_ALL) / NANOS_PER_MILLI,
                nanos.size());
    }
}
