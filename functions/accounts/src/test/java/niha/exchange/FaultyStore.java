package niha.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import niha.testkit.Calls;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The store as a client meets it in bad weather: the real engine, whose answers are late, lost, cut short or replaced. */
final class FaultyStore implements Calls.Between {
    private final Weather weather;
    private final TimeLeft time;
    private final AtomicInteger bugs = new AtomicInteger();

    FaultyStore(Weather weather, TimeLeft time) {
        this.weather = weather;
        this.time = time;
    }

    DynamoDbClient before(DynamoDbClient store) {
        return Calls.to(store, this);
    }

    /** How often it said what only a bug of ours can bring about. */
    int bugs() {
        return bugs.get();
    }

    @Override
    public Object call(DynamoDbRequest request, Supplier<Object> store) {
        if (time.isMuch() && weather.strikes(Fault.SLOW)) time.isNearlyUp();
        if (weather.strikes(Fault.THROTTLED)) throw Said.throttled();
        if (weather.strikes(Fault.NO_THROUGHPUT)) throw Said.noThroughput();
        if (weather.strikes(Fault.FAILED_BEFORE)) throw Said.failed();
        if (weather.strikes(Fault.SILENT_BEFORE)) throw Said.nothing();
        return switch (request) {
            case TransactWriteItemsRequest transaction -> transaction(transaction, store);
            case PutItemRequest put -> plain(Fault.REPEATED_PUT, put.conditionExpression() != null, store);
            case UpdateItemRequest _ -> plain(Fault.REPEATED_COUNT, true, store);
            case DeleteItemRequest _ -> plain(Fault.REPEATED_COUNT, false, store);
            case TransactGetItemsRequest read -> {
                if (weather.strikes(Fault.READ_CANCELLED))
                    throw Said.cancelled(read.transactItems().size(), weather, "TransactionConflict");
                yield store.get();
            }
            default -> shortened(store.get());
        };
    }

    private Object transaction(TransactWriteItemsRequest request, Supplier<Object> store) {
        var actions = request.transactItems().size();
        if (weather.strikes(Fault.CANCELLED_BY_CONFLICT)) throw Said.cancelled(actions, weather, "TransactionConflict");
        if (weather.strikes(Fault.CANCELLED_BY_THROTTLING)) throw Said.cancelled(actions, weather, "ThrottlingError");
        if (actions > 1 && weather.strikes(Fault.CANCELLED_BY_BOTH))
            throw Said.cancelled(actions, weather, "ConditionalCheckFailed", "TransactionConflict");
        if (weather.strikes(Fault.MISMATCHED)) {
            bugs.incrementAndGet();
            throw Said.mismatched();
        }
        var written = unheard(store.get());
        if (weather.strikes(Fault.IN_PROGRESS)) throw Said.inProgress();
        return written;
    }

    private Object plain(Fault repeated, boolean repeatable, Supplier<Object> store) {
        if (weather.strikes(Fault.CONFLICT)) throw Said.conflict();
        var written = unheard(store.get());
        return repeatable && weather.strikes(repeated) ? store.get() : written;
    }

    private Object unheard(Object written) {
        if (weather.strikes(Fault.FAILED_AFTER)) throw Said.failed();
        if (weather.strikes(Fault.SILENT_AFTER)) throw Said.nothing();
        return written;
    }

    private Object shortened(Object answer) {
        return switch (answer) {
            case QueryResponse page when page.items().size() > 1 && weather.strikes(Fault.PAGE_CUT) -> cut(page);
            case BatchGetItemResponse batch when size(batch) > 1 && weather.strikes(Fault.KEYS_LEFT) -> some(batch);
            default -> answer;
        };
    }

    private QueryResponse cut(QueryResponse page) {
        var items = page.items().subList(0, 1 + weather.below(page.items().size() - 1));
        return page.toBuilder()
                .items(items)
                .count(items.size())
                .scannedCount(items.size())
                .lastEvaluatedKey(key(items.getLast()))
                .build();
    }

    private static int size(BatchGetItemResponse batch) {
        return batch.responses().values().stream().mapToInt(List::size).sum();
    }

    private BatchGetItemResponse some(BatchGetItemResponse batch) {
        var read = new HashMap<String, List<Map<String, AttributeValue>>>();
        var left = new HashMap<String, KeysAndAttributes>(batch.unprocessedKeys());
        batch.responses().forEach((table, items) -> {
            var until = weather.below(items.size());
            read.put(table, items.subList(0, until));
            left.put(
                    table,
                    KeysAndAttributes.builder()
                            .keys(items.subList(until, items.size()).stream()
                                    .map(FaultyStore::key)
                                    .toList())
                            .consistentRead(true)
                            .build());
        });
        return batch.toBuilder().responses(read).unprocessedKeys(left).build();
    }

    private static Map<String, AttributeValue> key(Map<String, AttributeValue> item) {
        var key = new HashMap<>(item);
        key.keySet().retainAll(List.of("pk", "sk"));
        return key;
    }
}
