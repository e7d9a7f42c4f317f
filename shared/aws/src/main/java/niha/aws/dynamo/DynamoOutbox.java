package niha.aws.dynamo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.app.events.Letter;
import niha.app.events.Relay;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The outbox, spread over a few partitions and ordered by the ids of letters, which is by time. */
public final class DynamoOutbox implements Relay.Outbox {
    private static final int LETTERS_PER_SHARD = 50;

    private final DynamoDbClient client;
    private final String table;

    public DynamoOutbox(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    /** Whether it is one at all: given answers lie in the same table, and a trigger may lack its filter. */
    public static boolean isRow(Map<String, AttributeValue> item) {
        return Store.attribute(item, "pk").s().startsWith(Keys.OUTBOX_PREFIX);
    }

    /** An outbox row as the table's stream tells it. */
    public static Letter read(Map<String, AttributeValue> item) {
        return OutboxItem.SCHEMA.mapToItem(item).toDomain();
    }

    @Override
    public List<Letter> pending(Instant before) {
        return IntStream.range(0, Keys.OUTBOX_SHARDS)
                .boxed()
                .flatMap(this::oldest)
                .filter(letter -> letter.occurredAt().isBefore(before))
                .toList();
    }

    private Stream<Letter> oldest(int shard) {
        var response = Store.answering(() -> client.query(query -> query.tableName(table)
                .keyConditionExpression("pk = :shard")
                .expressionAttributeValues(Map.of(":shard", AttributeValue.fromS(Keys.outbox(shard))))
                .consistentRead(true)
                .limit(LETTERS_PER_SHARD)));
        return response.items().stream().map(DynamoOutbox::read);
    }

    @Override
    public void clear(Letter letter) {
        Store.answering(() -> client.deleteItem(delete -> delete.tableName(table)
                .key(Store.key(Keys.outbox(letter.id()), letter.id().toString()))));
    }
}
