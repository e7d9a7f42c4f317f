package niha.app.quoting;

import java.time.InstantSource;
import niha.app.Ids;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.orders.ReplaceQuotes;
import niha.app.quoting.Cycles.Due;

/**
 * Runs the cycle that a message wakes, if it is the one that is next: once, however often that comes. One that breaks off is put
 * off, longer each time, and says so.
 */
public final class RunCycle {
    private static final int ATTEMPTS = 8;

    private final Quotings quotings;
    private final Surroundings surroundings;
    private final ReplaceQuotes replace;
    private final Writes writes;

    public RunCycle(Quotings quotings, Surroundings surroundings, ReplaceQuotes replace, Writes writes) {
        this.quotings = quotings;
        this.surroundings = surroundings;
        this.replace = replace;
        this.writes = writes;
    }

    /** What it writes with. */
    public record Writes(
            Ports.Commits commits, Ports.TicketNumbers numbers, Ports.Backoff backoff, Ids ids, InstantSource clock) {}

    public enum Outcome {
        DONE,
        /** Somebody was faster, or it was called off. */
        SUPERSEDED,
        /** It broke off, and is put off. */
        FAILED
    }

    public Outcome run(Due due) {
        try {
            return tried(due, false);
        } catch (RuntimeException broken) {
            return putOff(due, broken);
        }
    }

    private Outcome putOff(Due due, RuntimeException broken) {
        try {
            return tried(due, true) == Outcome.DONE ? Outcome.FAILED : Outcome.SUPERSEDED;
        } catch (RuntimeException again) {
            broken.addSuppressed(again);
            throw broken;
        }
    }

    private Outcome tried(Due due, boolean failed) {
        var tickets = new CycleTickets(writes);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            writes.backoff().before(attempt);
            var quoting = quotings.find(due.marketMaker(), due.certificate());
            if (!due.isNextOf(quoting)) {
                tickets.spend();
                return Outcome.SUPERSEDED;
            }
            var now = writes.clock().instant();
            var cycle = new Cycle(quoting, surroundings, replace, writes.ids(), tickets, now);
            try {
                writes.commits().commit(failed ? cycle.failed() : cycle.run());
                return Outcome.DONE;
            } catch (Outdated lostRace) {
                // The next attempt finds out what has changed.
            }
        }
        tickets.spend();
        throw new Unavailable("Others keep changing what a cycle rests on", new IllegalStateException(due.toString()));
    }
}
