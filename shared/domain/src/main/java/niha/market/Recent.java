package niha.market;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.ledger.AccountId;

/** The commands that were answered not long ago, which are not answered again, and the orders that were cancelled before they came. */
final class Recent {
    /** Longer than commands live by as much as clocks may differ. */
    private static final Duration REMEMBERED = Market.LIFETIME.plus(Market.AHEAD_MAX);

    /** An order by a clock that is far ahead waits, and must not find by then that nobody knows of its cancellation. */
    private static final Duration CALLED_OFF_FOR = Duration.ofHours(1);

    private final Map<UUID, Instant> answered = new LinkedHashMap<>();
    private final Map<Awaited, Instant> calledOff = new LinkedHashMap<>();

    /** An order that has not come yet. Whoever has another account knows nothing of it. */
    record Awaited(UUID order, AccountId account) {}

    boolean knows(UUID command) {
        return answered.containsKey(command);
    }

    /** Whether an order must not come in any more. Whoever forgets that has to be asked too late. */
    boolean isCalledOff(Awaited order) {
        return calledOff.containsKey(order);
    }

    void remember(JournalEntry entry) {
        forget(answered, entry.at().minus(REMEMBERED));
        forget(calledOff, entry.at().minus(CALLED_OFF_FOR));
        for (var command : entry.commands()) answered.put(command, entry.at());
        for (var order : entry.calledOff()) calledOff.put(order, entry.at());
    }

    private static <K> void forget(Map<K, Instant> known, Instant before) {
        var oldestFirst = known.values().iterator();
        while (oldestFirst.hasNext() && oldestFirst.next().isBefore(before)) oldestFirst.remove();
    }

    void restore(Snapshot snapshot) {
        snapshot.answered().forEach(known -> answered.put(known.command(), known.at()));
        snapshot.calledOff().forEach(known -> calledOff.put(new Awaited(known.order(), known.account()), known.at()));
    }

    List<Snapshot.Answered> answered() {
        return answered.entrySet().stream()
                .map(e -> new Snapshot.Answered(e.getKey(), e.getValue()))
                .toList();
    }

    List<Snapshot.CalledOff> calledOff() {
        return calledOff.entrySet().stream()
                .map(e -> new Snapshot.CalledOff(e.getKey().order(), e.getKey().account(), e.getValue()))
                .toList();
    }
}
