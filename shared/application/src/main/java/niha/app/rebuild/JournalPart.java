package niha.app.rebuild;

import java.util.List;
import java.util.Optional;
import niha.app.market.Journal;
import niha.market.JournalEntry;
import niha.market.Snapshot;
import niha.units.Asset;

/** A journal as it was at an earlier entry, to be read only. It has no snapshots, so that whoever follows it starts from the first entry. */
final class JournalPart implements Journal {
    private final Journal whole;
    private long last;

    JournalPart(Journal whole) {
        this.whole = whole;
    }

    /** From now on it ends with this entry. */
    void endWith(long sequence) {
        last = sequence;
    }

    @Override
    public List<JournalEntry> after(Asset certificate, long sequence, int most) {
        var left = Math.clamp(last - sequence, 0, most);
        return left == 0 ? List.of() : whole.after(certificate, sequence, left);
    }

    @Override
    public Optional<Snapshot> snapshot(Asset certificate) {
        return Optional.empty();
    }

    @Override
    public void keep(Snapshot snapshot) {
        // The newest one is kept by who follows the whole journal.
    }

    @Override
    public void append(JournalEntry entry) {
        throw new IllegalStateException("Nothing is added to a part of a journal: " + entry.sequence());
    }
}
