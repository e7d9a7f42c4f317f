package niha.app.orders;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import niha.app.accounts.Proof;
import niha.app.commands.Change;
import niha.app.market.Journal;
import niha.app.orders.Settled.Position;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.market.JournalEntry;
import niha.market.Outcome;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderTerms;
import niha.orders.Trade;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/**
 * Journals settled once more, into memory and by the same steps: what their orders and trades have to be by now, and by how much
 * each balance has to have moved. The tickets of its trades stand for nothing: numbers are drawn, and drawn once.
 */
public final class Resettled {
    private static final int ENTRIES_PER_READ = 20;

    /** By how much a balance moves is all that is looked at here, so each has more than it ever gives. */
    private static final long PLENTY = Long.MAX_VALUE / 4;

    private static final TicketNumber NO_TICKET = new TicketNumber(1, 1);
    private static final Placement NOBODYS = new Placement(HolderKind.CLIENT, NO_TICKET, "");

    private final Journal journal;
    private final Orders accepted;
    private final Map<Asset, Position> positions = new EnumMap<>(Asset.class);
    private final Map<Orders.Key, Order> orders = new HashMap<>();
    private final Map<AccountId, Set<Orders.Key>> byAccount = new HashMap<>();
    private final Map<UUID, Trade> trades = new LinkedHashMap<>();
    private final Map<Proof.Key, Moved> moved = new HashMap<>();
    private final Set<UUID> answered = new HashSet<>();

    /** Orders are asked for who placed them: that was decided at the desk, and no journal knows it. */
    public Resettled(Journal journal, Orders accepted) {
        this.journal = journal;
        this.accepted = accepted;
    }

    /**
     * By how much settlement has moved a balance.
     *
     * @param entries in how many movements
     */
    public record Moved(long available, long locked, long entries) {
        public static final Moved NOT = new Moved(0, 0, 0);

        private Moved and(Posting posting) {
            return new Moved(
                    available + posting.after().available() - posting.before().available(),
                    locked + posting.after().locked() - posting.before().locked(),
                    entries + posting.entries().size());
        }
    }

    /** Goes on to where settlement stands; never back. */
    public void upTo(Position end) {
        var from = positions.getOrDefault(end.certificate(), Position.start(end.certificate()));
        while (isBefore(from, end)) {
            var entries = journal.after(end.certificate(), from.sequence() - 1, ENTRIES_PER_READ);
            if (entries.isEmpty()) throw new IllegalStateException("The journal ends before what is settled: " + end);
            for (var entry : entries)
                if (isBefore(from, end)) {
                    from = settle(entry, from, end);
                    positions.put(end.certificate(), from);
                }
        }
    }

    private static boolean isBefore(Position position, Position end) {
        return position.sequence() < end.sequence()
                || (position.sequence() == end.sequence() && position.step() < end.step());
    }

    private Position settle(JournalEntry entry, Position from, Position end) {
        var steps = Step.of(entry);
        var whole = entry.sequence() < end.sequence();
        accept(entry);
        take(entry, from.step(), steps.subList(from.step(), whole ? steps.size() : end.step()));
        return whole ? new Position(entry.certificate(), entry.sequence() + 1, 0) : end;
    }

    /** Orders that come for the first time, as they were accepted. */
    private void accept(JournalEntry entry) {
        var coming = new HashMap<Orders.Key, Function<Placement, Order>>();
        for (var outcome : entry.happened()) {
            if (outcome instanceof Outcome.Entered entered)
                coming.put(key(entered.order()), placement -> Order.accepted(entered.order(), placement));
            if (outcome instanceof Outcome.Replaced replaced) comingInstead(replaced, coming);
        }
        coming.keySet().removeAll(orders.keySet());
        var stored = accepted.all(coming.keySet());
        coming.forEach((key, as) -> {
            var placement =
                    Optional.ofNullable(stored.get(key)).map(Order::placement).orElse(NOBODYS);
            orders.put(key, as.apply(placement));
            byAccount.computeIfAbsent(key.account(), _ -> new HashSet<>()).add(key);
        });
    }

    /** What was locked in addition is with the first of them. */
    private static void comingInstead(Outcome.Replaced replaced, Map<Orders.Key, Function<Placement, Order>> coming) {
        var locked = replaced.lockedMore();
        for (var came : replaced.came()) {
            var lockedHere = locked;
            coming.put(key(came.order()), placement -> Order.replacing(came.order(), placement, lockedHere));
            locked = 0;
        }
    }

    private static Orders.Key key(OrderTerms order) {
        return new Orders.Key(order.account(), order.id());
    }

    private void take(JournalEntry entry, int first, List<Step> steps) {
        var affected = new HashMap<Orders.Key, Order>();
        var balances = new HashMap<Proof.Key, Balance>();
        put(balances, AccountId.fees(entry.certificate()), Asset.EUR);
        for (var step : steps)
            for (var key : step.orders()) {
                Optional.ofNullable(orders.get(key)).ifPresent(order -> affected.put(key, order));
                Stream.of(Asset.EUR, entry.certificate()).forEach(asset -> put(balances, key.account(), asset));
            }
        for (var step : steps) if (step instanceof Step.InVain inVain) await(inVain, entry, affected);
        var tickets = Collections.nCopies(steps.stream().mapToInt(Step::tickets).sum(), NO_TICKET);
        var slice = new Slice(entry, first, affected, balances, tickets, entry.at());
        steps.forEach(slice::take);
        slice.changes().forEach(this::apply);
        for (var step : steps) if (step instanceof Step.Arrived arrived) answered.add(arrived.command());
    }

    private static void put(Map<Proof.Key, Balance> balances, AccountId account, Asset asset) {
        balances.put(new Proof.Key(account, asset), new Balance(account, asset, PLENTY, PLENTY, 0));
    }

    /** Only an amendment locks something. Its order waited for it, which no journal says, until it was answered; and may come after it. */
    private void await(Step.InVain inVain, JournalEntry entry, Map<Orders.Key, Order> affected) {
        if (inVain.lockedMore() == 0 || answered.contains(inVain.command())) return;
        var key = Step.key(inVain.errand());
        if (!affected.containsKey(key)) affected.putAll(accepted.all(Set.of(key)));
        affected.computeIfPresent(key, (_, order) -> order.amending(inVain.command(), entry.at()));
    }

    private void apply(Change change) {
        if (change instanceof Change.OrderChanged changed)
            orders.computeIfPresent(Orders.Key.of(changed.after()), (_, _) -> changed.after());
        if (change instanceof Change.TradeRecorded recorded)
            trades.put(recorded.trade().id(), recorded.trade());
        if (change instanceof Change.Posted posted)
            moved.merge(
                    Proof.Key.of(posted.posting().after()),
                    Moved.NOT.and(posted.posting()),
                    (before, _) -> before.and(posted.posting()));
    }

    /** An order that has come to its market, as it has to be. */
    public Optional<Order> order(Orders.Key key) {
        return Optional.ofNullable(orders.get(key));
    }

    public Set<Orders.Key> ordersOf(AccountId account, Set<Asset> certificates) {
        var keys = new HashSet<Orders.Key>();
        for (var key : byAccount.getOrDefault(account, Set.of()))
            if (order(key)
                    .filter(order -> certificates.contains(order.terms().certificate()))
                    .isPresent()) keys.add(key);
        return keys;
    }

    public Optional<Trade> trade(UUID id) {
        return Optional.ofNullable(trades.get(id));
    }

    /** All trades so far. */
    public List<Trade> trades() {
        return new ArrayList<>(trades.values());
    }

    public Moved moved(Proof.Key balance) {
        return moved.getOrDefault(balance, Moved.NOT);
    }

    /** Everybody whose orders have come to a market. */
    public Set<AccountId> accounts() {
        return Collections.unmodifiableSet(byAccount.keySet());
    }

    /** Whether a command was answered, so that nothing waits for it any more. */
    public boolean hasAnswered(UUID command) {
        return answered.contains(command);
    }
}
