package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.accounts.Proof;
import niha.app.commands.Change;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.ledger.AccountId;
import niha.ledger.Balance;
import niha.ledger.Entry;
import niha.ledger.Posting;
import niha.market.JournalEntry;
import niha.market.MarketCommand;
import niha.orders.Order;
import niha.orders.Trade;
import niha.parties.Holder;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Everything that is stored, in maps, under the conditions that a table would put. */
final class Store implements Ports.Commits, Ports.TicketNumbers, Quotes {
    private static final int ITEMS_MAX = 100;

    final Map<AccountId, Holder> holders = new LinkedHashMap<>();
    final Map<Proof.Key, Balance> balances = new HashMap<>();
    final Map<Proof.Key, List<Entry>> entries = new HashMap<>();
    final Map<Asset, Long> world = new HashMap<>();
    final Map<Orders.Key, Order> orders = new LinkedHashMap<>();
    final Map<UUID, Trade> trades = new LinkedHashMap<>();
    final Map<UUID, MarketCommand> underway = new LinkedHashMap<>();
    final Set<UUID> sent = new HashSet<>();
    final Set<UUID> arrived = new HashSet<>();
    private final Map<List<Object>, Standing> quotes = new HashMap<>();
    final Map<Asset, Settled.Position> positions = new HashMap<>();
    final List<JournalEntry> journal = new ArrayList<>();
    final Set<TicketNumber> tickets = new HashSet<>();
    final Set<UUID> events = new HashSet<>();
    private long ticketsDrawn;

    @Override
    public void commit(List<Change> changes) throws Outdated {
        var items = changes.stream().mapToInt(this::items).sum()
                + Change.letters(changes).size()
                + OrderCounts.addedBy(changes).size();
        assertThat(items).isLessThanOrEqualTo(ITEMS_MAX);
        assertThat(changes.stream().map(Store::item)).doesNotHaveDuplicates();
        for (var change : changes) if (!holds(change)) throw new Outdated(change.toString());
        changes.forEach(this::write);
    }

    @Override
    public Standing find(AccountId account, Asset certificate) {
        return quotes.getOrDefault(List.of(account, certificate), Standing.none(account, certificate));
    }

    @Override
    public List<TicketNumber> draw(int year, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new TicketNumber(year, ++ticketsDrawn))
                .toList();
    }

    @Override
    public boolean isSpent(TicketNumber number) {
        return tickets.contains(number);
    }

    Order order(Orders.Key key) {
        return Objects.requireNonNull(orders.get(key));
    }

    Balance balance(Proof.Key key) {
        return balances.getOrDefault(key, Balance.none(key.account(), key.asset()));
    }

    Settled.Position position(Asset certificate) {
        return positions.getOrDefault(certificate, Settled.Position.start(certificate));
    }

    /** How many items a table writes for a change. */
    private int items(Change change) {
        return switch (change) {
            case Change.Posted posted ->
                1 + 2 * posted.posting().entries().size() + (posted.posting().fromTheWorld() == 0 ? 0 : 1);
            case Change.OrderChanged changed -> changed.after().status().isOpen() ? 1 : 3;
            case Change.TradeRecorded _ -> 3;
            case Change.TicketIssued issued -> 1 + issued.ticket().related().size();
            case Change.EventRaised _ -> 0;
            default -> 1;
        };
    }

    /** What a change is about: no two of one commit may touch the same. */
    private static Object item(Change change) {
        return switch (change) {
            case Change.HolderUnchanged unchanged -> unchanged.holder().id();
            case Change.Posted posted -> Proof.Key.of(posted.posting().before());
            case Change.OrderAccepted accepted -> Orders.Key.of(accepted.order());
            case Change.OrderChanged changed -> Orders.Key.of(changed.before());
            case Change.TradeRecorded recorded -> recorded.trade().id();
            case Change.QuotesReplaced replaced ->
                List.of("quotes", replaced.before().account());
            case Change.CommandSent sent -> List.of("command", sent.command().id());
            case Change.CommandArrived came -> List.of("command", came.command());
            case Change.SettledUpTo settled -> settled.before().certificate();
            case Change.TicketIssued issued -> issued.ticket().number();
            case Change.EventRaised raised -> raised.event().id();
            default -> throw new AssertionError("Nobody trades like that: " + change);
        };
    }

    private boolean holds(Change change) {
        return switch (change) {
            case Change.HolderUnchanged unchanged ->
                unchanged.holder().equals(holders.get(unchanged.holder().account()));
            case Change.Posted posted -> {
                var before = posted.posting().before();
                yield balance(Proof.Key.of(before)).equals(before);
            }
            case Change.OrderAccepted accepted -> !orders.containsKey(Orders.Key.of(accepted.order()));
            case Change.OrderChanged changed -> changed.before().equals(orders.get(Orders.Key.of(changed.before())));
            case Change.TradeRecorded recorded ->
                !trades.containsKey(recorded.trade().id());
            case Change.QuotesReplaced replaced ->
                find(replaced.before().account(), replaced.before().certificate())
                        .equals(replaced.before());
            case Change.CommandSent sent -> !underway.containsKey(sent.command().id());
            case Change.SettledUpTo settled ->
                position(settled.before().certificate()).equals(settled.before());
            case Change.TicketIssued issued -> !tickets.contains(issued.ticket().number());
            case Change.EventRaised raised -> !events.contains(raised.event().id());
            default -> true;
        };
    }

    private void write(Change change) {
        switch (change) {
            case Change.Posted posted -> post(posted.posting());
            case Change.OrderAccepted accepted -> orders.put(Orders.Key.of(accepted.order()), accepted.order());
            case Change.OrderChanged changed -> orders.put(Orders.Key.of(changed.after()), changed.after());
            case Change.TradeRecorded recorded -> trades.put(recorded.trade().id(), recorded.trade());
            case Change.QuotesReplaced replaced ->
                quotes.put(List.of(replaced.after().account(), replaced.after().certificate()), replaced.after());
            case Change.CommandSent command -> {
                sent.add(command.command().id());
                underway.put(command.command().id(), command.command());
            }
            case Change.CommandArrived came -> {
                underway.remove(came.command());
                arrived.add(came.command());
            }
            case Change.SettledUpTo settled -> positions.put(settled.before().certificate(), settled.after());
            case Change.TicketIssued issued -> tickets.add(issued.ticket().number());
            case Change.EventRaised raised -> events.add(raised.event().id());
            default -> {}
        }
    }

    void post(Posting posting) {
        var key = Proof.Key.of(posting.before());
        balances.put(key, posting.after());
        entries.computeIfAbsent(key, _ -> new ArrayList<>()).addAll(posting.entries());
        world.merge(key.asset(), posting.fromTheWorld(), Math::addExact);
    }
}
