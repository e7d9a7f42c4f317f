package niha.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.api.Topology;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * The store as a function's role sees it: what the topology does not grant is refused, as IAM refuses it in an account. So a
 * grant that is missing shows on every laptop.
 */
public final class Granted {
    private final Topology.Fn function;
    private final Backend.Place place;

    private Granted(Topology.Fn function, Backend.Place place) {
        this.function = function;
        this.place = place;
    }

    public static DynamoDbClient to(String function, Backend.Place place) {
        var granted = new Granted(Topology.load().function(function), place);
        return Calls.to(place.dynamo(), (request, call) -> {
            granted.uses(request).forEach(granted::check);
            return call.get();
        });
    }

    /** One action on one partition of one table. */
    private record Use(String action, String table, Optional<String> partition) {}

    private List<Use> uses(DynamoDbRequest request) {
        return switch (request) {
            case GetItemRequest get -> List.of(use("GetItem", get.tableName(), get.key()));
            case PutItemRequest put -> List.of(use("PutItem", put.tableName(), put.item()));
            case UpdateItemRequest update -> List.of(use("UpdateItem", update.tableName(), update.key()));
            case DeleteItemRequest delete -> List.of(use("DeleteItem", delete.tableName(), delete.key()));
            case DescribeTableRequest describe ->
                List.of(new Use("DescribeTable", describe.tableName(), Optional.empty()));
            case QueryRequest query -> List.of(new Use("Query", query.tableName(), Optional.of(partition(query))));
            case BatchGetItemRequest batch ->
                batch.requestItems().entrySet().stream()
                        .flatMap(table ->
                                table.getValue().keys().stream().map(key -> use("BatchGetItem", table.getKey(), key)))
                        .toList();
            case TransactGetItemsRequest transaction ->
                transaction.transactItems().stream()
                        .map(item -> use(
                                "GetItem", item.get().tableName(), item.get().key()))
                        .toList();
            case TransactWriteItemsRequest transaction ->
                transaction.transactItems().stream().map(Granted::use).toList();
            default -> throw new AssertionError(request.getClass() + " has no place in the topology's grants");
        };
    }

    /** The value that the key condition compares the partition key with. */
    private static String partition(QueryRequest query) {
        var placeholder = query.keyConditionExpression().replaceFirst("^pk = (:\\w+).*$", "$1");
        var value = query.expressionAttributeValues().get(placeholder);
        if (value == null) throw new AssertionError(query.keyConditionExpression() + " has no partition key");
        return value.s();
    }

    private static Use use(TransactWriteItem item) {
        if (item.put() != null)
            return use("PutItem", item.put().tableName(), item.put().item());
        if (item.update() != null)
            return use("UpdateItem", item.update().tableName(), item.update().key());
        if (item.delete() != null)
            return use("DeleteItem", item.delete().tableName(), item.delete().key());
        return use(
                "ConditionCheckItem",
                item.conditionCheck().tableName(),
                item.conditionCheck().key());
    }

    private static Use use(String action, String table, Map<String, AttributeValue> key) {
        return new Use(action, table, Optional.ofNullable(key.get("pk")).map(AttributeValue::s));
    }

    private void check(Use use) {
        var granted = function.may().entrySet().stream()
                .filter(grants ->
                        Topology.load().tables().stream().anyMatch(t -> t.name().equals(grants.getKey())))
                .filter(grants -> place.table(grants.getKey()).equals(use.table()))
                .flatMap(grants -> grants.getValue().stream())
                .anyMatch(grant -> covers(grant, use));
        if (!granted) throw new AssertionError(function.name() + " has no right to " + use);
    }

    private static boolean covers(Topology.Grant grant, Use use) {
        return grant.action().equals(use.action())
                && grant.keys()
                        .map(pattern -> pattern.endsWith("*")
                                ? use.partition().orElse("").startsWith(pattern.substring(0, pattern.length() - 1))
                                : use.partition().orElse("").equals(pattern))
                        .orElse(true);
    }
}
