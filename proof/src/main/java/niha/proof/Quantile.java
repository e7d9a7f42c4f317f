package niha.proof;

import java.util.Collection;

/** The smallest of what was measured that at least so many of a hundred did not exceed. */
public final class Quantile {
    public static final int HALF = 50;
    public static final int NEARLY_ALL = 99;
    private static final int PERCENT = 100;

    private Quantile() {}

    public static <T extends Comparable<T>> T of(Collection<T> measured, int percent) {
        if (measured.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        var sorted = measured.stream().sorted().toList();
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, PERCENT) - 1));
    }
}
