package niha.market;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/** The commands that were answered not long ago, which are not answered again, and the orders that were cancelled before they came. */
final class Recent {
    /** Longer than commands live by as much as clocks may differ. */
    private static final Duration REMEMBERED = Market.LIFETIME.plus(Market.AHEAD_MAX);

    private final Map<UUID, Instant> answered = new LinkedHashMap<>();
    private final Map<UUID, Instant> calledOff = new LinkedHashMap<>();

    boolean knows(UUID command) {
        return answered.containsKey(command);
    }

    /** Whether an order must not come in any more. Whoever forgets that has to be asked too late. */
    boolean isCalledOff(UUID order) {
        return calledOff.containsKey(order);
    }

    void remember(List<UUID> commands, List<UUID> ordersNotToCome, Instant at) {
        forget(answered, at);
        forget(calledOff, at);
        for (var command : commands) answered.put(command, at);
        for (var order : ordersNotToCome) calledOff.put(order, at);
    }

    private static void forget(Map<UUID, Instant> known, Instant now) {
        var oldestFirst = known.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next().isBefore(now.minus(REMEMBERED))) oldestFirst.remove();
    }

    void restore(Snapshot snapshot) {
        snapshot.answered().forEach(known -> answered.put(known.command(), known.at()));
        snapshot.calledOff().forEach(known -> calledOff.put(known.order(), known.at()));
    }

    List<Snapshot.Answered> answered() {
        return list(answered, Snapshot.Answered::new);
    }

    List<Snapshot.CalledOff> calledOff() {
        return list(calledOff, Snapshot.CalledOff::new);
    }

    private static <T> List<T> list(Map<UUID, Instant> known, BiFunction<UUID, Instant, T> as) {
        return known.entrySet().stream()
                .map(e -> as.apply(e.getKey(), e.getValue()))
                .toList();
    }
}
