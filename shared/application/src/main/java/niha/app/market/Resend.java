package niha.app.market;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import niha.app.Ids;
import niha.app.market.CommandQueue.Underway;
import niha.market.MarketCommand;
import niha.units.Asset;

/** Sends again what has not been seen in a journal in time, and wakes each market so that what is due by the clock is done. */
public final class Resend {
    static final Duration IN_TIME = Duration.ofSeconds(20);

    private final Underway underway;
    private final CommandQueue queue;
    private final Halts halts;
    private final Ids ids;

    public Resend(Underway underway, CommandQueue queue, Halts halts, Ids ids) {
        this.underway = underway;
        this.queue = queue;
        this.halts = halts;
        this.ids = ids;
    }

    /** Says how many were sent again. A halted market's commands wait until it goes on. */
    public int run(Asset certificate, Instant now) {
        if (halts.find(certificate).isPresent()) return 0;
        var overdue = underway.overdue(certificate, now.minus(IN_TIME));
        for (var command : overdue) queue.send(certificate, command, now);
        UUID wake = ids.at(now);
        queue.send(certificate, new MarketCommand.Wake(wake, now), now);
        return overdue.size();
    }
}
