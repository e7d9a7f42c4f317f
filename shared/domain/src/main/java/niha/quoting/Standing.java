package niha.quoting;

import java.util.Comparator;
import java.util.List;

/** Tells whether quotes are worth giving up the places that standing ones have in the queue. */
final class Standing {
    private static final Comparator<Quote> BY_SIDE_AND_PRICE =
            Comparator.comparing(Quote::side).thenComparing(Quote::price);
    private static final long BASIS_POINTS = 10_000;

    private Standing() {}

    /** Whether what stands is as many as are wanted, each as near to its own as is tolerated. */
    static boolean isNear(List<Quote> wanted, List<Quote> standing, Terms terms) {
        if (wanted.size() != standing.size()) return false;
        var to = wanted.stream().sorted(BY_SIDE_AND_PRICE).toList();
        var from = standing.stream().sorted(BY_SIDE_AND_PRICE).toList();
        for (int i = 0; i < to.size(); i++) if (!isNear(to.get(i), from.get(i), terms.toleranceBps())) return false;
        return true;
    }

    private static boolean isNear(Quote wanted, Quote standing, int tolerance) {
        return wanted.side() == standing.side()
                && isNear(wanted.price().cents(), standing.price().cents(), tolerance)
                && isNear(wanted.quantity(), standing.quantity(), tolerance);
    }

    private static boolean isNear(long wanted, long standing, int tolerance) {
        return Math.abs(wanted - standing) * BASIS_POINTS <= wanted * tolerance;
    }
}
