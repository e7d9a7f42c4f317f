package niha.app.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes events from the outbox to the bus. A row is cleared only when the bus has taken its event, so an event may arrive twice
 * and is never lost; whoever listens recognises it by its id.
 */
public final class Relay {
    /** What is older than this was missed by the stream; anything younger is still on its ordinary way. */
    static final Duration OVERDUE = Duration.ofSeconds(60);

    private final Bus bus;
    private final Outbox outbox;

    public Relay(Bus bus, Outbox outbox) {
        this.bus = bus;
        this.outbox = outbox;
    }

    /** Where integrators listen. */
    public interface Bus {
        /** Hands over in this order and says which events were not taken. */
        Set<UUID> publish(List<Envelope> events);
    }

    /** Events that were committed and not yet delivered. */
    public interface Outbox {
        /** Some of those that occurred before the moment, oldest first within their part of the outbox. */
        List<Envelope> pending(Instant before);

        void clear(Envelope event);
    }

    /** Delivers these and says which remain. */
    public Set<UUID> deliver(List<Envelope> events) {
        var remaining = bus.publish(events);
        for (var event : events) if (isTaken(event, remaining)) outbox.clear(event);
        return remaining;
    }

    private static boolean isTaken(Envelope event, Set<UUID> remaining) {
        return !remaining.contains(event.id());
    }

    /** Delivers what the stream has missed, and says how many. */
    public int sweep(Instant now) {
        var delivered = 0;
        var overdue = outbox.pending(now.minus(OVERDUE));
        while (!overdue.isEmpty()) {
            var remaining = deliver(new ArrayList<>(overdue));
            delivered += overdue.size() - remaining.size();
            if (!remaining.isEmpty()) return delivered;
            overdue = outbox.pending(now.minus(OVERDUE));
        }
        return delivered;
    }
}
