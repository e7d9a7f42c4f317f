package niha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.audit.Tickets;
import niha.app.commands.Change;
import niha.app.commands.Change.Kept;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.events.Letter;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.orders.FeeRate;
import niha.orders.Order;
import niha.orders.Trade;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.User;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** The whole store in memory, behind one lock. The contract tests hold it equal to DynamoDB. */
public final class InMemoryPlatform
        implements Ports.Commits, Ports.TicketNumbers, Ports.Answers, Holders, Tickets, PlatformPorts.WorldBalance {
    private final Map<String, User> usersByEmail = new HashMap<>();
    private final Map<String, Holder> holdersByEmail = new HashMap<>();
    private final NavigableMap<String, Holder> holders = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Balance> balances = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Asset, Long> world = new EnumMap<>(Asset.class);
    private final NavigableMap<TicketNumber, Ticket> tickets = new TreeMap<>(Comparator.reverseOrder());
    private final NavigableMap<Integer, Long> counters = new TreeMap<>(Comparator.reverseOrder());
    private final Map<String, Kept> answers = new HashMap<>();
    private final Map<FeeRate.Line, FeeRate> fees = new HashMap<>();
    private final InMemoryOutbox outbox = new InMemoryOutbox();
    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final InMemoryOrders orders = new InMemoryOrders();
    private final InMemoryOperations operations = new InMemoryOperations();
    private final InMemoryQuotings quotings = new InMemoryQuotings();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final InMemoryMarketData marketData = new InMemoryMarketData(orders);

    /** Everything that lies in it, for whoever checks that it fits together. */
    public record Contents(
            List<Balance> balances,
            List<Entry> entries,
            List<Order> orders,
            List<Trade> trades,
            List<Ticket> tickets,
            Map<Integer, Long> drawn,
            List<Letter> outbox,
            Map<Asset, Long> world) {}

    public synchronized Contents contents() {
        return new Contents(
                List.copyOf(balances.values()),
                List.copyOf(entries),
                orders.everyOrder(),
                orders.everyTrade(),
                List.copyOf(tickets.values()),
                Map.copyOf(counters),
                outbox.everyLetter(),
                Map.copyOf(world));
    }

    public PlatformPorts ports() {
        return new PlatformPorts(
                this,
                this,
                this,
                this,
                this,
                new InMemoryArchive(this),
                new InMemorySeals(),
                outbox,
                this,
                orders,
                orders,
                operations,
                quotings,
                this::fee,
                orders,
                orders,
                journal,
                journal,
                marketData,
                keys);
    }

    /** A store that has lost this. */
    public void lose(Trade trade) {
        orders.lose(trade);
    }

    public void lose(Order order) {
        orders.lose(order);
    }

    @Override
    public synchronized void commit(List<Change> changes) throws Outdated {
        if (changes.stream().map(InMemoryPlatform::item).distinct().count() != changes.size())
            throw new IllegalStateException("Two changes of one item in one commit: " + changes);
        for (var change : changes)
            if (!holds(change)) throw new Outdated(change.getClass().getSimpleName());
        var letters = Change.letters(changes);
        if (!letters.stream().allMatch(outbox::accepts)) throw new Outdated("a letter");
        changes.forEach(this::apply);
        letters.forEach(outbox::put);
    }

    /** What the change writes to: no store takes two writes to one item in one transaction. */
    private static String item(Change change) {
        return switch (change) {
            case Change.UserRegistered c -> "user " + c.user().email().key();
            case Change.AccountOpened c -> "holder " + c.holder().id();
            case Change.HolderEdited c -> "holder " + c.after().id();
            case Change.HolderUnchanged c -> "holder " + c.holder().id();
            case Change.Posted c -> "balance " + key(c.posting().after());
            case Change.FeeSet c -> "fee " + c.after().line();
            case Change.ApiKeyMade c -> "key " + c.key().id();
            case Change.ApiKeyEdited c -> "key " + c.after().id();
            case Change.ApiKeyUnchanged c -> "key " + c.key().id();
            case Change.TicketIssued c -> "ticket " + c.ticket().number();
            case Change.EventRaised c -> "event " + c.event().id();
            case Change.AnswerKept c -> "answer " + c.userId() + "#" + c.key();
            case Change.OrderAccepted c -> "order " + c.order().terms().id();
            case Change.OrderChanged c -> "order " + c.after().terms().id();
            case Change.TradeRecorded c -> "trade " + c.trade().id();
            case Change.OperationBegun o -> "operation " + o.operation().id();
            case Change.OperationMoved o -> "operation " + o.before().id();
            case Change.QuotesReplaced q ->
                "quotes " + q.before().account() + q.before().certificate();
            case Change.QuotingMoved q ->
                "quoting " + q.after().marketMaker() + q.after().certificate();
            case Change.CommandSent c -> "command " + c.command().id();
            case Change.CommandArrived c -> "command " + c.command();
            case Change.MarketResumed c -> "market " + c.halt().certificate();
            case Change.SettledUpTo c -> "position " + c.after().certificate();
        };
    }

    private boolean holds(Change change) {
        return switch (change) {
            case Change.UserRegistered c ->
                !usersByEmail.containsKey(c.user().email().key());
            case Change.AccountOpened c -> !holders.containsKey(c.holder().id().toString());
            case Change.HolderEdited c -> version(c.after()) == c.before().version();
            case Change.HolderUnchanged c -> isUnchanged(c.holder());
            case Change.Posted c -> isStill(c.posting().before());
            case Change.FeeSet c ->
                fee(c.after().line()).version() == c.before().version();
            case Change.ApiKeyMade c -> keys.version(c.key()) == 0;
            case Change.ApiKeyEdited c -> keys.version(c.before()) == c.before().version();
            case Change.ApiKeyUnchanged c -> keys.version(c.key()) == c.key().version();
            case Change.TicketIssued c -> !isSpent(c.ticket().number());
            case Change.EventRaised _ -> true;
            case Change.AnswerKept c -> isUnanswered(c);
            case Change.OrderAccepted c -> orders.accepts(c.order());
            case Change.OrderChanged c -> orders.isStill(c.before());
            case Change.TradeRecorded c -> orders.accepts(c.trade());
            case Change.OperationBegun o -> operations.accepts(o);
            case Change.OperationMoved o -> operations.isStill(o.before());
            case Change.QuotesReplaced q -> orders.isStill(q.before());
            case Change.QuotingMoved q -> quotings.isStill(q.before());
            case Change.CommandSent c -> orders.accepts(c);
            case Change.CommandArrived _ -> true;
            case Change.MarketResumed c -> journal.isHaltedBy(c.halt());
            case Change.SettledUpTo c -> orders.isAt(c.before());
        };
    }

    private boolean isUnchanged(Holder holder) {
        return version(holder) == holder.version();
    }

    private boolean isStill(Balance balance) {
        return version(balance) == balance.version();
    }

    private boolean isUnanswered(Change.AnswerKept answer) {
        return find(answer.userId(), answer.key(), answer.decidedAt()).isEmpty();
    }

    private void apply(Change change) {
        switch (change) {
            case Change.UserRegistered c -> {
                usersByEmail.put(c.user().email().key(), c.user());
                holdersByEmail.put(c.user().email().key(), c.holder());
            }
            case Change.AccountOpened c -> holders.put(c.holder().id().toString(), c.holder());
            case Change.HolderEdited c -> holders.put(c.after().id().toString(), c.after());
            case Change.HolderUnchanged _ -> {}
            case Change.Posted c -> {
                balances.put(key(c.posting().after()), c.posting().after());
                entries.addAll(c.posting().entries());
                world.merge(c.posting().after().asset(), -c.posting().fromTheWorld(), Math::addExact);
            }
            case Change.FeeSet c -> fees.put(c.after().line(), c.after());
            case Change.ApiKeyMade c -> keys.put(c.key());
            case Change.ApiKeyEdited c -> keys.put(c.after());
            case Change.ApiKeyUnchanged _ -> {}
            case Change.TicketIssued c -> tickets.put(c.ticket().number(), c.ticket());
            case Change.EventRaised _ -> {}
            case Change.AnswerKept c -> answers.put(c.userId() + "#" + c.key(), c.kept());
            case Change.OrderAccepted c -> orders.put(c.order());
            case Change.OrderChanged c -> orders.put(c.after());
            case Change.TradeRecorded c -> orders.add(c.trade());
            case Change.OperationBegun o -> operations.add(o);
            case Change.OperationMoved o -> operations.put(o.after());
            case Change.QuotesReplaced q -> orders.put(q.after());
            case Change.QuotingMoved q -> quotings.put(q.after());
            case Change.CommandSent c -> orders.add(c);
            case Change.CommandArrived c -> orders.clear(c);
            case Change.MarketResumed c -> journal.resume(c.halt());
            case Change.SettledUpTo c -> orders.move(c.after());
        }
    }

    private synchronized FeeRate fee(FeeRate.Line line) {
        return fees.getOrDefault(line, FeeRate.unset(line));
    }

    private long version(Holder holder) {
        return Optional.ofNullable(holders.get(holder.id().toString()))
                .map(Holder::version)
                .orElse(0L);
    }

    private long version(Balance balance) {
        return Optional.ofNullable(balances.get(key(balance)))
                .map(Balance::version)
                .orElse(0L);
    }

    private static String key(Balance balance) {
        return balance.account().value() + "#" + balance.asset();
    }

    @Override
    public synchronized List<TicketNumber> draw(int year, int count) {
        var last = counters.merge(year, (long) count, Math::addExact);
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> new TicketNumber(year, number))
                .toList();
    }

    @Override
    public synchronized boolean isSpent(TicketNumber number) {
        return tickets.containsKey(number);
    }

    @Override
    public synchronized Optional<Kept> find(String userId, String key, Instant now) {
        return Optional.ofNullable(answers.get(userId + "#" + key))
                .filter(kept -> kept.expiresAt().isAfter(now));
    }

    @Override
    public synchronized Optional<Holder> find(HolderKind kind, UUID id) {
        return Optional.ofNullable(holders.get(id.toString()))
                .filter(holder -> holder.type().kind() == kind);
    }

    @Override
    public synchronized Optional<Holder> ofUser(Email email) {
        return Optional.ofNullable(holdersByEmail.get(email.key()))
                .flatMap(holder -> find(holder.type().kind(), holder.id()));
    }

    @Override
    public synchronized Map<Proof.Key, Balance> balances(Set<Proof.Key> keys) {
        return keys.stream().collect(Collectors.toMap(key -> key, key -> balance(key.account(), key.asset())));
    }

    @Override
    public synchronized Page<Holder> page(HolderKind kind, Filter filter, Page.Wanted wanted) {
        var from = wanted.after().map(id -> holders.tailMap(id, false)).orElse(holders);
        var rows = from.values().stream()
                .filter(holder -> holder.type().kind() == kind && filter.matches(holder))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        return rows.size() <= wanted.limit()
                ? new Page<>(rows, Optional.empty())
                : new Page<>(
                        rows.subList(0, wanted.limit()),
                        Optional.of(rows.get(wanted.limit() - 1).id().toString()));
    }

    @Override
    public synchronized List<List<Balance>> balances(List<Holder> wanted) {
        return wanted.stream().map(this::balances).toList();
    }

    private List<Balance> balances(Holder marketMaker) {
        return Stream.of(Asset.values())
                .map(asset -> balances.get(key(Balance.none(marketMaker.account(), asset))))
                .flatMap(balance -> Optional.ofNullable(balance).stream())
                .toList();
    }

    @Override
    public synchronized Balance balance(AccountId account, Asset asset) {
        var none = Balance.none(account, asset);
        return balances.getOrDefault(key(none), none);
    }

    @Override
    public synchronized List<Entry> entries(
            AccountId account, Asset asset, Optional<EntryType> type, long below, int limit) {
        return entries.stream()
                .filter(e -> e.account().equals(account) && e.amount().asset() == asset && e.sequence() < below)
                .filter(e -> type.map(wanted -> wanted == e.type()).orElse(true))
                .sorted(Comparator.comparingLong(Entry::sequence).reversed())
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized boolean emailTaken(Email email) {
        return usersByEmail.containsKey(email.key());
    }

    @Override
    public synchronized Optional<Ticket> find(TicketNumber number) {
        return Optional.ofNullable(tickets.get(number));
    }

    @Override
    public synchronized List<TicketNumber> relatedTo(TicketNumber number) {
        return tickets.values().stream()
                .filter(ticket -> ticket.related().contains(number))
                .map(Ticket::number)
                .sorted()
                .toList();
    }

    @Override
    public synchronized Page<Ticket> page(Page.Wanted wanted) {
        var numbers = new ArrayList<TicketNumber>();
        counters.forEach((year, last) -> {
            for (long n = last; n >= 1; n--) numbers.add(new TicketNumber(year, n));
        });
        var left = numbers.stream()
                .filter(n -> wanted.after()
                        .flatMap(TicketNumber::parse)
                        .map(last -> n.compareTo(last) < 0)
                        .orElse(true))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        var shown = left.subList(0, Math.min(wanted.limit(), left.size()));
        var rows = shown.stream().flatMap(n -> find(n).stream()).toList();
        return new Page<>(
                rows, left.size() > shown.size() ? Optional.of(shown.getLast().toString()) : Optional.empty());
    }

    /** The last number drawn in each year, newest year first. */
    synchronized List<TicketNumber> newest() {
        return counters.entrySet().stream()
                .map(year -> new TicketNumber(year.getKey(), year.getValue()))
                .toList();
    }

    @Override
    public synchronized long drawn() {
        return counters.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public synchronized long units(Asset asset) {
        return world.getOrDefault(asset, 0L);
    }
}
