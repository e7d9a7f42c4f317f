package niha.app.liquidity;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import niha.app.Ids;
import niha.app.accounts.Holders;
import niha.app.commands.Change;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.Matching.Deadline;
import niha.app.orders.Orders;
import niha.app.orders.WithinLimits;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.liquidity.Operation.Stage;
import niha.tickets.TicketNumber;

/**
 * Locks what an operation's orders may cost, a few market makers to a commit, or gives it back in the same steps. Each commit moves the
 * operation too, which must still be as it was: so several may work on one, each step happens once, and whoever dies in between is
 * followed by whoever comes next.
 */
public final class Funding {
    /** A commit writes a hundred items, and each market maker takes 23 of them at most. */
    private static final int MARKET_MAKERS_PER_STEP = 4;

    private static final int ATTEMPTS = 16;

    private final Operations operations;
    private final Holders holders;
    private final Orders orders;
    private final WithinLimits limits;
    private final Ports.Commits commits;
    private final Ports.TicketNumbers numbers;
    private final Ports.Backoff backoff;
    private final Ids ids;
    private final InstantSource clock;

    public Funding(
            Operations operations,
            Holders holders,
            Orders orders,
            WithinLimits limits,
            Ports.Commits commits,
            Ports.TicketNumbers numbers,
            Ports.Backoff backoff,
            Ids ids,
            InstantSource clock) {
        this.operations = operations;
        this.holders = holders;
        this.orders = orders;
        this.limits = limits;
        this.commits = commits;
        this.numbers = numbers;
        this.backoff = backoff;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Goes on as far as there is time: to where all is funded, or all is given back.
     *
     * @param parent the ticket under which it was asked for
     */
    Operation run(Operation from, List<Allocation> allocations, TicketNumber parent, Deadline deadline) {
        var operation = from;
        while (!isThrough(operation) && deadline.leavesTimeToWrite()) operation = step(operation, allocations, parent);
        return operation;
    }

    static boolean isThrough(Operation operation) {
        return switch (operation.stage()) {
            case FUNDING -> operation.done() == operation.marketMakers();
            case UNDOING -> operation.done() == 0;
            case PLACED, REFUSED, CANCELLED -> true;
        };
    }

    private Operation step(Operation from, List<Allocation> allocations, TicketNumber parent) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            backoff.before(attempt);
            var now = clock.instant();
            var step = new FundingStep(from, parent, holders, orders, limits, ids, now);
            var decided = from.stage() == Stage.FUNDING
                    ? step.fund(next(from, allocations), this::draw)
                    : step.undo(last(from, allocations), this::draw);
            try {
                commits.commit(decided.changes());
                return decided.after();
            } catch (Outdated lostRace) {
                var current = operations.find(from.id()).orElse(from);
                if (current.version() != from.version()) return current;
            }
        }
        throw new Unavailable(
                "Others keep changing what is to be funded",
                new IllegalStateException(from.id().toString()));
    }

    private static List<Allocation> next(Operation operation, List<Allocation> allocations) {
        var to = Math.min(operation.marketMakers(), operation.done() + MARKET_MAKERS_PER_STEP);
        return allocations.subList(operation.done(), to);
    }

    private static List<Allocation> last(Operation operation, List<Allocation> allocations) {
        return allocations.subList(Math.max(0, operation.done() - MARKET_MAKERS_PER_STEP), operation.done());
    }

    private List<TicketNumber> draw(int count) {
        return numbers.draw(clock.instant().atZone(ZoneOffset.UTC).getYear(), count);
    }

    /** What a step changes, and what the operation is after it. */
    record Decided(Operation after, List<Change> changes) {
        Decided {
            changes = List.copyOf(changes);
        }

        static Decided of(Operation before, Operation after, List<Change> changes) {
            var all = new ArrayList<>(changes);
            all.add(new Change.OperationMoved(before, after));
            return new Decided(after, all);
        }
    }
}
