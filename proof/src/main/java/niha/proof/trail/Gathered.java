package niha.proof.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import niha.testkit.Calls;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * A store for whoever loads much: puts that follow each other wait for each other, keep their conditions and become one transaction,
 * which the disk has to settle once. Any other call finds them written.
 */
final class Gathered {
    private static final int TOGETHER_MAX = 100;

    private final DynamoDbClient store;
    private final List<TransactWriteItem> waiting = new ArrayList<>();

    private Gathered(DynamoDbClient store) {
        this.store = store;
    }

    static DynamoDbClient over(DynamoDbClient store) {
        return Calls.to(store, new Gathered(store)::call);
    }

    private Object call(DynamoDbRequest request, Supplier<Object> call) {
        if (!(request instanceof PutItemRequest put)) {
            write();
            return call.get();
        }
        waiting.add(TransactWriteItem.builder().put(item -> put(put, item)).build());
        if (waiting.size() == TOGETHER_MAX) write();
        return PutItemResponse.builder().build();
    }

    private static void put(PutItemRequest put, Put.Builder item) {
        item.tableName(put.tableName())
                .item(put.item())
                .conditionExpression(put.conditionExpression())
                .expressionAttributeValues(put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null);
    }

    private void write() {
        if (waiting.isEmpty()) return;
        store.transactWriteItems(write -> write.transactItems(List.copyOf(waiting)));
        waiting.clear();
    }
}
