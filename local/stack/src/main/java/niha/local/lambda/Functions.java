package niha.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.lang.reflect.Constructor;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import niha.api.Topology;
import niha.aws.Cloud;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The functions of the topology, by name. */
public record Functions(Map<String, LocalFunction> byName) {
    public Functions {
        byName = Map.copyOf(byName);
    }

    /** Makes every function of the topology from its handler's class name, in these surroundings. */
    public static Functions of(Topology topology, Cloud cloud, Meter meter) {
        return new Functions(topology.functions().parallelStream()
                .map(fn -> function(fn, metered(fn.name(), cloud, meter), meter))
                .collect(Collectors.toMap(LocalFunction::name, Function.identity())));
    }

    public LocalFunction named(String name) {
        var function = byName.get(name);
        if (function == null) throw new IllegalArgumentException("There is no function " + name);
        return function;
    }

    private static LocalFunction function(Topology.Fn fn, Cloud cloud, Meter meter) {
        var constructor = constructor(fn.handler());
        return new LocalFunction(
                fn.name(),
                Duration.ofSeconds(fn.timeoutSeconds()),
                () -> meter.handler(fn.name(), make(constructor, cloud)));
    }

    private static Cloud metered(String fn, Cloud cloud, Meter meter) {
        return new Cloud(
                meter.client(fn, DynamoDbClient.class, cloud.dynamo()),
                meter.client(fn, SqsClient.class, cloud.sqs()),
                meter.client(fn, EventBridgeClient.class, cloud.bus()),
                meter.client(fn, S3Client.class, cloud.s3()),
                cloud.webSocket().map(socket -> meter.client(fn, ApiGatewayManagementApiClient.class, socket)),
                cloud.clock(),
                cloud.random(),
                cloud.environment());
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
