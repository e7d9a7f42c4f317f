package niha.proof.market;

import java.util.EnumMap;
import java.util.Map;
import niha.proof.meter.Price;

/**
 * How often something was asked, and what of it is sold.
 *
 * @param requests all of them
 * @param refused those of them that failed
 */
record Tally(long requests, long refused, Map<Price, Double> units) {
    static final Tally NONE = new Tally(0, 0, Map.of());

    Tally {
        units = Map.copyOf(units);
    }

    static Tally answered(Map<Price, Double> units) {
        return new Tally(1, 0, units);
    }

    static Tally refused(Map<Price, Double> units) {
        return new Tally(1, 1, units);
    }

    double units(Price price) {
        return units.getOrDefault(price, 0.0);
    }

    Tally and(Tally more) {
        return new Tally(requests + more.requests, refused + more.refused, merged(more, 1));
    }

    Tally without(Tally before) {
        return new Tally(requests - before.requests, refused - before.refused, merged(before, -1));
    }

    private Map<Price, Double> merged(Tally other, int sign) {
        var sum = new EnumMap<Price, Double>(Price.class);
        sum.putAll(units);
        other.units.forEach((price, more) -> sum.merge(price, sign * more, Double::sum));
        sum.values().removeIf(units -> units == 0);
        return sum;
    }
}
