package niha.proof.market;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import niha.api.Topology;
import niha.local.lambda.Meter;
import niha.proof.meter.Capacity;
import niha.proof.meter.Price;
import niha.proof.meter.Tap;
import software.amazon.awssdk.core.SdkClient;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Counts what each function asks for, what it is woken for and how long that takes. */
final class Metered implements Meter {
    /** What every function has in an account. */
    private static final int MEMORY_MB = 1_769;

    private static final double MB_PER_GB = 1_024;
    private static final double MILLIS_PER_SECOND = 1_000;

    private final Topology topology = Topology.load();
    private final Counts counts = new Counts();
    private final Moments moments = new Moments();
    private final Quiet quiet = new Quiet();
    private final AtomicReference<Optional<DynamoDbClient>> store = new AtomicReference<>(Optional.empty());

    Sheet sheet() {
        return counts.sheet();
    }

    Moments moments() {
        return moments;
    }

    Quiet quiet() {
        return quiet;
    }

    /** The store behind all of it, for looking without being counted. */
    DynamoDbClient store() {
        return store.get().orElseThrow();
    }

    @Override
    public <C extends SdkClient> C client(String function, Class<C> kind, C client) {
        if (client instanceof DynamoDbClient dynamo) store.set(Optional.of(dynamo));
        return Tap.on(kind, client, (request, onward) -> counted(function, request, onward));
    }

    private Object counted(String function, SdkRequest request, Tap.Passage onward) {
        var ask = Named.of(function, request);
        try {
            var response = onward.pass(Capacity.asked(request));
            moments.written(request);
            counts.add(ask, Tally.answered(Sold.answered(request, response)));
            return response;
        } catch (RuntimeException refused) {
            counts.add(ask, Tally.refused(Capacity.wasted(request, refused)));
            throw refused;
        }
    }

    @Override
    public RequestStreamHandler handler(String function, RequestStreamHandler handler) {
        return (in, out, context) -> {
            quiet.begins();
            var begun = System.nanoTime();
            try {
                handler.handleRequest(in, out, context);
            } finally {
                counts.add(
                        new Ask(function, Ask.LAMBDA, "Invoke"),
                        Tally.answered(invocation(function, System.nanoTime() - begun)));
                quiet.ends();
            }
        };
    }

    /** Lambda counts begun milliseconds; what no queue, stream or clock wakes is woken by a request to one of the two APIs. */
    private Map<Price, Double> invocation(String function, long nanos) {
        var units = new EnumMap<Price, Double>(Price.class);
        units.put(Price.INVOCATION, 1.0);
        units.put(Price.GIGABYTE_SECOND, Math.ceilDiv(nanos, 1_000_000) / MILLIS_PER_SECOND * MEMORY_MB / MB_PER_GB);
        var declared = topology.function(function);
        if (declared.name().equals(topology.webSocket().function())) units.put(Price.SOCKET_MESSAGE, 1.0);
        else if (declared.stream().isEmpty()
                && declared.queue().isEmpty()
                && declared.schedule().isEmpty()) units.put(Price.HTTP_REQUEST, 1.0);
        return units;
    }
}
