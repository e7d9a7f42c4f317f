package niha.app.quoting;

import java.time.Duration;
import java.time.Instant;
import niha.app.quoting.Cycles.Due;

/** Wakes the cycles that nobody has woken, because a message was lost or whoever should have sent it has died. */
public final class SendOverdue {
    /** Longer than a message takes that is merely slow. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** As many as can be sent within a minute; the rest is found by the next run. */
    private static final int SENT_MAX = 2_000;

    private final Quotings quotings;
    private final Cycles cycles;

    public SendOverdue(Quotings quotings, Cycles cycles) {
        this.quotings = quotings;
        this.cycles = cycles;
    }

    /** Says how many there were. */
    public int run(Instant now) {
        var overdue = quotings.overdue(now.minus(PATIENCE), SENT_MAX);
        overdue.forEach(quoting -> cycles.send(Due.of(quoting), Duration.ZERO));
        return overdue.size();
    }
}
