package niha.proof.market;

import java.util.List;

/** How long something took, in milliseconds: at most so long for half of all, and for all but a hundredth. */
record Latency(double p50, double p99, int count) {
    private static final int HALF = 50;
    private static final int NEARLY_ALL = 99;
    private static final int PERCENT = 100;
    private static final double NANOS_PER_MILLI = 1e6;

    static Latency of(List<Long> nanos) {
        if (nanos.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        var sorted = nanos.stream().sorted().toList();
        return new Latency(quantile(sorted, HALF), quantile(sorted, NEARLY_ALL), sorted.size());
    }

    /** The smallest time that at least so many of a hundred did not exceed. */
    private static double quantile(List<Long> sorted, int percent) {
        return sorted.get(Math.ceilDiv(sorted.size() * percent, PERCENT) - 1) / NANOS_PER_MILLI;
    }
}
