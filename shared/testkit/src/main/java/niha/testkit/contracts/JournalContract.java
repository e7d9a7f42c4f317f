package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Journal;
import niha.market.JournalEntry;
import niha.testkit.AnyOrder;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Entries are added once each, and read as they were added. */
public abstract class JournalContract {
    /** Its document is too large for one item, however small it is made. */
    private static final int MANY = 16_000;

    private Journal journal;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected JournalContract() {}

    @BeforeEach
    void start() {
        journal = fresh().journal();
    }

    @Test
    void aMarketInWhichNothingHappenedHasNeitherEntryNorSnapshot() {
        assertThat(journal.after(Asset.CEA, 0, 10)).isEmpty();
        assertThat(journal.snapshot(Asset.CEA)).isEmpty();
    }

    @Test
    void entriesAreReadAsTheyWereAddedTheFirstFirst() throws Outdated {
        var added = new ArrayList<JournalEntry>();
        for (int sequence = 1; sequence <= 12; sequence++) added.add(add(AnyOrder.entry(Asset.CEA, sequence)));
        assertThat(journal.after(Asset.CEA, 0, 100)).isEqualTo(added);
        assertThat(journal.after(Asset.CEA, 8, 3)).isEqualTo(added.subList(8, 11));
        assertThat(journal.after(Asset.CEA, 12, 3)).isEmpty();
    }

    @Test
    void marketsHaveJournalsOfTheirOwn() throws Outdated {
        var cea = add(AnyOrder.entry(Asset.CEA, 1));
        var eua = add(AnyOrder.entry(Asset.EUA, 1));
        assertThat(journal.after(Asset.CEA, 0, 10)).isEqualTo(List.of(cea));
        assertThat(journal.after(Asset.EUA, 0, 10)).isEqualTo(List.of(eua));
    }

    @Test
    void whoeverIsSecondIsOutdatedAndTheFirstStands() throws Outdated {
        var first = add(AnyOrder.entry(Asset.CEA, 1));
        var another = AnyOrder.entry(Asset.CEA, 1);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> journal.append(another));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> journal.append(first));
        assertThat(journal.after(Asset.CEA, 0, 10)).isEqualTo(List.of(first));
    }

    @Test
    void ofManyWritersAtOnceOneAdds() {
        var won = Together.run(_ -> {
            var mine = AnyOrder.entry(Asset.CEA, 1);
            return () -> added(mine) ? List.of(mine) : List.<JournalEntry>of();
        });
        assertThat(won.stream().flatMap(List::stream).toList()).hasSize(1).isEqualTo(journal.after(Asset.CEA, 0, 10));
    }

    @Test
    void aSnapshotIsFoundAsItWasKeptHoweverLargeItIs() {
        var small = AnyOrder.snapshot(Asset.CEA, 7, 3);
        var large = AnyOrder.snapshot(Asset.EUA, 8, MANY);
        journal.keep(small);
        journal.keep(large);
        assertThat(journal.snapshot(Asset.CEA)).contains(small);
        assertThat(journal.snapshot(Asset.EUA)).contains(large);
    }

    @Test
    void theSnapshotThatWasKeptLastIsFoundTheOlderOneAsWell() {
        var older = AnyOrder.snapshot(Asset.CEA, 7, 3);
        var newer = AnyOrder.snapshot(Asset.CEA, 9, 2);
        journal.keep(older);
        journal.keep(newer);
        assertThat(journal.snapshot(Asset.CEA)).contains(newer);
        journal.keep(older);
        assertThat(journal.snapshot(Asset.CEA))
                .as("kept by somebody slow: what follows it is in the journal")
                .contains(older);
    }

    private JournalEntry add(JournalEntry entry) throws Outdated {
        journal.append(entry);
        return entry;
    }

    private boolean added(JournalEntry entry) {
        try {
            journal.append(entry);
            return true;
        } catch (Outdated second) {
            return false;
        }
    }
}
