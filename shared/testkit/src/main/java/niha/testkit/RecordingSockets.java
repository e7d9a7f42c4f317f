package niha.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.apigatewaymanagementapi.ApiGatewayManagementApiClient;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.DeleteConnectionRequest;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.DeleteConnectionResponse;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.GoneException;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PostToConnectionRequest;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PostToConnectionResponse;

/** The gateway's connections, written down; single ones can be gone, broken or stuck. */
public final class RecordingSockets implements ApiGatewayManagementApiClient {
    private final Map<String, List<String>> posted = new HashMap<>();
    private final Set<String> gone = ConcurrentHashMap.newKeySet();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Set<String> stuck = ConcurrentHashMap.newKeySet();
    private final Set<String> hungUp = ConcurrentHashMap.newKeySet();

    public void gone(String id) {
        gone.add(id);
    }

    public void broken(String id) {
        broken.add(id);
    }

    /** A post to it never returns. */
    public void stuck(String id) {
        stuck.add(id);
    }

    public synchronized List<String> posted(String id) {
        return List.copyOf(posted.getOrDefault(id, List.of()));
    }

    public Set<String> hungUp() {
        return Set.copyOf(hungUp);
    }

    @Override
    public PostToConnectionResponse postToConnection(PostToConnectionRequest post) {
        if (gone.contains(post.connectionId()))
            throw GoneException.builder().statusCode(410).build();
        if (broken.contains(post.connectionId())) throw SdkClientException.create("broken");
        if (stuck.contains(post.connectionId())) waitForever();
        synchronized (this) {
            posted.computeIfAbsent(post.connectionId(), _ -> new ArrayList<>())
                    .add(post.data().asUtf8String());
        }
        return PostToConnectionResponse.builder().build();
    }

    @Override
    public DeleteConnectionResponse deleteConnection(DeleteConnectionRequest delete) {
        if (gone.contains(delete.connectionId()))
            throw GoneException.builder().statusCode(410).build();
        hungUp.add(delete.connectionId());
        return DeleteConnectionResponse.builder().build();
    }

    private static void waitForever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("interrupted", e);
        }
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
