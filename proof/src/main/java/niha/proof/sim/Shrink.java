package niha.proof.sim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.stream.IntStream;

/** Makes a history that breaks a law shorter, for as long as it still breaks one. */
final class Shrink {
    private Shrink() {}

    /** The same seed with as few faults and deeds as it takes. */
    static Plan of(Plan broken) {
        var plan = withFewerDeeds(withFewerFaults(broken));
        return withFewerFaults(plan);
    }

    private static Plan withFewerFaults(Plan plan) {
        var now = plan;
        for (var fault : Fault.values()) {
            var fewer = EnumSet.noneOf(Fault.class);
            fewer.addAll(now.faults());
            if (!fewer.remove(fault)) continue;
            var shorter = new Plan(now.seed(), now.deeds(), fewer, now.without());
            if (breaks(shorter)) now = shorter;
        }
        return now;
    }

    /** Leaves out ever smaller runs of deeds. */
    private static Plan withFewerDeeds(Plan plan) {
        var now = plan;
        for (int size = Math.max(1, plan.deeds() / 2); size >= 1; size /= 2)
            for (int from = 0; from < plan.deeds(); from += size) {
                var without = new HashSet<>(now.without());
                IntStream.range(from, Math.min(from + size, plan.deeds())).forEach(without::add);
                if (without.size() == now.without().size()) continue;
                var shorter = new Plan(
                        now.seed(),
                        now.deeds(),
                        now.faults(),
                        new ArrayList<>(without).stream().sorted().toList());
                if (breaks(shorter)) now = shorter;
            }
        return now;
    }

    private static boolean breaks(Plan plan) {
        return !World.run(plan, false).violations().isEmpty();
    }
}
