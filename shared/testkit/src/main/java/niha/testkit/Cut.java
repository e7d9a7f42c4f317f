package niha.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;

/** The line to the store, cut at one of its calls and dead from then on: as a process that dies there would leave things. */
public enum Cut {
    /** The store has not heard of the call. */
    BEFORE,
    /** The store has done it, and nobody has heard of that. */
    AFTER;

    /** Lets this many calls through, and cuts the next one. */
    public DynamoDbClient afterCalls(int whole, DynamoDbClient store) {
        return afterCalls(whole, DynamoDbRequest.class, store);
    }

    /** Lets this many calls of a kind through, and any others between them, and cuts the next one of that kind. */
    public DynamoDbClient afterCalls(int whole, Class<? extends DynamoDbRequest> kind, DynamoDbClient store) {
        var calls = new AtomicInteger();
        return Calls.to(store, (request, call) -> {
            var before = kind.isInstance(request) ? calls.getAndIncrement() : calls.get();
            if (before < whole || (before == whole && !kind.isInstance(request))) return call.get();
            var unheard = before == whole && this == AFTER ? call.get() : "nothing";
            throw SdkClientException.create(
                    "cut " + this + " " + request.getClass().getSimpleName() + ": " + unheard);
        });
    }
}
