package niha.proof.growth;

import java.util.Collection;
import java.util.Map;
import niha.proof.meter.Capacity;
import niha.proof.meter.Price;
import niha.proof.meter.Size;
import niha.proof.meter.Tap;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Counts what is asked of a store: units as the store charges them, bytes of the items that were read and put. */
final class Gauge {
    private final DynamoDbClient client;
    private long requests;
    private double readUnits;
    private double writeUnits;
    private long bytes;

    /** What was counted. */
    record Count(long requests, double readUnits, double writeUnits, long bytes) {}

    private Gauge(DynamoDbClient store) {
        client = Tap.on(DynamoDbClient.class, store, this::counted);
    }

    static Gauge over(DynamoDbClient store) {
        return new Gauge(store);
    }

    DynamoDbClient client() {
        return client;
    }

    /** Since this was asked for the last time. */
    Count count() {
        var count = new Count(requests, readUnits, writeUnits, bytes);
        requests = 0;
        readUnits = 0;
        writeUnits = 0;
        bytes = 0;
        return count;
    }

    private Object counted(SdkRequest request, Tap.Passage onward) {
        var response = onward.pass(Capacity.asked(request));
        var used = Capacity.used(request, response);
        requests++;
        readUnits += used.getOrDefault(Price.READ_UNIT, 0.0);
        writeUnits += used.getOrDefault(Price.WRITE_UNIT, 0.0);
        bytes += put(request) + read(response);
        return response;
    }

    private static long put(SdkRequest request) {
        return switch (request) {
            case PutItemRequest put -> Size.bytes(put.item());
            case TransactWriteItemsRequest write ->
                write.transactItems().stream()
                        .filter(action -> action.put() != null)
                        .mapToLong(action -> Size.bytes(action.put().item()))
                        .sum();
            default -> 0;
        };
    }

    private static long read(Object response) {
        return switch (response) {
            case GetItemResponse get -> get.hasItem() ? Size.bytes(get.item()) : 0;
            case QueryResponse query -> bytes(query.items());
            case BatchGetItemResponse batch ->
                batch.responses().values().stream().mapToLong(Gauge::bytes).sum();
            case TransactGetItemsResponse read ->
                read.responses().stream()
                        .mapToLong(item -> Size.bytes(item.item()))
                        .sum();
            default -> 0;
        };
    }

    private static long bytes(Collection<Map<String, AttributeValue>> items) {
        return items.stream().mapToLong(Size::bytes).sum();
    }
}
