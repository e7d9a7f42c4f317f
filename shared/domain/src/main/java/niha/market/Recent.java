package niha.market;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The commands that were answered not long ago: one that comes again is not answered again. */
final class Recent {
    /** Longer than commands live by as much as clocks may differ. */
    private static final Duration REMEMBERED = Market.LIFETIME.plus(Market.AHEAD_MAX);

    private final Map<UUID, Instant> answered = new LinkedHashMap<>();

    boolean knows(UUID command) {
        return answered.containsKey(command);
    }

    void remember(List<UUID> commands, Instant at) {
        var commandsToForget = answered.values().iterator();
        while (commandsToForget.hasNext() && commandsToForget.next().isBefore(at.minus(REMEMBERED)))
            commandsToForget.remove();
        for (var command : commands) answered.put(command, at);
    }

    void restore(List<Snapshot.Answered> commands) {
        commands.forEach(c -> answered.put(c.command(), c.at()));
    }

    List<Snapshot.Answered> all() {
        return answered.entrySet().stream()
                .map(e -> new Snapshot.Answered(e.getKey(), e.getValue()))
                .toList();
    }
}
