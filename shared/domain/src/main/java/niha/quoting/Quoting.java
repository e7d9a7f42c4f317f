package niha.quoting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/**
 * Where a market maker is in quoting by itself in one market.
 *
 * @param reason why it is paused
 * @param epoch how often somebody has configured or switched it; what was on its way before that is void
 * @param cycle how often it has looked since then
 * @param failures how often in a row a cycle broke off
 * @param due when the next cycle is to be, as long as it runs
 * @param startedUnder the ticket under which it was switched on last
 * @param version how often it was written; 0 where it never was
 */
public record Quoting(
        UUID marketMaker,
        Asset certificate,
        Status status,
        Optional<Reason> reason,
        Optional<Terms> terms,
        long epoch,
        long cycle,
        int failures,
        Optional<Instant> due,
        Optional<Look> last,
        Optional<TicketNumber> startedUnder,
        long version) {
    /** So often a cycle may break off before the quotes that nobody tends are taken back. */
    private static final int FAILURES_BORNE = 2;

    private static final int DOUBLINGS_MAX = 10;

    public enum Status {
        OFF,
        ON,
        PAUSED
    }

    public enum Did {
        KEPT,
        QUOTED,
        PAUSED
    }

    /**
     * What the last cycle saw and did.
     *
     * @param ticket where it changed something
     */
    public record Look(
            Instant at,
            Did did,
            Optional<Reference> reference,
            Optional<Long> position,
            Optional<TicketNumber> ticket) {}

    public static Quoting none(UUID marketMaker, Asset certificate) {
        return new Quoting(
                marketMaker,
                certificate,
                Status.OFF,
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    /** Whether cycles follow each other; what paused by itself goes on looking. */
    public boolean isRunning() {
        return status == Status.ON || (status == Status.PAUSED && !isPausedByHand());
    }

    public boolean isPausedByHand() {
        return reason.filter(Reason.BY_HAND::equals).isPresent();
    }

    /** Whether this is the cycle that is next. */
    public boolean awaits(long ofEpoch, long ofCycle) {
        return isRunning() && epoch == ofEpoch && cycle == ofCycle;
    }

    public Quoting configured(Terms wanted, Instant now) {
        return by(status, reason, Optional.of(wanted), due.map(_ -> now), startedUnder);
    }

    public Quoting started(TicketNumber ticket, Instant now) {
        return by(Status.ON, Optional.empty(), terms, Optional.of(now), Optional.of(ticket));
    }

    public Quoting stopped() {
        return by(Status.OFF, Optional.empty(), terms, Optional.empty(), startedUnder);
    }

    public Quoting pausedByHand() {
        return by(Status.PAUSED, Optional.of(Reason.BY_HAND), terms, Optional.empty(), startedUnder);
    }

    private Quoting by(
            Status statusNow,
            Optional<Reason> why,
            Optional<Terms> termsNow,
            Optional<Instant> dueNow,
            Optional<TicketNumber> started) {
        return new Quoting(
                marketMaker,
                certificate,
                statusNow,
                why,
                termsNow,
                epoch + 1,
                0,
                0,
                dueNow,
                last,
                started,
                version + 1);
    }

    /** A cycle has come to its end; the next one is so much later. */
    public Quoting looked(Look look, Optional<Reason> paused) {
        return after(paused, 0, look.at().plus(refresh()), Optional.of(look));
    }

    /** A cycle has broken off: the next one waits longer, and longer each time. */
    public Quoting failed(Instant now) {
        var longer = refresh().multipliedBy(1L << Math.min(failures, DOUBLINGS_MAX));
        var most = Duration.ofSeconds(Terms.REFRESH_SECONDS_MAX);
        var wait = longer.compareTo(most) < 0 ? longer : most;
        return after(
                failures < FAILURES_BORNE ? reason : Optional.of(Reason.FAILING), failures + 1, now.plus(wait), last);
    }

    /** Whether its quotes have to be taken back because nobody has tended them for so long. */
    public boolean isFailing() {
        return failures > FAILURES_BORNE;
    }

    private Duration refresh() {
        return Duration.ofSeconds(terms.orElseThrow().refreshSeconds());
    }

    private Quoting after(Optional<Reason> why, int failuresNow, Instant dueNow, Optional<Look> lastNow) {
        return new Quoting(
                marketMaker,
                certificate,
                why.isPresent() ? Status.PAUSED : Status.ON,
                why,
                terms,
                epoch,
                cycle + 1,
                failuresNow,
                Optional.of(dueNow),
                lastNow,
                startedUnder,
                version + 1);
    }
}
