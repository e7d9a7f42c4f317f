package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Page;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.Documents;
import niha.app.market.MarketData;
import niha.orders.Trade;
import niha.units.Asset;
import niha.units.Price;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** A market's view is one item, so that whoever reads it sees one moment; candles are one item each. */
public final class DynamoMarketData implements MarketData {
    private static final int CANDLES_PER_READ = 200;
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final Store store;
    private final Writes writes;
    private final DynamoOrders orders;
    private final String table;

    public DynamoMarketData(DynamoDbClient client, Tables tables) {
        this.store = new Store(client);
        this.writes = new Writes(client);
        this.orders = new DynamoOrders(client, tables);
        this.table = tables.orders();
    }

    record ViewItem(String pk, String sk, long sequence, SdkBytes view) {
        static final TableSchema<ViewItem> SCHEMA = RecordSchema.of(ViewItem.class, MethodHandles.lookup());
    }

    record CandleItem(
            String pk, String sk, long open, long high, long low, long close, long volume, long turnover, long trades) {
        static final TableSchema<CandleItem> SCHEMA = RecordSchema.of(CandleItem.class, MethodHandles.lookup());

        static CandleItem from(Asset certificate, Slot slot, Candle candle) {
            return new CandleItem(
                    Keys.candles(certificate, slot.interval().code()),
                    slot.start().toString(),
                    candle.open().cents(),
                    candle.high().cents(),
                    candle.low().cents(),
                    candle.close().cents(),
                    candle.volume(),
                    candle.turnover(),
                    candle.trades());
        }

        Candle toDomain() {
            return new Candle(
                    Instant.parse(sk),
                    new Price(open),
                    new Price(high),
                    new Price(low),
                    new Price(close),
                    volume,
                    turnover,
                    trades);
        }
    }

    @Override
    public Optional<BookView> book(Asset certificate) {
        return store.get(table, ViewItem.SCHEMA, Keys.view(certificate), Keys.BOOK)
                .map(item -> Documents.bookView(Packed.unpack(item.view().asByteArray())));
    }

    @Override
    public Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        return orders.tape(certificate, wanted);
    }

    @Override
    public List<Candle> candles(Asset certificate, Interval interval, Instant from, Instant to, int most) {
        var pk = Keys.candles(certificate, interval.code());
        // Candles start with whole seconds. As text a fraction of one sorts before the second that it belongs to.
        var first = from.plusNanos(NANOS_PER_SECOND - 1).truncatedTo(ChronoUnit.SECONDS);
        var last = to.truncatedTo(ChronoUnit.SECONDS);
        var newestFirst = store.between(
                        table,
                        pk,
                        first.toString(),
                        last.toString(),
                        query -> query.scanIndexForward(false).limit(Math.min(most, CANDLES_PER_READ)))
                .limit(most)
                .map(item -> CandleItem.SCHEMA.mapToItem(item).toDomain())
                .toList();
        var candles = new ArrayList<>(newestFirst);
        Collections.reverse(candles);
        return candles;
    }

    @Override
    public Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots) {
        var found = store.getAll(
                table, slots.stream().map(slot -> key(certificate, slot)).toList());
        var candles = new HashMap<Slot, Candle>();
        for (var slot : slots)
            Optional.ofNullable(found.get(key(certificate, slot)))
                    .ifPresent(item ->
                            candles.put(slot, CandleItem.SCHEMA.mapToItem(item).toDomain()));
        return candles;
    }

    private static Map<String, AttributeValue> key(Asset certificate, Slot slot) {
        return Store.key(
                Keys.candles(certificate, slot.interval().code()), slot.start().toString());
    }

    @Override
    public void advance(long before, BookView after, Map<Slot, Candle> candles) throws Outdated {
        var view = new ViewItem(
                Keys.view(after.certificate()),
                Keys.BOOK,
                after.sequence(),
                SdkBytes.fromByteArray(Packed.pack(Documents.write(after))));
        var actions = new ArrayList<TransactWriteItem>();
        actions.add(Writes.in(following(before, ViewItem.SCHEMA.itemToMap(view, true))));
        candles.forEach((slot, candle) -> actions.add(Writes.in(Put.builder()
                .tableName(table)
                .item(CandleItem.SCHEMA.itemToMap(CandleItem.from(after.certificate(), slot, candle), true))
                .build())));
        writes.transact(actions);
    }

    private Put following(long before, Map<String, AttributeValue> view) {
        if (before == 0) return Writes.anew(table, view);
        return Put.builder()
                .tableName(table)
                .item(view)
                .conditionExpression("#sequence = :before")
                .expressionAttributeNames(Map.of("#sequence", "sequence"))
                .expressionAttributeValues(Map.of(":before", AttributeValue.fromN(Long.toString(before))))
                .build();
    }
}
