package niha.proof.sim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import niha.app.commands.Change;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Envelope;
import niha.app.events.Letter;
import niha.app.market.Journal;
import niha.market.JournalEntry;
import niha.market.Snapshot;
import niha.testkit.InMemoryAnchors;
import niha.testkit.InMemoryPlatform;
import niha.testkit.PlatformPorts;
import niha.units.Asset;

/** What is written, by whomever; and the streams that tell of it. */
final class Store implements Ports.Commits, Journal {
    final InMemoryPlatform platform = new InMemoryPlatform();
    final PlatformPorts ports = platform.ports();
    final InMemoryAnchors anchors = new InMemoryAnchors();
    final Set<UUID> raised = new LinkedHashSet<>();
    final Set<UUID> quotes = new LinkedHashSet<>();
    private final Watcher watcher;
    private final Consumer<Letter> outboxStream;
    private final Consumer<Asset> journalStream;
    private final Runnable ticketStream;

    /** Looks at every commit. */
    interface Watcher {
        void committed(InMemoryPlatform platform, List<Change> changes);
    }

    Store(Watcher watcher, Consumer<Letter> outboxStream, Consumer<Asset> journalStream, Runnable ticketStream) {
        this.watcher = watcher;
        this.outboxStream = outboxStream;
        this.journalStream = journalStream;
        this.ticketStream = ticketStream;
    }

    @Override
    public void commit(List<Change> changes) throws Outdated {
        platform.commit(changes);
        watcher.committed(platform, changes);
        for (var change : changes)
            if (change instanceof Change.TicketIssued) ticketStream.run();
            else if (change instanceof Change.QuotesReplaced replaced)
                quotes.addAll(replaced.after().orders());
        for (var letter : Change.letters(changes)) {
            letter.events().stream().map(Envelope::id).forEach(raised::add);
            outboxStream.accept(letter);
        }
    }

    @Override
    public void append(JournalEntry entry) throws Outdated {
        ports.journal().append(entry);
        journalStream.accept(entry.certificate());
    }

    @Override
    public List<JournalEntry> after(Asset certificate, long sequence, int most) {
        return ports.journal().after(certificate, sequence, most);
    }

    @Override
    public Optional<Snapshot> snapshot(Asset certificate) {
        return ports.journal().snapshot(certificate);
    }

    @Override
    public void keep(Snapshot snapshot) {
        ports.journal().keep(snapshot);
    }
}
