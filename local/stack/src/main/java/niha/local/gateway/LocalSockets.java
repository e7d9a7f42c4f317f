package niha.local.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.DeleteConnectionRequest;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.DeleteConnectionResponse;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.GoneException;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PayloadTooLargeException;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PostToConnectionRequest;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PostToConnectionResponse;

/** The open connections, and API Gateway's way for functions to reach them. They end with this process. */
public final class LocalSockets implements ApiGatewayManagementApiClient {
    private static final int GOING_AWAY = 1001;

    private final Map<String, OpenSocket> open = new ConcurrentHashMap<>();
    private volatile boolean closed;

    void opened(OpenSocket socket) {
        open.put(socket.id(), socket);
        if (closed) socket.end(GOING_AWAY, "The server stops");
    }

    void gone(OpenSocket socket) {
        open.remove(socket.id());
    }

    /** Whether this process stops: then nobody is told any more who left. */
    boolean isClosed() {
        return closed;
    }

    @Override
    public PostToConnectionResponse postToConnection(PostToConnectionRequest post) {
        var text = post.data().asUtf8String();
        if (post.data().asByteArrayUnsafe().length > OpenSocket.MESSAGE_BYTES_MAX)
            throw PayloadTooLargeException.builder()
                    .statusCode(413)
                    .message("A message must be at most " + OpenSocket.MESSAGE_BYTES_MAX + " bytes")
                    .build();
        if (!socket(post.connectionId()).offer(text)) throw gone(post.connectionId());
        return PostToConnectionResponse.builder().build();
    }

    @Override
    public DeleteConnectionResponse deleteConnection(DeleteConnectionRequest delete) {
        socket(delete.connectionId()).end(GOING_AWAY, "Deleted");
        return DeleteConnectionResponse.builder().build();
    }

    private OpenSocket socket(String id) {
        return Optional.ofNullable(open.get(id)).orElseThrow(() -> gone(id));
    }

    private static RuntimeException gone(String id) {
        return GoneException.builder().statusCode(410).message(id + " is gone").build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {
        closed = true;
        open.values().forEach(socket -> socket.end(GOING_AWAY, "The server stops"));
    }
}
