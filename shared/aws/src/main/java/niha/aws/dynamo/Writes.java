package niha.aws.dynamo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import niha.app.commands.Ports.Outdated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Conditional writes, one or many, and the difference between a lost race and a bug. */
final class Writes {
    private static final int ACTIONS_MAX = 100;
    private static final String NEW = "attribute_not_exists(pk)";

    /** Reasons for which deciding again helps; any other is a bug. */
    private static final Set<String> LOST_RACES = Set.of(
            "None",
            "ConditionalCheckFailed",
            "TransactionConflict",
            "ThrottlingError",
            "ProvisionedThroughputExceeded");

    private final DynamoDbClient client;

    Writes(DynamoDbClient client) {
        this.client = client;
    }

    /** Puts an item where there is none. */
    static Put anew(String table, Map<String, AttributeValue> item) {
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression(NEW)
                .build();
    }

    /** Puts an item over the one with this version; 0 stands for none. */
    static Put unchanged(String table, Map<String, AttributeValue> item, long versionBefore) {
        if (versionBefore == 0) return anew(table, item);
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression("version = :before")
                .expressionAttributeValues(Map.of(":before", AttributeValue.fromN(Long.toString(versionBefore))))
                .build();
    }

    /** Puts an item that is a new one or whose time has expired. */
    static Put anewOrExpired(String table, Map<String, AttributeValue> item, long nowInSeconds) {
        return Put.builder()
                .tableName(table)
                .item(item)
                .conditionExpression(NEW + " OR expiresAt <= :now")
                .expressionAttributeValues(Map.of(":now", AttributeValue.fromN(Long.toString(nowInSeconds))))
                .build();
    }

    /** Writes nothing, and holds only while the item has this version. */
    static TransactWriteItem check(String table, Map<String, AttributeValue> key, long version) {
        return TransactWriteItem.builder()
                .conditionCheck(ConditionCheck.builder()
                        .tableName(table)
                        .key(key)
                        .conditionExpression("version = :before")
                        .expressionAttributeValues(Map.of(":before", AttributeValue.fromN(Long.toString(version))))
                        .build())
                .build();
    }

    static TransactWriteItem in(Put put) {
        return TransactWriteItem.builder().put(put).build();
    }

    void transact(List<TransactWriteItem> actions) throws Outdated {
        if (actions.size() > ACTIONS_MAX) throw new IllegalStateException(actions.size() + " actions in one commit");
        try {
            Store.answering(() -> client.transactWriteItems(write -> write.transactItems(actions)));
        } catch (TransactionCanceledException e) {
            var reasons = e.cancellationReasons().stream()
                    .map(CancellationReason::code)
                    .toList();
            if (!LOST_RACES.containsAll(reasons)) throw e;
            throw new Outdated(reasons.toString());
        }
    }

    void put(Put put) throws Outdated {
        try {
            Store.answering(() -> client.putItem(request -> request.tableName(put.tableName())
                    .item(put.item())
                    .conditionExpression(put.conditionExpression())
                    .expressionAttributeValues(
                            put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null)));
        } catch (ConditionalCheckFailedException e) {
            throw new Outdated(put.tableName());
        }
    }

    /** Puts an item whatever was there. */
    void put(String table, Map<String, AttributeValue> item) {
        Store.answering(() -> client.putItem(request -> request.tableName(table).item(item)));
    }
}
