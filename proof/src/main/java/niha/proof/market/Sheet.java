package niha.proof.market;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import niha.proof.meter.Price;

/** What was counted in some time. */
record Sheet(Map<Ask, Tally> tallies) {
    static final Sheet EMPTY = new Sheet(Map.of());

    Sheet {
        tallies = Collections.unmodifiableMap(new TreeMap<>(tallies));
    }

    Sheet since(Sheet before) {
        var difference = new TreeMap<Ask, Tally>();
        tallies.forEach((ask, tally) -> {
            var more = tally.without(before.tallies.getOrDefault(ask, Tally.NONE));
            if (more.requests() > 0) difference.put(ask, more);
        });
        return new Sheet(difference);
    }

    Sheet and(Sheet other) {
        var sum = new TreeMap<>(tallies);
        other.tallies.forEach((ask, tally) -> sum.merge(ask, tally, Tally::and));
        return new Sheet(sum);
    }

    Sheet only(Predicate<Ask> wanted) {
        var some = new TreeMap<>(tallies);
        some.keySet().removeIf(wanted.negate());
        return new Sheet(some);
    }

    Sheet of(Part part) {
        return only(ask -> ask.part() == part);
    }

    Tally total() {
        return tallies.values().stream().reduce(Tally.NONE, Tally::and);
    }

    double units(Price price) {
        return total().units(price);
    }

    /** What a million orders cost if they are all like these. */
    double dollarsPerMillion(long orders) {
        return Arrays.stream(Price.values())
                .mapToDouble(price -> dollarsPerMillion(orders, price))
                .sum();
    }

    /** What of that is for this. */
    double dollarsPerMillion(long orders, Price price) {
        return units(price) * price.dollarsPerMillion / orders;
    }
}
