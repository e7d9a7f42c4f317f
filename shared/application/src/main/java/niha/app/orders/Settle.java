package niha.app.orders;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.commands.Change;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.Journal;
import niha.app.market.Matching.Deadline;
import niha.app.orders.Settled.Position;
import niha.ledger.AccountId;
import niha.market.JournalEntry;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/**
 * Carries what stands in a market's journal over to balances, orders, trades and tickets: slice by slice, each slice once, since its
 * commit also moves the position that it rested on. It reads the journal itself; whatever wakes it only says that there is something.
 */
public final class Settle {
    private static final int ENTRIES_PER_READ = 20;
    private static final int ATTEMPTS = 16;

    private final Journal journal;
    private final Settled settled;
    private final Orders orders;
    private final Holders holders;
    private final Ports.Commits commits;
    private final Ports.TicketNumbers numbers;
    private final Ports.Backoff backoff;
    private final InstantSource clock;

    public Settle(
            Journal journal,
            Settled settled,
            Orders orders,
            Holders holders,
            Ports.Commits commits,
            Ports.TicketNumbers numbers,
            Ports.Backoff backoff,
            InstantSource clock) {
        this.journal = journal;
        this.settled = settled;
        this.orders = orders;
        this.holders = holders;
        this.commits = commits;
        this.numbers = numbers;
        this.backoff = backoff;
        this.clock = clock;
    }

    /**
     * Settles what there is, as far as time allows, and says how many slices that were. Whoever finds that somebody else settles too
     * leaves it to them: they go on to the end of the journal, and two would only stand in each other's way.
     */
    public int run(Asset certificate, Deadline deadline) {
        var slices = 0;
        var position = settled.position(certificate);
        while (deadline.leavesTimeToWrite()) {
            var entries = journal.after(certificate, position.sequence() - 1, ENTRIES_PER_READ);
            if (entries.isEmpty()) return slices;
            for (var entry : entries) {
                while (position.sequence() == entry.sequence()) {
                    if (!deadline.leavesTimeToWrite()) return slices;
                    var next = slice(entry, position);
                    if (next.isEmpty()) return slices;
                    position = next.get();
                    slices++;
                }
            }
        }
        return slices;
    }

    /** Settles one slice and says where to go on; nowhere if somebody else has settled it. */
    private Optional<Position> slice(JournalEntry entry, Position from) {
        var steps = Step.of(entry);
        var slice = Fitting.first(steps.subList(from.step(), steps.size()));
        var done = from.step() + slice.size();
        var to = done == steps.size()
                ? new Position(from.certificate(), from.sequence() + 1, 0)
                : new Position(from.certificate(), from.sequence(), done);
        var tickets = List.<TicketNumber>of();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            backoff.before(attempt);
            if (tickets.isEmpty() || numbers.isSpent(tickets.getFirst())) tickets = draw(slice);
            try {
                commits.commit(changes(entry, from, to, slice, tickets));
                return Optional.of(to);
            } catch (Outdated lostRace) {
                if (!settled.position(from.certificate()).equals(from)) return Optional.empty();
            } catch (IllegalArgumentException torn) {
                // Orders and balances are read one after the other: what somebody settled in between does not fit
                // together.
                if (!settled.position(from.certificate()).equals(from)) return Optional.empty();
                if (attempt == ATTEMPTS) throw torn;
            }
        }
        throw new Unavailable("Others keep changing what is to be settled", new IllegalStateException(from.toString()));
    }

    private List<TicketNumber> draw(List<Step> slice) {
        var count = slice.stream().mapToInt(Step::tickets).sum();
        if (count == 0) return List.of();
        return numbers.draw(clock.instant().atZone(ZoneOffset.UTC).getYear(), count);
    }

    private List<Change> changes(
            JournalEntry entry, Position from, Position to, List<Step> steps, List<TicketNumber> tickets) {
        var keys = new HashSet<Orders.Key>();
        steps.forEach(step -> keys.addAll(step.orders()));
        var balances = new HashSet<Proof.Key>();
        for (var key : keys)
            Stream.of(Asset.EUR, entry.certificate())
                    .forEach(asset -> balances.add(new Proof.Key(key.account(), asset)));
        balances.add(new Proof.Key(AccountId.fees(entry.certificate()), Asset.EUR));
        var slice =
                new Slice(entry, from.step(), orders.all(keys), holders.balances(balances), tickets, clock.instant());
        steps.forEach(slice::take);
        var changes = new ArrayList<>(slice.changes());
        changes.add(new Change.SettledUpTo(from, to));
        return changes;
    }
}
