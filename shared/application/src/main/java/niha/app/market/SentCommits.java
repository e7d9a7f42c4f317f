package niha.app.market;

import java.time.InstantSource;
import java.util.List;
import niha.app.commands.Change;
import niha.app.commands.Change.CommandSent;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;

/**
 * Commits, and sends the committed commands to their markets at once. A send that fails is nobody's loss: what does not reach the
 * journal in time is sent again.
 */
public final class SentCommits implements Ports.Commits {
    private final Ports.Commits commits;
    private final CommandQueue queue;
    private final InstantSource clock;

    public SentCommits(Ports.Commits commits, CommandQueue queue, InstantSource clock) {
        this.commits = commits;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public void commit(List<Change> changes) throws Outdated {
        commits.commit(changes);
        for (var change : changes) if (change instanceof CommandSent sent) send(sent);
    }

    private void send(CommandSent sent) {
        try {
            queue.send(sent.certificate(), sent.command(), clock.instant());
        } catch (RuntimeException unsent) {
            // It is committed, and the answer must say so.
        }
    }
}
