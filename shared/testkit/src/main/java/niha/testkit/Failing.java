package niha.testkit;

import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A store that answers every call with an error, such as no engine raises of itself. */
public final class Failing {
    private Failing() {}

    public static DynamoDbClient with(Supplier<RuntimeException> error, DynamoDbClient store) {
        return Calls.to(store, (_, _) -> {
            throw error.get();
        });
    }
}
