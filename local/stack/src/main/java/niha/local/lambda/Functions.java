package niha.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niha.api.Topology;
import niha.aws.Cloud;

/** The functions of the topology, by name. */
public record Functions(Map<String, LocalFunction> byName) {
    public Functions {
        byName = Map.copyOf(byName);
    }

    /** Makes every function of the topology from its handler's class name, in these surroundings. */
    public static Functions of(Topology topology, Cloud cloud) {
        return new Functions(topology.functions().parallelStream()
                .map(fn -> function(fn, cloud))
                .collect(Collectors.toMap(LocalFunction::name, Function.identity())));
    }

    public LocalFunction named(String name) {
        var function = byName.get(name);
        if (function == null) throw new IllegalArgumentException("There is no function " + name);
        return function;
    }

    private static LocalFunction function(Topology.Fn fn, Cloud cloud) {
        var constructor = constructor(fn.handler());
        return new LocalFunction(fn.name(), Duration.ofSeconds(fn.timeoutSeconds()), () -> make(constructor, cloud));
    }

    private static Constructor<? extends RequestStreamHandler> constructor(String handler) {
        try {
            return Class.forName(handler).asSubclass(RequestStreamHandler.class).getConstructor(Cloud.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(handler + " is no handler that takes its surroundings", e);
        }
    }

    private static RequestStreamHandler make(Constructor<? extends RequestStreamHandler> constructor, Cloud cloud) {
        try {
            return constructor.newInstance(cloud);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(constructor.getDeclaringClass().getName() + " does not start", e);
        }
    }
}
