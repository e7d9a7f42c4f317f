package niha.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Which faults a storm has, how often, and how often they have struck. Some storms have a few, others nearly all. */
final class Weather {
    /** One in so many occasions; a storm draws one of these for each fault that it has. */
    private static final int[] ONE_IN = {8, 16, 40};

    /** What strikes at any call, of which an answer takes many. */
    private static final Map<Fault, Integer> RARE = Map.of(
            Fault.THROTTLED, 80,
            Fault.NO_THROUGHPUT, 80,
            Fault.FAILED_BEFORE, 80,
            Fault.SILENT_BEFORE, 80,
            Fault.SLOW, 100);

    /** What has few occasions. */
    private static final Map<Fault, Integer> OFTEN = Map.of(
            Fault.CONFLICT, 10,
            Fault.REPEATED_PUT, 4,
            Fault.READ_CANCELLED, 3,
            Fault.KEYS_LEFT, 4,
            Fault.PAGE_CUT, 4,
            Fault.SEND_FAILED, 8,
            Fault.SEND_UNHEARD, 5,
            Fault.ENTRIES_REFUSED, 3,
            Fault.BUS_SILENT_BEFORE, 4,
            Fault.BUS_SILENT_AFTER, 4);

    private final SplittableRandom dice;
    private final Map<Fault, Integer> oneIn = new EnumMap<>(Fault.class);
    private final Map<Fault, Long> hits = new EnumMap<>(Fault.class);
    private boolean calm = true;

    Weather(long seed) {
        dice = new SplittableRandom(seed);
        for (var fault : Fault.values()) {
            var often = ONE_IN[dice.nextInt(ONE_IN.length)];
            if (dice.nextInt(3) > 0)
                oneIn.put(
                        fault,
                        Math.min(
                                Math.max(often, RARE.getOrDefault(fault, often)),
                                OFTEN.getOrDefault(fault, Integer.MAX_VALUE)));
        }
    }

    /** From now on faults strike. */
    synchronized void begins() {
        calm = false;
    }

    /** From now on none does. */
    synchronized void ends() {
        calm = true;
    }

    synchronized boolean strikes(Fault fault) {
        var often = oneIn.get(fault);
        if (calm || often == null || dice.nextInt(often) != 0) return false;
        hits.merge(fault, 1L, Long::sum);
        return true;
    }

    /** A number below this one, for whatever else is left to chance. */
    synchronized int below(int bound) {
        return dice.nextInt(bound);
    }

    Set<Fault> has() {
        return oneIn.keySet();
    }

    synchronized Map<Fault, Long> hits() {
        return Map.copyOf(hits);
    }
}
