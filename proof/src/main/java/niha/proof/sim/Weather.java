package niha.proof.sim;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Which faults a world has, how often, and how often they have struck. No two worlds need have the same weather. */
final class Weather {
    /** One in so many occasions; a world draws one of these for each fault that it has. */
    private static final int[] ONE_IN = {12, 40, 150, 600};

    /** What a world can only bear now and then. */
    private static final Map<Fault, Integer> RARE = Map.of(Fault.UNDECIDABLE, 60, Fault.FROZEN, 1_500);

    /** What has few occasions. */
    private static final Map<Fault, Integer> OFTEN =
            Map.of(Fault.CLOCK_OFF, 3, Fault.SCHEDULE_TWICE, 6, Fault.SCHEDULE_MISSED, 6);

    private final SplittableRandom dice;
    private final Map<Fault, Integer> oneIn = new EnumMap<>(Fault.class);
    private final Map<Fault, Long> hits = new EnumMap<>(Fault.class);
    private boolean calm = true;

    Weather(SplittableRandom dice, Set<Fault> possible) {
        this.dice = dice;
        var drawn = EnumSet.noneOf(Fault.class);
        for (var fault : Fault.values()) {
            var has = dice.nextInt(5) < 2;
            var often = ONE_IN[dice.nextInt(ONE_IN.length)];
            if (has && possible.contains(fault)) drawn.add(fault);
            oneIn.put(
                    fault,
                    Math.min(OFTEN.getOrDefault(fault, often), Math.max(often, RARE.getOrDefault(fault, often))));
        }
        oneIn.keySet().retainAll(drawn);
    }

    /** From now on faults strike. */
    void begins() {
        calm = false;
    }

    /** From now on none does. */
    void ends() {
        calm = true;
    }

    boolean strikes(Fault fault) {
        var often = oneIn.get(fault);
        if (calm || often == null || dice.nextInt(often) != 0) return false;
        hits.merge(fault, 1L, Long::sum);
        return true;
    }

    Set<Fault> has() {
        return oneIn.keySet();
    }

    Map<Fault, Long> hits() {
        return hits;
    }
}
