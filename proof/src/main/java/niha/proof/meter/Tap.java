package niha.proof.meter;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;

/** A client of any service that lets somebody stand between each call and the service. */
public final class Tap implements InvocationHandler {
    private final Object client;
    private final Between between;

    /** Decides what becomes of a call. */
    public interface Between {
        Object call(SdkRequest request, Passage onward);
    }

    /** Puts this request, or one in its place, to the service. */
    public interface Passage {
        Object pass(SdkRequest request);
    }

    private Tap(Object client, Between between) {
        this.client = client;
        this.between = between;
    }

    public static <C> C on(Class<C> kind, C client, Between between) {
        return kind.cast(
                Proxy.newProxyInstance(Tap.class.getClassLoader(), new Class<?>[] {kind}, new Tap(client, between)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments == null || arguments.length == 0) return method.invoke(client, arguments);
        // The forms that take a lambda are default methods that end in those that take a request: back here.
        if (!(arguments[0] instanceof SdkRequest first))
            return method.isDefault()
                    ? InvocationHandler.invokeDefault(proxy, method, arguments)
                    : method.invoke(client, arguments);
        return between.call(first, request -> passOn(method, with(request, arguments)));
    }

    private static Object[] with(SdkRequest request, Object[] arguments) {
        var passed = arguments.clone();
        passed[0] = request;
        return passed;
    }

    private Object passOn(Method method, Object[] arguments) {
        try {
            return method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
