package niha.app.quoting;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import niha.app.commands.Change;
import niha.app.commands.Change.QuotingMoved;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.quoting.Cycles.Due;
import niha.quoting.Quoting;

/** Commits, and has the next cycle woken in time. A wake that is not sent is nobody's loss: what is overdue is sent again. */
public final class SentCycles implements Ports.Commits {
    private final Ports.Commits commits;
    private final Cycles cycles;
    private final InstantSource clock;

    public SentCycles(Ports.Commits commits, Cycles cycles, InstantSource clock) {
        this.commits = commits;
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public void commit(List<Change> changes) throws Outdated {
        commits.commit(changes);
        for (var change : changes) if (change instanceof QuotingMoved moved) send(moved.after());
    }

    private void send(Quoting quoting) {
        try {
            quoting.due().ifPresent(due -> cycles.send(Due.of(quoting), delay(due)));
        } catch (RuntimeException unsent) {
            // It is committed, and the schedule finds it when it is overdue.
        }
    }

    private Duration delay(Instant due) {
        var delay = Duration.between(clock.instant(), due);
        return delay.isNegative() ? Duration.ZERO : delay;
    }
}
