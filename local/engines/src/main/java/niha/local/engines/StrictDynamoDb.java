package niha.local.engines;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/**
 * Makes transactions keep two promises of AWS that DynamoDB Local does not keep. Two operations on one item are refused;
 * otherwise a use case would work on every laptop and fail in every account. And an answer means that it is on disk.
 */
final class StrictDynamoDb implements InvocationHandler {
    static final String REFUSAL = "Transaction request cannot include multiple operations on one item";

    private final DynamoDbClient engine;
    private final ConcurrentHashMap<String, List<String>> keysOfTables = new ConcurrentHashMap<>();

    private StrictDynamoDb(DynamoDbClient engine) {
        this.engine = engine;
    }

    /** A proxy, because the SDK has no delegating client for DynamoDB and the interface has some two hundred methods. */
    static DynamoDbClient over(DynamoDbClient engine) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                StrictDynamoDb.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                new StrictDynamoDb(engine));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            if (arguments == null || !method.getName().equals("transactWriteItems"))
                return method.invoke(engine, arguments);
            if (arguments[0] instanceof TransactWriteItemsRequest request) return transact(request);
            // The form that takes a lambda is a default method that ends in the one that takes a request: back here.
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private TransactWriteItemsResponse transact(TransactWriteItemsRequest request) {
        var touched = new LinkedHashSet<Item>();
        for (var operation : request.transactItems()) if (!touched.add(item(operation))) throw refusal();
        var response = engine.transactWriteItems(request);
        waitForCommit(touched.getFirst());
        return response;
    }

    /**
     * DynamoDB Local answers a transaction before SQLite has committed it, so a process killed right then loses what it
     * said it had. It does one thing at a time: once it has answered a read, the commit before it is done.
     */
    private void waitForCommit(Item any) {
        engine.getItem(r -> r.tableName(any.table()).key(any.key()).consistentRead(true));
    }

    /** One item of one table. */
    private record Item(String table, Map<String, AttributeValue> key) {}

    private Item item(TransactWriteItem operation) {
        if (operation.put() != null)
            return new Item(
                    operation.put().tableName(),
                    keyOf(operation.put().tableName(), operation.put().item()));
        if (operation.update() != null)
            return new Item(operation.update().tableName(), operation.update().key());
        if (operation.delete() != null)
            return new Item(operation.delete().tableName(), operation.delete().key());
        return new Item(
                operation.conditionCheck().tableName(),
                operation.conditionCheck().key());
    }

    private Map<String, AttributeValue> keyOf(String table, Map<String, AttributeValue> item) {
        var key = new HashMap<String, AttributeValue>();
        for (var name : keysOfTables.computeIfAbsent(table, this::describe))
            Optional.ofNullable(item.get(name)).ifPresent(value -> key.put(name, value));
        return key;
    }

    private List<String> describe(String table) {
        try {
            return engine.describeTable(r -> r.tableName(table)).table().keySchema().stream()
                    .map(KeySchemaElement::attributeName)
                    .toList();
        } catch (ResourceNotFoundException unknown) {
            return List.of(); // the engine will say it better
        }
    }

    private static DynamoDbException refusal() {
        return (DynamoDbException) DynamoDbException.builder()
                .message(REFUSAL)
                .statusCode(400)
                .awsErrorDetails(AwsErrorDetails.builder()
                        .errorCode("ValidationException")
                        .errorMessage(REFUSAL)
                        .serviceName("DynamoDb")
                        .build())
                .build();
    }
}
