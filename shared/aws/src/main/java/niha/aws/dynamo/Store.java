package niha.aws.dynamo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import niha.app.commands.Ports.Unavailable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

/** Reads items, always their latest state, and tells a store that is away from a call that is wrong. */
final class Store {
    private static final int BATCH_GET_MAX = 100;

    private final DynamoDbClient client;

    Store(DynamoDbClient client) {
        this.client = client;
    }

    static Map<String, AttributeValue> key(String pk, String sk) {
        return Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    }

    <I> Optional<I> get(String table, TableSchema<I> schema, String pk, String sk) {
        var response = answering(() ->
                client.getItem(get -> get.tableName(table).key(key(pk, sk)).consistentRead(true)));
        return response.hasItem() ? Optional.of(schema.mapToItem(response.item())) : Optional.empty();
    }

    /** Everything under a partition key, or as much of it as the caller narrows it to; read page by page as it is used. */
    Stream<Map<String, AttributeValue>> query(String table, String pk, UnaryOperator<QueryRequest.Builder> narrow) {
        var all = QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression("pk = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)))
                .consistentRead(true);
        var first = narrow.apply(all).build();
        return Stream.iterate(
                        Optional.of(page(first)),
                        Optional::isPresent,
                        page -> page.filter(QueryResponse::hasLastEvaluatedKey)
                                .map(last -> page(first.toBuilder()
                                        .exclusiveStartKey(last.lastEvaluatedKey())
                                        .build())))
                .flatMap(page -> page.orElseThrow().items().stream());
    }

    /**
     * What lies between two sort keys, both included, as the caller narrows it. Where the first is the later one that is nothing; the
     * store would refuse to look.
     */
    Stream<Map<String, AttributeValue>> between(
            String table, String pk, String from, String to, UnaryOperator<QueryRequest.Builder> narrow) {
        if (from.compareTo(to) > 0) return Stream.empty();
        return query(
                table,
                pk,
                query -> narrow.apply(query.keyConditionExpression("pk = :pk AND sk BETWEEN :from AND :to")
                        .expressionAttributeValues(Map.of(
                                ":pk", AttributeValue.fromS(pk),
                                ":from", AttributeValue.fromS(from),
                                ":to", AttributeValue.fromS(to)))));
    }

    /** Each page for itself may find the store away, so no paginator reads them where nobody looks after that. */
    private QueryResponse page(QueryRequest request) {
        return answering(() -> client.query(request));
    }

    static AttributeValue attribute(Map<String, AttributeValue> item, String name) {
        var value = item.get(name);
        if (value == null) throw new IllegalStateException("An item without " + name);
        return value;
    }

    /** The items under these keys, by key; what is not there is absent. */
    Map<Map<String, AttributeValue>, Map<String, AttributeValue>> getAll(
            String table, List<Map<String, AttributeValue>> keys) {
        var found = new HashMap<Map<String, AttributeValue>, Map<String, AttributeValue>>();
        for (int from = 0; from < keys.size(); from += BATCH_GET_MAX) {
            var wanted = Map.of(table, consistent(keys.subList(from, Math.min(from + BATCH_GET_MAX, keys.size()))));
            while (!wanted.isEmpty()) {
                var batch = wanted;
                var response = answering(() -> client.batchGetItem(get -> get.requestItems(batch)));
                for (var item : response.responses().getOrDefault(table, List.of())) found.put(keyOf(item), item);
                wanted = response.hasUnprocessedKeys() ? response.unprocessedKeys() : Map.of();
            }
        }
        return found;
    }

    /** Runs a call; a store that does not answer, or is too busy to, is unavailable, and anything else is a bug. */
    static <T> T answering(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkClientException e) {
            throw new Unavailable("The store does not answer", e);
        } catch (TransactionConflictException e) {
            // A write outside of any transaction met one: nothing was written, and soon it can be.
            throw new Unavailable("The store is busy", e);
        } catch (SdkServiceException e) {
            if (e.statusCode() >= 500 || e.isThrottlingException()) throw new Unavailable("The store is busy", e);
            throw e;
        }
    }

    private static KeysAndAttributes consistent(List<Map<String, AttributeValue>> keys) {
        return KeysAndAttributes.builder()
                .keys(new ArrayList<>(keys))
                .consistentRead(true)
                .build();
    }

    private static Map<String, AttributeValue> keyOf(Map<String, AttributeValue> item) {
        return Map.of("pk", attribute(item, "pk"), "sk", attribute(item, "sk"));
    }
}
