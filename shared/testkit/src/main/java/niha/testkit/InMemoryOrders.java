package niha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.commands.Change;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Documents;
import niha.app.orders.OrderCounts;
import niha.app.orders.Orders;
import niha.app.orders.Quotes;
import niha.app.orders.Settled;
import niha.ledger.AccountId;
import niha.market.MarketCommand;
import niha.orders.Order;
import niha.orders.Trade;
import niha.parties.HolderKind;
import niha.units.Asset;

/** Orders, trades and what is under way, in memory; a part of {@link InMemoryPlatform}. */
final class InMemoryOrders implements Orders, Settled, Underway, Quotes {
    private final NavigableMap<String, Order> orders = new TreeMap<>(Comparator.reverseOrder());
    private final List<Trade> trades = new ArrayList<>();
    private final Set<UUID> tradeIds = new HashSet<>();
    private final Set<String> places = new HashSet<>();
    private final Map<List<Object>, Standing> quotes = new HashMap<>();
    private final Map<Asset, Position> positions = new EnumMap<>(Asset.class);
    private final Map<Asset, NavigableMap<String, MarketCommand>> underway = new EnumMap<>(Asset.class);

    synchronized boolean accepts(Order order) {
        return !orders.containsKey(order.terms().id().toString());
    }

    synchronized boolean isStill(Order order) {
        var now = orders.get(order.terms().id().toString());
        return now != null && now.version() == order.version();
    }

    synchronized boolean isStill(Standing quotes) {
        return find(quotes.account(), quotes.certificate()).equals(quotes);
    }

    synchronized boolean isAt(Position before) {
        return position(before.certificate()).equals(before);
    }

    synchronized boolean accepts(Trade trade) {
        return !tradeIds.contains(trade.id()) && !places.contains(trade.certificate() + place(trade));
    }

    synchronized boolean accepts(Change.CommandSent sent) {
        return !commands(sent.certificate()).containsKey(sent.command().id().toString());
    }

    synchronized void put(Order order) {
        orders.put(order.terms().id().toString(), order);
    }

    synchronized void put(Standing standing) {
        quotes.put(List.of(standing.account(), standing.certificate()), standing);
    }

    synchronized void add(Trade trade) {
        trades.add(trade);
        tradeIds.add(trade.id());
        places.add(trade.certificate() + place(trade));
    }

    synchronized void add(Change.CommandSent sent) {
        var document = Documents.write(sent.command());
        commands(sent.certificate()).put(sent.command().id().toString(), Documents.command(document));
    }

    synchronized void clear(Change.CommandArrived arrived) {
        commands(arrived.certificate()).remove(arrived.command().toString());
    }

    /** Loses what no port can take away. */
    synchronized void lose(Trade trade) {
        trades.remove(trade);
        tradeIds.remove(trade.id());
        places.remove(trade.certificate() + place(trade));
    }

    synchronized void lose(Order order) {
        orders.remove(order.terms().id().toString());
    }

    synchronized List<Order> everyOrder() {
        return List.copyOf(orders.values());
    }

    synchronized List<Trade> everyTrade() {
        return List.copyOf(trades);
    }

    synchronized void move(Position position) {
        positions.put(position.certificate(), position);
    }

    private NavigableMap<String, MarketCommand> commands(Asset certificate) {
        return underway.computeIfAbsent(certificate, _ -> new TreeMap<>());
    }

    @Override
    public synchronized Optional<Order> find(Key key) {
        return Optional.ofNullable(orders.get(key.order().toString()))
                .filter(order -> order.terms().account().equals(key.account()));
    }

    @Override
    public synchronized Standing find(AccountId account, Asset certificate) {
        return quotes.getOrDefault(List.of(account, certificate), Standing.none(account, certificate));
    }

    @Override
    public synchronized Map<Key, Order> all(Collection<Key> keys) {
        var found = new HashMap<Key, Order>();
        for (var key : keys) find(key).ifPresent(order -> found.put(key, order));
        return found;
    }

    @Override
    public synchronized Optional<Order> ofMarketMaker(UUID order) {
        return Optional.ofNullable(orders.get(order.toString())).filter(InMemoryOrders::isHouse);
    }

    private static boolean isHouse(Order order) {
        return order.placement().kind() == HolderKind.MARKET_MAKER;
    }

    @Override
    public synchronized Page<Order> page(AccountId account, Filter filter, Page.Wanted wanted) {
        return page(of(account), filter, wanted);
    }

    @Override
    public synchronized Page<Order> ofMarketMakers(Filter filter, Page.Wanted wanted) {
        return page(orders.values().stream().filter(InMemoryOrders::isHouse), filter, wanted);
    }

    private static Page<Order> page(Stream<Order> rows, Filter filter, Page.Wanted wanted) {
        return paged(
                rows.filter(filter::matches),
                wanted,
                order -> order.terms().id().toString());
    }

    @Override
    public synchronized Page<Trade> trades(AccountId account, TradeFilter filter, Page.Wanted wanted) {
        return paged(
                trades.stream()
                        .filter(trade -> trade.buyer().account().equals(account)
                                || trade.seller().account().equals(account))
                        .filter(filter::matches)
                        .sorted(Comparator.comparing((Trade trade) -> trade.id().toString())
                                .reversed()),
                wanted,
                trade -> trade.id().toString());
    }

    @Override
    public synchronized List<Trade> trades(Order order, int most) {
        var filter = new TradeFilter(Optional.empty(), Optional.of(order.terms().id()));
        return trades(order.terms().account(), filter, new Page.Wanted(most, 0, Optional.empty()))
                .rows();
    }

    @Override
    public synchronized Map<AccountId, OrderCounts> counts(Collection<AccountId> accounts) {
        var counts = new HashMap<AccountId, OrderCounts>();
        for (var account : accounts)
            counts.put(
                    account,
                    new OrderCounts(
                            of(account).count(),
                            of(account).filter(order -> order.status().isOpen()).count(),
                            trades.stream()
                                    .filter(trade -> trade.buyer().account().equals(account)
                                            || trade.seller().account().equals(account))
                                    .count()));
        return counts;
    }

    private Stream<Order> of(AccountId account) {
        return orders.values().stream().filter(order -> order.terms().account().equals(account));
    }

    synchronized Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        return paged(
                trades.stream()
                        .filter(trade -> trade.certificate() == certificate)
                        .sorted(Comparator.comparing(InMemoryOrders::place).reversed()),
                wanted,
                InMemoryOrders::place);
    }

    private static String place(Trade trade) {
        return "%019d-%06d".formatted(trade.sequence(), trade.index());
    }

    private static <T> Page<T> paged(Stream<T> rows, Page.Wanted wanted, Function<T, String> cursor) {
        var found = rows.filter(row -> wanted.after()
                        .map(last -> cursor.apply(row).compareTo(last) < 0)
                        .orElse(true))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        if (found.size() <= wanted.limit()) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, wanted.limit());
        return new Page<>(shown, Optional.of(cursor.apply(shown.getLast())));
    }

    @Override
    public synchronized Position position(Asset certificate) {
        return positions.getOrDefault(certificate, Position.start(certificate));
    }

    @Override
    public synchronized Optional<MarketCommand> find(Asset certificate, UUID command) {
        return Optional.ofNullable(commands(certificate).get(command.toString()));
    }

    @Override
    public synchronized List<MarketCommand> overdue(Asset certificate, Instant before) {
        return new LinkedHashMap<>(commands(certificate))
                .values().stream()
                        .takeWhile(command -> command.at().isBefore(before))
                        .toList();
    }
}
