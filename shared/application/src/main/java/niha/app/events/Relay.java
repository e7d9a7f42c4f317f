package niha.app.events;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes letters from the outbox to the bus. A letter is cleared only when the bus has taken all of its events, so an event may
 * arrive twice and is never lost; whoever listens recognises it by its id.
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

    /** Events that were committed and not yet delivered, a letter for each commit. */
    public interface Outbox {
        /** Some of those that occurred before the moment, oldest first within their part of the outbox. */
        List<Letter> pending(Instant before);

        void clear(Letter letter);
    }

    /** Delivers these and says which remain, each of them whole. */
    public List<Letter> deliver(List<Letter> letters) {
        var refused = bus.publish(
                letters.stream().flatMap(letter -> letter.events().stream()).toList());
        var remaining = new ArrayList<Letter>();
        for (var letter : letters)
            if (isTaken(letter, refused)) outbox.clear(letter);
            else remaining.add(letter);
        return remaining;
    }

    private static boolean isTaken(Letter letter, Set<UUID> refused) {
        return letter.events().stream().map(Envelope::id).noneMatch(refused::contains);
    }

    /** Delivers what the stream has missed, and says how many events that were. */
    public int sweep(Instant now) {
        var delivered = 0;
        var overdue = outbox.pending(now.minus(OVERDUE));
        while (!overdue.isEmpty()) {
            var remaining = deliver(overdue);
            delivered += Letter.events(overdue) - Letter.events(remaining);
            if (!remaining.isEmpty()) return delivered;
            overdue = outbox.pending(now.minus(OVERDUE));
        }
        return delivered;
    }
}
