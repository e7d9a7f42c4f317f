package niha.proof.growth;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One question asked at growing sizes, the smallest first. */
record Series(String what, List<Cost> costs) {
    /** Of less than one of anything nothing is said: the least that is sold is half a unit. */
    private static final double LEAST = 1;

    private static final List<ToDoubleFunction<Cost>> COUNTED =
            List.of(Cost::requests, Cost::readUnits, Cost::writeUnits, Cost::bytes);

    Series {
        costs = List.copyOf(costs);
    }

    double timesTheSize() {
        return (double) costs.getLast().size() / costs.getFirst().size();
    }

    /** How many times as much of this the largest takes as the smallest. */
    double times(ToDoubleFunction<Cost> figure) {
        return Math.max(LEAST, figure.applyAsDouble(costs.getLast()))
                / Math.max(LEAST, figure.applyAsDouble(costs.getFirst()));
    }

    double timesTheTime() {
        return costs.getLast().medianMs() / costs.getFirst().medianMs();
    }

    /** Of what is counted that which grows most. */
    ToDoubleFunction<Cost> heaviest() {
        return COUNTED.stream().max(Comparator.comparingDouble(this::times)).orElseThrow();
    }

    /** By what is counted; time is this machine's. */
    Pace pace() {
        return Pace.of(timesTheSize(), times(heaviest()));
    }
}
