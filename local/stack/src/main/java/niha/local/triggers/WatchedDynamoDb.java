package niha.local.triggers;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Rings a bell after each write, so that whoever reads the streams need not ask all the time. */
public final class WatchedDynamoDb implements InvocationHandler {
    private static final Set<String> WRITES =
            Set.of("putItem", "updateItem", "deleteItem", "batchWriteItem", "transactWriteItems");

    private final DynamoDbClient engine;
    private final Runnable written;

    private WatchedDynamoDb(DynamoDbClient engine, Runnable written) {
        this.engine = engine;
        this.written = written;
    }

    public static DynamoDbClient over(DynamoDbClient engine, Runnable written) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                WatchedDynamoDb.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                new WatchedDynamoDb(engine, written));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(engine, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        } finally {
            if (WRITES.contains(method.getName())) written.run();
        }
    }
}
