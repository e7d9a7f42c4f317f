package niha.aws.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.audit.Seals;
import niha.app.commands.Ports.Outdated;
import niha.aws.dynamo.ArchiveItems.SealItem;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The chain of seals beside the tickets, ordered by the last number that each closes. */
public final class DynamoSeals implements Seals {
    private final Store store;
    private final Writes writes;
    private final String table;

    public DynamoSeals(DynamoDbClient client, String table) {
        this.store = new Store(client);
        this.writes = new Writes(client);
        this.table = table;
    }

    @Override
    public Optional<Block> last(int year) {
        return store.query(
                        table,
                        Keys.seals(year),
                        query -> query.scanIndexForward(false).limit(1))
                .findFirst()
                .map(item -> SealItem.SCHEMA.mapToItem(item).toDomain());
    }

    @Override
    public List<Block> from(int year, long number, int limit) {
        return store.query(
                        table,
                        Keys.seals(year),
                        query -> query.keyConditionExpression("pk = :pk AND sk >= :from")
                                .expressionAttributeValues(Map.of(
                                        ":pk", AttributeValue.fromS(Keys.seals(year)),
                                        ":from", AttributeValue.fromS(Keys.sealedNumber(number))))
                                .limit(limit))
                .limit(limit)
                .map(item -> SealItem.SCHEMA.mapToItem(item).toDomain())
                .toList();
    }

    /**
     * A seal's key is its last number, which two sealers may choose differently, so beside it the block's number is claimed: that
     * is what only one of them can get.
     */
    @Override
    public void append(Block block) throws Outdated {
        var seal = block.seal();
        var claim = Store.key(Keys.seals(seal.year()) + "#BLOCKS", Keys.sealedNumber(seal.block()));
        writes.transact(List.of(
                Writes.in(Writes.anew(table, SealItem.SCHEMA.itemToMap(SealItem.from(block), true))),
                Writes.in(Writes.anew(table, claim))));
    }
}
