package niha.app.market;

import java.util.List;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.market.JournalEntry;
import niha.market.Snapshot;
import niha.units.Asset;

/** The journals of all markets: entries are only ever added, each once, without a gap. */
public interface Journal {
    /** Adds the next entry; outdated if there is one already, whosever it is. */
    void append(JournalEntry entry) throws Outdated;

    /** So many entries after this one, the first first, as they are stored now. */
    List<JournalEntry> after(Asset certificate, long sequence, int most);

    /** The newest state that was kept. Older entries need not be read. */
    Optional<Snapshot> snapshot(Asset certificate);

    /** Keeps a state for whoever starts later; nothing is decided on which one it finds. */
    void keep(Snapshot snapshot);
}
