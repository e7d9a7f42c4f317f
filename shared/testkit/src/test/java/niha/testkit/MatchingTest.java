package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.Halts.Halt;
import niha.app.market.Journal;
import niha.app.market.Matching;
import niha.app.market.Matching.Message;
import niha.book.Side;
import niha.market.JournalEntry;
import niha.market.MarketCommand.Enter;
import niha.market.Snapshot;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** What becomes of a batch when the put of an entry is lost, late or in doubt. */
final class MatchingTest {
    private static final int ATTEMPTS = 8;

    private final InMemoryJournal journal = new InMemoryJournal();
    private final List<Integer> waits = new ArrayList<>();
    private final List<Halt> halted = new ArrayList<>();
    private final Message first = message(Asset.CEA, 1);
    private final Message second = message(Asset.CEA, 2);
    private final Message other = message(Asset.EUA, 3);

    /** Does something of its own instead of adding an entry. */
    private interface Appending {
        void append(JournalEntry entry) throws Outdated;
    }

    private record Disturbed(Journal journal, Appending appending) implements Journal {
        @Override
        public void append(JournalEntry entry) throws Outdated {
            appending.append(entry);
        }

        @Override
        public List<JournalEntry> after(Asset certificate, long sequence, int most) {
            return journal.after(certificate, sequence, most);
        }

        @Override
        public Optional<Snapshot> snapshot(Asset certificate) {
            return journal.snapshot(certificate);
        }

        @Override
        public void keep(Snapshot snapshot) {
            journal.keep(snapshot);
        }
    }

    private static Message message(Asset certificate, int milliseconds) {
        var order = AnyOrder.terms(AnyOrder.account(), certificate, Side.SELL, milliseconds);
        return new Message("message " + milliseconds, certificate, new Enter(order));
    }

    private Matching over(Appending appending) {
        return new Matching(
                new Disturbed(journal, appending),
                new InMemoryOrders(),
                journal,
                (halt, _) -> halted.add(halt),
                waits::add,
                () -> Any.NOON.plusSeconds(1));
    }

    private Matching undisturbed() {
        return over(journal::append);
    }

    /** The commands that a market's journal answers. */
    private List<Message> answered(Asset certificate) {
        var ids = journal.after(certificate, 0, 100).stream()
                .flatMap(entry -> entry.commands().stream())
                .toList();
        return List.of(first, second, other).stream()
                .filter(message -> ids.contains(message.command().id()))
                .toList();
    }

    @Test
    void whoLosesTheRaceLoadsAgainAndDoesWhatIsLeft() {
        var lost = new ArrayList<JournalEntry>();
        var matching = over(entry -> {
            if (lost.isEmpty()) {
                lost.add(entry);
                undisturbed().handle(List.of(first), () -> true);
            }
            journal.append(entry);
        });
        assertThat(matching.handle(List.of(first, second), () -> true)).isEmpty();
        assertThat(answered(Asset.CEA)).isEqualTo(List.of(first, second));
        assertThat(journal.after(Asset.CEA, 0, 10))
                .as("the winner's entry, and one with what it left")
                .extracting(entry -> entry.commands().size())
                .isEqualTo(List.of(1, 1));
        assertThat(halted).isEmpty();
    }

    @Test
    void whoLosesEveryRaceWaitsLongerEachTimeAndLeavesTheBatchToTheQueue() {
        var matching = over(_ -> {
            throw new Outdated("always");
        });
        assertThat(matching.handle(List.of(first, second), () -> true)).isEqualTo(Set.of(first.id(), second.id()));
        assertThat(waits).isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8)).hasSize(ATTEMPTS);
        assertThat(halted).isEmpty();
    }

    @Test
    void withoutTimeForAWriteNothingIsWrittenAndTheRestComesAgain() {
        var matching = undisturbed();
        assertThat(matching.handle(List.of(first, second), () -> false)).isEqualTo(Set.of(first.id(), second.id()));
        assertThat(answered(Asset.CEA)).isEmpty();
        assertThat(matching.handle(List.of(first, second), () -> true))
                .as("what was decided and not written is forgotten")
                .isEmpty();
        assertThat(answered(Asset.CEA)).isEqualTo(List.of(first, second));
    }

    @Test
    void whatOneMarketHasNoTimeForComesAgainAndWhatTheOtherWroteDoesNot() {
        var looks = new ArrayList<Integer>();
        var again = undisturbed().handle(List.of(first, other, second), () -> {
            looks.add(1);
            return looks.size() == 1;
        });
        assertThat(again).isEqualTo(Set.of(other.id()));
        assertThat(answered(Asset.CEA)).isEqualTo(List.of(first, second));
        assertThat(answered(Asset.EUA)).isEmpty();
    }

    @Test
    void aMarketThatFailsStopsAtItsFirstFailureAndTheOtherGoesOn() {
        var tried = new ArrayList<Asset>();
        var matching = over(entry -> {
            tried.add(entry.certificate());
            if (entry.certificate() == Asset.CEA) throw new Unavailable("away", new IllegalStateException());
            journal.append(entry);
        });
        assertThat(matching.handle(List.of(first, other, second), () -> true))
                .isEqualTo(Set.of(first.id(), second.id()));
        assertThat(tried).isEqualTo(List.of(Asset.CEA, Asset.EUA));
        assertThat(answered(Asset.EUA)).isEqualTo(List.of(other));
        assertThat(halted).isEmpty();
    }

    @Test
    void aMarketThatCannotBeDecidedHaltsAndTheOtherGoesOn() {
        var matching = over(entry -> {
            if (entry.certificate() == Asset.CEA) throw new IllegalStateException("a bug");
            journal.append(entry);
        });
        assertThat(matching.handle(List.of(first, other), () -> true)).isEqualTo(Set.of(first.id()));
        assertThat(halted).extracting(Halt::certificate).isEqualTo(List.of(Asset.CEA));
        assertThat(answered(Asset.EUA)).isEqualTo(List.of(other));
        assertThat(matching.handle(List.of(first), () -> true))
                .as("it waits where it was committed")
                .isEmpty();
        assertThat(answered(Asset.CEA)).isEmpty();
    }

    @Test
    void anEntryThatWasWrittenWithoutBeingAnsweredIsFoundWhenTheBatchComesAgain() {
        var unheard = new ArrayList<JournalEntry>();
        var matching = over(entry -> {
            journal.append(entry);
            unheard.add(entry);
            if (unheard.size() == 1) throw new Unavailable("the answer was lost", new IllegalStateException());
        });
        assertThat(matching.handle(List.of(first, second), () -> true)).isEqualTo(Set.of(first.id(), second.id()));
        assertThat(matching.handle(List.of(first, second), () -> true)).isEmpty();
        assertThat(journal.after(Asset.CEA, 0, 10)).isEqualTo(unheard).hasSize(1);
    }

    @Test
    void anEntryThatWasNotWrittenIsDecidedAgainWhenTheBatchComesAgain() {
        var calls = new ArrayList<JournalEntry>();
        var matching = over(entry -> {
            calls.add(entry);
            if (calls.size() == 1) throw new Unavailable("it did not arrive", new IllegalStateException());
            journal.append(entry);
        });
        assertThat(matching.handle(List.of(first, second), () -> true)).isEqualTo(Set.of(first.id(), second.id()));
        assertThat(matching.handle(List.of(first, second), () -> true)).isEmpty();
        assertThat(journal.after(Asset.CEA, 0, 10)).isEqualTo(List.of(calls.getLast()));
        assertThat(calls).hasSize(2);
    }
}
