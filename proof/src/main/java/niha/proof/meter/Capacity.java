package niha.proof.meter;

import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * How many units a request to DynamoDB takes: as the store itself says, and by the size rules for transactions, of which DynamoDB
 * Local tells one item for each table.
 */
public final class Capacity {
    private Capacity() {}

    /** The same request, which also asks for what it takes. */
    public static SdkRequest asked(SdkRequest request) {
        return switch (request) {
            case GetItemRequest get ->
                get.toBuilder().returnConsumedCapacity(TOTAL).build();
            case BatchGetItemRequest batch ->
                batch.toBuilder().returnConsumedCapacity(TOTAL).build();
            case QueryRequest query ->
                query.toBuilder().returnConsumedCapacity(TOTAL).build();
            case PutItemRequest put ->
                put.toBuilder().returnConsumedCapacity(TOTAL).build();
            case UpdateItemRequest update ->
                update.toBuilder().returnConsumedCapacity(TOTAL).build();
            case DeleteItemRequest delete ->
                delete.toBuilder().returnConsumedCapacity(TOTAL).build();
            default -> request;
        };
    }

    public static Map<Price, Double> used(SdkRequest request, Object response) {
        if (request instanceof TransactWriteItemsRequest write) return transacted(write);
        return switch (response) {
            case GetItemResponse get -> read(List.of(get.consumedCapacity()));
            case BatchGetItemResponse batch -> read(batch.consumedCapacity());
            case QueryResponse query -> read(List.of(query.consumedCapacity()));
            case PutItemResponse put -> written(List.of(put.consumedCapacity()));
            case UpdateItemResponse update -> written(List.of(update.consumedCapacity()));
            case DeleteItemResponse delete -> written(List.of(delete.consumedCapacity()));
            case TransactGetItemsResponse together -> Map.of(Price.READ_UNIT, (double) readTogether(together));
            default -> Map.of();
        };
    }

    /** A write whose condition failed is charged like one that was done. */
    public static Map<Price, Double> wasted(SdkRequest request, RuntimeException failure) {
        if (!(failure instanceof ConditionalCheckFailedException) && !(failure instanceof TransactionCanceledException))
            return Map.of();
        return switch (request) {
            case PutItemRequest put -> Map.of(Price.WRITE_UNIT, (double) Size.writeUnits(put.item()));
            case TransactWriteItemsRequest write -> transacted(write);
            default -> Map.of(Price.WRITE_UNIT, 1.0);
        };
    }

    private static Map<Price, Double> transacted(TransactWriteItemsRequest write) {
        var units = write.transactItems().stream().mapToLong(Size::writeUnits).sum();
        return Map.of(Price.WRITE_UNIT, (double) units);
    }

    private static long readTogether(TransactGetItemsResponse together) {
        return together.responses().stream()
                .mapToLong(read -> Size.readUnitsTogether(read.item()))
                .sum();
    }

    private static Map<Price, Double> read(List<ConsumedCapacity> capacities) {
        return Map.of(Price.READ_UNIT, sum(capacities));
    }

    private static Map<Price, Double> written(List<ConsumedCapacity> capacities) {
        return Map.of(Price.WRITE_UNIT, sum(capacities));
    }

    private static double sum(List<ConsumedCapacity> capacities) {
        return capacities.stream().mapToDouble(ConsumedCapacity::capacityUnits).sum();
    }
}
