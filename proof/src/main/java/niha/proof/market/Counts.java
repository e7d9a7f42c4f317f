package niha.proof.market;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts requests while they are made. */
final class Counts {
    private final Map<Ask, Tally> tallies = new HashMap<>();

    synchronized void add(Ask ask, Tally tally) {
        tallies.merge(ask, tally, Tally::and);
    }

    /** All that was counted so far. */
    synchronized Sheet sheet() {
        return new Sheet(new TreeMap<>(tallies));
    }
}
