package niha.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import niha.market.Day.Batch;
import niha.units.Asset;

/** A market's state is the fold of its journal, whoever folds it and wherever they start. */
class MarketProperties {
    private static List<JournalEntry> journal(List<Batch> day) {
        var market = Floor.empty();
        var journal = new ArrayList<JournalEntry>();
        for (var batch : day) journal.addAll(Floor.decide(market, batch.commands(), batch.now()));
        return journal;
    }

    /** What the market was before the first entry and after each. */
    private static List<Snapshot> snapshots(List<JournalEntry> journal) {
        var market = Floor.empty();
        var snapshots = new ArrayList<>(List.of(market.snapshot()));
        for (var entry : journal) {
            market.follow(entry);
            market.book().check();
            snapshots.add(market.snapshot());
        }
        return snapshots;
    }

    private static Market reloaded(List<JournalEntry> journal, Snapshot from) {
        var market = Market.from(from, Floor::digest);
        journal.stream().skip(from.sequence()).forEach(market::follow);
        market.book().check();
        return market;
    }

    @Property(tries = 300)
    void whoFollowsTheJournalKnowsWhatTheMarketKnows(@ForAll Random random) {
        var decides = Floor.empty();
        var follows = Floor.empty();
        for (var batch : Day.of(random))
            for (var entry = decides.decide(batch.commands(), batch.now());
                    entry.isPresent();
                    entry = decides.decide(batch.commands(), batch.now())) {
                decides.book().check();
                follows.follow(entry.get());
                assertThat(follows.snapshot()).isEqualTo(decides.snapshot());
            }
    }

    @Property(tries = 100)
    void itIsTheSameFromWhicheverSnapshotItStarts(@ForAll Random random) {
        var journal = journal(Day.of(random));
        var snapshots = snapshots(journal);
        var from = snapshots.get(random.nextInt(snapshots.size()));
        assertThat(reloaded(journal, from).snapshot()).isEqualTo(snapshots.getLast());
    }

    @Property(tries = 300)
    void whoStartsAgainAtAnyMomentWritesTheSameJournal(@ForAll Random random) {
        var day = Day.of(random);
        var uninterrupted = journal(day);
        var market = Floor.empty();
        var journal = new ArrayList<JournalEntry>();
        for (var batch : day)
            for (var entry = market.decide(batch.commands(), batch.now());
                    entry.isPresent();
                    entry = market.decide(batch.commands(), batch.now())) {
                journal.add(entry.get());
                if (random.nextInt(4) == 0) {
                    var snapshots = snapshots(journal);
                    market = reloaded(journal, snapshots.get(random.nextInt(snapshots.size())));
                }
            }
        assertThat(journal.toString()).isEqualTo(uninterrupted.toString());
    }

    @Property(tries = 100)
    void aBatchThatComesAgainAtOnceChangesNothing(@ForAll Random random) {
        var market = Floor.empty();
        for (var batch : Day.of(random)) {
            Floor.decide(market, batch.commands(), batch.now());
            assertThat(market.decide(batch.commands(), batch.now())).isEmpty();
        }
    }

    @Property(tries = 100)
    void aBatchThatComesAgainLaterHasNoEffectOnTheBook(@ForAll Random random) {
        var day = Day.of(random);
        var market = Floor.empty();
        var answered = new HashSet<>();
        for (int i = 0; i < day.size(); i++) {
            Floor.decide(market, day.get(i).commands(), day.get(i).now())
                    .forEach(entry -> answered.addAll(entry.commands()));
            var again = day.get(random.nextInt(i + 1)).commands().stream()
                    .filter(command -> answered.contains(command.id()))
                    .toList();
            var before = market.snapshot();
            Floor.decide(market, again, before.at());
            assertThat(market.snapshot().resting()).isEqualTo(before.resting());
        }
    }

    @Property(tries = 100)
    void theBatchesDoNotMatterAsLongAsTheClockDoesNotMove(@ForAll Random random) {
        var commands = Day.of(random).stream()
                .flatMap(batch -> batch.commands().stream())
                .toList();
        var now = Day.of(random).getFirst().now();
        var whole = Floor.empty();
        var cut = Floor.empty();
        Floor.decide(whole, commands, now);
        for (int from = 0; from < commands.size(); ) {
            var to = Math.min(commands.size(), from + 1 + random.nextInt(10));
            Floor.decide(cut, commands.subList(from, to), now);
            from = to;
        }
        assertThat(cut.snapshot().resting()).isEqualTo(whole.snapshot().resting());
    }

    @Property(tries = 100)
    void entriesAreNumberedWithoutAGapAndTimeNeverGoesBack(@ForAll Random random) {
        var previous = Snapshot.empty(Asset.CEA);
        var journal = journal(Day.of(random));
        var snapshots = snapshots(journal);
        for (var entry : journal) {
            assertThat(entry.sequence()).isEqualTo(previous.sequence() + 1);
            assertThat(entry.previous()).isEqualTo(previous.head());
            assertThat(entry.at()).isAfterOrEqualTo(previous.at());
            previous = snapshots.get((int) entry.sequence());
        }
    }
}
