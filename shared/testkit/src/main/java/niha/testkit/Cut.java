package niha.testkit;

import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The line to the store, cut at one of its calls and dead from then on: as a process that dies there would leave things. */
public enum Cut {
    /** The store has not heard of the call. */
    BEFORE,
    /** The store has done it, and nobody has heard of that. */
    AFTER;

    /** Lets this many calls through, and cuts the next one. */
    public DynamoDbClient afterCalls(int whole, DynamoDbClient store) {
        var calls = new AtomicInteger();
        return Calls.to(store, (request, call) -> {
            var before = calls.getAndIncrement();
            if (before < whole) return call.get();
            var unheard = before == whole && this == AFTER ? call.get() : "nothing";
            throw SdkClientException.create(
                    "cut " + this + " " + request.getClass().getSimpleName() + ": " + unheard);
        });
    }
}
