package niha.testkit;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** A DynamoDB client that lets somebody stand between each call and the store. */
public final class Calls implements InvocationHandler {
    private final DynamoDbClient store;
    private final Between between;

    /** Decides what becomes of a call. */
    public interface Between {
        Object call(DynamoDbRequest request, Supplier<Object> store);
    }

    private Calls(DynamoDbClient store, Between between) {
        this.store = store;
        this.between = between;
    }

    /** A proxy, because the SDK has no delegating client for DynamoDB and the interface has some two hundred methods. */
    public static DynamoDbClient to(DynamoDbClient store, Between between) {
        return (DynamoDbClient) Proxy.newProxyInstance(
                Calls.class.getClassLoader(), new Class<?>[] {DynamoDbClient.class}, new Calls(store, between));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments == null || arguments.length != 1) return method.invoke(store, arguments);
        // The form that takes a lambda is a default method that ends in the one that takes a request: back here.
        if (!(arguments[0] instanceof DynamoDbRequest request))
            return InvocationHandler.invokeDefault(proxy, method, arguments);
        return between.call(request, () -> passOn(method, request));
    }

    private Object passOn(Method method, DynamoDbRequest request) {
        try {
            return method.invoke(store, request);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
