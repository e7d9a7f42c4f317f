package niha.testkit;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Counts what a function asks of its store: time is noisy on any machine, requests are not. */
public final class Counted {
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong items = new AtomicLong();
    private final DynamoDbClient client;

    /**
     * What was asked for.
     *
     * @param items how many were read to answer it
     */
    public record Count(long requests, long items) {}

    private Counted(DynamoDbClient store) {
        client = Calls.to(store, (_, call) -> {
            var response = call.get();
            requests.incrementAndGet();
            items.addAndGet(read(response));
            return response;
        });
    }

    public static Counted over(DynamoDbClient store) {
        return new Counted(store);
    }

    public DynamoDbClient client() {
        return client;
    }

    /** Since this was asked for the last time. */
    public Count count() {
        return new Count(requests.getAndSet(0), items.getAndSet(0));
    }

    private static long read(Object response) {
        return switch (response) {
            case GetItemResponse get -> get.hasItem() ? 1 : 0;
            case QueryResponse query -> query.scannedCount();
            case BatchGetItemResponse batch ->
                batch.responses().values().stream().mapToLong(List::size).sum();
            default -> 0;
        };
    }
}
