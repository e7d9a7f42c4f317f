package niha.aws.dynamo;

import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.app.commands.Change.QuotingMoved;
import niha.app.quoting.QuotingDocuments;
import niha.app.quoting.Quotings;
import niha.quoting.Quoting;
import niha.units.Asset;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** One item for each market maker and market, which is at once its place in the list of those that are looked after. */
public final class DynamoQuotings implements Quotings {
    private final Store store;
    private final Tables tables;

    public DynamoQuotings(DynamoDbClient client, Tables tables) {
        this.store = new Store(client);
        this.tables = tables;
    }

    /** Milliseconds are what times are compared in; whoever is not looked after has none. */
    record QuotingItem(
            String pk, String sk, String quoting, @Nullable Long dueAt, long version) {
        static final TableSchema<QuotingItem> SCHEMA = RecordSchema.of(QuotingItem.class, MethodHandles.lookup());

        static QuotingItem from(Quoting quoting) {
            return new QuotingItem(
                    Keys.quoting(quoting.marketMaker()),
                    Keys.quoting(quoting.marketMaker(), quoting.certificate()),
                    QuotingDocuments.write(quoting),
                    quoting.due().map(Instant::toEpochMilli).orElse(null),
                    quoting.version());
        }

        Quoting toDomain() {
            return QuotingDocuments.quoting(quoting);
        }
    }

    @Override
    public Quoting find(UUID marketMaker, Asset certificate) {
        return store.get(
                        tables.orders(),
                        QuotingItem.SCHEMA,
                        Keys.quoting(marketMaker),
                        Keys.quoting(marketMaker, certificate))
                .map(QuotingItem::toDomain)
                .orElse(Quoting.none(marketMaker, certificate));
    }

    @Override
    public List<Quoting> overdue(Instant before, int most) {
        return IntStream.range(0, Keys.QUOTING_SHARDS)
                .mapToObj(Keys::quoting)
                .flatMap(shard -> overdue(shard, before))
                .limit(most)
                .toList();
    }

    private Stream<Quoting> overdue(String shard, Instant before) {
        return store.query(
                        tables.orders(),
                        shard,
                        query -> query.filterExpression("dueAt < :before")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(shard),
                                        ":before", AttributeValue.fromN(Long.toString(before.toEpochMilli())))))
                .map(QuotingItem.SCHEMA::mapToItem)
                .map(QuotingItem::toDomain);
    }

    static TransactWriteItem moved(Tables tables, QuotingMoved moved) {
        var item = QuotingItem.SCHEMA.itemToMap(QuotingItem.from(moved.after()), true);
        return Writes.in(Writes.unchanged(tables.orders(), item, moved.before().version()));
    }
}
