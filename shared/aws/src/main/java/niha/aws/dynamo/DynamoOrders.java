package niha.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.app.Page;
import niha.app.market.CommandQueue.Underway;
import niha.app.orders.OrderCounts;
import niha.app.orders.Orders;
import niha.app.orders.Quotes;
import niha.app.orders.Settled;
import niha.aws.dynamo.OrderItems.OrderItem;
import niha.aws.dynamo.OrderItems.PointerItem;
import niha.aws.dynamo.OrderItems.PositionItem;
import niha.aws.dynamo.OrderItems.QuotesItem;
import niha.aws.dynamo.OrderItems.TradeItem;
import niha.aws.dynamo.OrderItems.UnderwayItem;
import niha.ledger.AccountId;
import niha.market.MarketCommand;
import niha.orders.Order;
import niha.orders.Trade;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Orders lie under their account in the order of their ids, which is that of time; lists of other kinds point to them. */
public final class DynamoOrders implements Orders, Settled, Underway, Quotes {
    private static final int ROWS_PER_READ = 100;

    /** About as many as can be sent again within a minute. */
    private static final int OVERDUE_MAX = 2_000;

    private final Store store;
    private final Tables tables;

    public DynamoOrders(DynamoDbClient client, Tables tables) {
        this.store = new Store(client);
        this.tables = tables;
    }

    @Override
    public Optional<Order> find(Key key) {
        return store.get(
                        tables.orders(),
                        OrderItem.SCHEMA,
                        Keys.orders(key.account()),
                        key.order().toString())
                .map(OrderItem::toDomain);
    }

    @Override
    public Map<Key, Order> all(Collection<Key> keys) {
        var items = store.getAll(
                tables.orders(),
                keys.stream()
                        .map(key -> Store.key(
                                Keys.orders(key.account()), key.order().toString()))
                        .toList());
        var orders = new HashMap<Key, Order>();
        for (var item : items.values()) {
            var order = OrderItem.SCHEMA.mapToItem(item).toDomain();
            orders.put(Key.of(order), order);
        }
        return orders;
    }

    @Override
    public Optional<Order> ofMarketMaker(UUID order) {
        return store.get(tables.orders(), PointerItem.SCHEMA, Keys.house(Keys.houseShard(order)), order.toString())
                .flatMap(pointer -> find(key(pointer)));
    }

    @Override
    public Page<Order> page(AccountId account, Filter filter, Page.Wanted wanted) {
        var rows = filter.openOnly()
                ? followed(pointers(Keys.openOrders(account), wanted.after()).iterator())
                : newestFirst(Keys.orders(account), wanted.after())
                        .map(item -> OrderItem.SCHEMA.mapToItem(item).toDomain());
        return paged(
                rows.filter(filter::matches),
                wanted,
                order -> order.terms().id().toString());
    }

    @Override
    public Page<Order> ofMarketMakers(Filter filter, Page.Wanted wanted) {
        var lists = IntStream.range(0, Keys.HOUSE_SHARDS)
                .mapToObj(shard -> filter.openOnly() ? Keys.openHouse(shard) : Keys.house(shard))
                .map(list -> pointers(list, wanted.after()))
                .toList();
        return paged(
                followed(Newest.of(lists, Comparator.comparing(PointerItem::sk)))
                        .filter(filter::matches),
                wanted,
                order -> order.terms().id().toString());
    }

    @Override
    public Page<Trade> trades(AccountId account, TradeFilter filter, Page.Wanted wanted) {
        var rows = trades(newestFirst(Keys.trades(account), wanted.after())).filter(filter::matches);
        return paged(rows, wanted, trade -> trade.id().toString());
    }

    /** A trade's id starts with its time, which lies between the order's first and last moment. */
    @Override
    public List<Trade> trades(Order order, int most) {
        var rows = store.between(
                tables.orders(),
                Keys.trades(order.terms().account()),
                Keys.idsFrom(order.terms().placedAt()),
                Keys.idsFrom(order.updatedAt().plusMillis(1)),
                query -> query.scanIndexForward(false));
        return trades(rows)
                .filter(new TradeFilter(
                        Optional.empty(), Optional.of(order.terms().id()))::matches)
                .limit(most)
                .toList();
    }

    @Override
    public Map<AccountId, OrderCounts> counts(Collection<AccountId> accounts) {
        return AccountCounts.read(store, tables.orders(), accounts);
    }

    private static Stream<Trade> trades(Stream<Map<String, AttributeValue>> items) {
        return items.map(item -> TradeItem.SCHEMA.mapToItem(item).toDomain());
    }

    /** A market's trades, newest first. */
    Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        var rows = trades(newestFirst(Keys.tape(certificate), wanted.after()));
        return paged(rows, wanted, trade -> Keys.place(trade.sequence(), trade.index()));
    }

    @Override
    public Standing find(AccountId account, Asset certificate) {
        return store.get(tables.orders(), QuotesItem.SCHEMA, Keys.quotes(account), certificate.name())
                .map(item -> item.toDomain(account))
                .orElse(Standing.none(account, certificate));
    }

    @Override
    public Position position(Asset certificate) {
        return store.get(tables.orders(), PositionItem.SCHEMA, Keys.settled(certificate), Keys.POSITION)
                .map(item -> new Position(certificate, item.sequence(), item.step()))
                .orElse(Position.start(certificate));
    }

    @Override
    public List<MarketCommand> overdue(Asset certificate, Instant before) {
        return store.query(tables.commands(), Keys.underway(certificate), query -> query.limit(ROWS_PER_READ))
                .map(UnderwayItem.SCHEMA::mapToItem)
                .takeWhile(item -> item.sentAt().isBefore(before))
                .limit(OVERDUE_MAX)
                .map(UnderwayItem::toDomain)
                .toList();
    }

    @Override
    public Optional<MarketCommand> find(Asset certificate, UUID command) {
        return store.get(tables.commands(), UnderwayItem.SCHEMA, Keys.underway(certificate), command.toString())
                .map(UnderwayItem::toDomain);
    }

    private static Key key(PointerItem pointer) {
        return new Key(new AccountId(pointer.account()), UUID.fromString(pointer.sk()));
    }

    private Stream<PointerItem> pointers(String list, Optional<String> below) {
        return newestFirst(list, below).map(PointerItem.SCHEMA::mapToItem);
    }

    private Stream<Map<String, AttributeValue>> newestFirst(String list, Optional<String> below) {
        return store.query(
                tables.orders(),
                list,
                query -> query.scanIndexForward(false)
                        .limit(ROWS_PER_READ)
                        .exclusiveStartKey(below.map(sk -> Store.key(list, sk)).orElse(null)));
    }

    /** The orders that the pointers name, a batch at a time. */
    private Stream<Order> followed(Iterator<PointerItem> pointers) {
        return Stream.generate(() -> batch(pointers))
                .takeWhile(batch -> !batch.isEmpty())
                .flatMap(batch -> {
                    var found = all(batch);
                    return batch.stream().flatMap(key -> Optional.ofNullable(found.get(key)).stream());
                });
    }

    private static List<Key> batch(Iterator<PointerItem> pointers) {
        var batch = new ArrayList<Key>();
        while (batch.size() < ROWS_PER_READ && pointers.hasNext()) batch.add(key(pointers.next()));
        return batch;
    }

    private static <T> Page<T> paged(Stream<T> rows, Page.Wanted wanted, Function<T, String> cursor) {
        var found = rows.skip(wanted.skip()).limit(wanted.limit() + 1L).toList();
        if (found.size() <= wanted.limit()) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, wanted.limit());
        return new Page<>(shown, Optional.of(cursor.apply(shown.getLast())));
    }
}
