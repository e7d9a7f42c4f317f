package niha.proof.sim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which world: everything in it follows from this.
 *
 * @param faults those that may strike; the seed decides which of them do, and how often
 * @param without which of its callers' deeds are left out, counted from 0; for making a history shorter
 */
public record Plan(long seed, int deeds, Set<Fault> faults, List<Integer> without) {
    public Plan {
        faults = Set.copyOf(faults);
        without = List.copyOf(without);
    }

    public static Plan of(long seed, int deeds) {
        return new Plan(seed, deeds, EnumSet.allOf(Fault.class), List.of());
    }
}
