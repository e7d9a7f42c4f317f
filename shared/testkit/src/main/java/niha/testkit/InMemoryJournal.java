package niha.testkit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Documents;
import niha.app.market.Halts;
import niha.app.market.Journal;
import niha.market.JournalEntry;
import niha.market.Snapshot;
import niha.units.Asset;

/** Journals in memory, kept as the documents that a store would keep. */
public final class InMemoryJournal implements Journal, Halts {
    private final Map<Asset, NavigableMap<Long, String>> journals = new EnumMap<>(Asset.class);
    private final Map<Asset, String> snapshots = new EnumMap<>(Asset.class);
    private final Map<Asset, Halt> halts = new EnumMap<>(Asset.class);

    @Override
    public synchronized void append(JournalEntry entry) throws Outdated {
        if (!isFree(entry)) throw new Outdated("entry " + entry.sequence());
        if (entry.sequence() > journal(entry.certificate()).size() + 1)
            throw new IllegalStateException("A gap before entry " + entry.sequence());
        journal(entry.certificate()).put(entry.sequence(), Documents.write(entry));
    }

    /** The fence: of all who believe that they make the next entry, one does. */
    private boolean isFree(JournalEntry entry) {
        return !journal(entry.certificate()).containsKey(entry.sequence());
    }

    private NavigableMap<Long, String> journal(Asset certificate) {
        return journals.computeIfAbsent(certificate, _ -> new TreeMap<>());
    }

    @Override
    public synchronized List<JournalEntry> after(Asset certificate, long sequence, int most) {
        return journal(certificate).tailMap(sequence, false).values().stream()
                .limit(most)
                .map(Documents::entry)
                .toList();
    }

    @Override
    public synchronized Optional<Snapshot> snapshot(Asset certificate) {
        return Optional.ofNullable(snapshots.get(certificate)).map(Documents::snapshot);
    }

    @Override
    public synchronized void keep(Snapshot snapshot) {
        snapshots.put(snapshot.certificate(), Documents.write(snapshot));
    }

    @Override
    public synchronized Optional<Halt> find(Asset certificate) {
        return Optional.ofNullable(halts.get(certificate));
    }

    @Override
    public synchronized boolean halt(Halt halt) {
        var first = halts.putIfAbsent(halt.certificate(), halt);
        return first == null || first.equals(halt);
    }

    synchronized boolean isHaltedBy(Halt halt) {
        return find(halt.certificate())
                .filter(now -> now.at().equals(halt.at()))
                .isPresent();
    }

    synchronized void resume(Halt halt) {
        halts.remove(halt.certificate());
    }
}
