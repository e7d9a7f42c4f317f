package niha.proof.growth;

import java.util.List;
import niha.proof.Quantile;
import niha.proof.growth.Gauge.Count;

/** What a question costs at one size: the mean of what was counted, for a snapshot comes once in a hundred, and the middle of the times. */
record Cost(long size, double requests, double readUnits, double writeUnits, double bytes, double medianMs) {
    private static final double NANOS_PER_MILLI = 1e6;

    static Cost of(long size, List<Count> counts, List<Long> nanos) {
        return new Cost(
                size,
                counts.stream().mapToLong(Count::requests).average().orElseThrow(),
                counts.stream().mapToDouble(Count::readUnits).average().orElseThrow(),
                counts.stream().mapToDouble(Count::writeUnits).average().orElseThrow(),
                counts.stream().mapToLong(Count::bytes).average().orElseThrow(),
                Quantile.of(nanos, Quantile.HALF) / NANOS_PER_MILLI);
    }
}
