package niha.proof.market;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import niha.proof.meter.Capacity;
import niha.proof.meter.Price;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PostToConnectionRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;
import software.amazon.awssdk.services.sqs.model.SqsRequest;

/** What of a request is sold, by the rules of its service. */
final class Sold {
    private static final int QUEUE_CHUNK_BYTES = 64 * 1024;
    private static final int SOCKET_CHUNK_BYTES = 32 * 1024;

    private Sold() {}

    static Map<Price, Double> answered(SdkRequest request, Object response) {
        return switch (request) {
            case SendMessageRequest send -> queue(bytes(send.messageBody()));
            // An empty receive is what time costs, not orders: an idle queue is asked just as often.
            case SqsRequest _
            when response instanceof ReceiveMessageResponse received ->
                received.messages().isEmpty()
                        ? Map.of()
                        : queue(received.messages().stream()
                                .mapToLong(message -> bytes(message.body()))
                                .sum());
            case SqsRequest _ -> queue(0);
            case PutEventsRequest put ->
                Map.of(Price.EVENT, (double) put.entries().stream()
                        .mapToLong(event -> chunks(bytes(event.detail()), QUEUE_CHUNK_BYTES))
                        .sum());
            case PostToConnectionRequest post ->
                Map.of(Price.SOCKET_MESSAGE, (double)
                        chunks(post.data().asByteArrayUnsafe().length, SOCKET_CHUNK_BYTES));
            case PutObjectRequest _ -> Map.of(Price.OBJECT_PUT, 1.0);
            default -> Capacity.used(request, response);
        };
    }

    private static Map<Price, Double> queue(long bytes) {
        return Map.of(Price.QUEUE_REQUEST, (double) chunks(bytes, QUEUE_CHUNK_BYTES));
    }

    private static long chunks(long bytes, int chunk) {
        return Math.max(1, Math.ceilDiv(bytes, chunk));
    }

    private static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
