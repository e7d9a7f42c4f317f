package niha.exchange;

import niha.testkit.Calls;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** A store from which nobody can read what the market looks like: whoever decides on that breaks off. */
record Broken(Exchange exchange) {
    DynamoDbClient store() {
        return Calls.to(exchange.place.dynamo(), (request, call) -> {
            if (request instanceof GetItemRequest get && get.key().toString().contains("VIEW#"))
                throw new IllegalStateException("The view is in pieces");
            return call.get();
        });
    }
}
