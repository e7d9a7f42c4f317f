package niha.proof.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;
import niha.api.Topology;
import niha.local.engines.Tables;
import niha.proof.Refusal;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.monitoring.Telemetry;
import software.amazon.dynamodb.services.local.monitoring.TelemetryUtil.SETUP_MODE;
import software.amazon.dynamodb.services.local.monitoring.TelemetryUtil.SETUP_TYPE;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/** DynamoDB Local in memory, spoken to over HTTP as a function speaks to DynamoDB, for this machine alone. */
final class LoopbackDynamo implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final String PREFIX = "niha-";

    private final DynamoDBProxyServer server;
    private final URI endpoint;

    private LoopbackDynamo(DynamoDBProxyServer server, int port) {
        this.server = server;
        this.endpoint = URI.create("http://" + LOOPBACK + ":" + port);
    }

    static LoopbackDynamo start(Topology topology) {
        try {
            var port = freePort();
            var server = inMemory(port);
            bindToLoopback(server);
            server.start();
            var dynamo = new LoopbackDynamo(server, port);
            try (var client = dynamo.client()) {
                Tables.create(client, topology, PREFIX);
            }
            return dynamo;
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not start", e);
        }
    }

    /** What a function needs to find it and its tables. */
    Map<String, String> environment(Topology topology) {
        var environment = Tables.environment(topology, PREFIX);
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", endpoint.toString());
        return environment;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local does not stop", e);
        }
    }

    private DynamoDbClient client() {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("bench", "bench")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static DynamoDBProxyServer inMemory(int port) throws DynamoDBLocalServiceException {
        Telemetry.configureTelemetry(SETUP_TYPE.MAVEN.name(), SETUP_MODE.IN_MEMORY_SHARED_DB.name(), false);
        var oneDatabaseForAllCallers = true;
        var requests = new LocalDynamoDBRequestHandler(0, true, null, oneDatabaseForAllCallers, false);
        return new DynamoDBProxyServer(port, new LocalDynamoDBServerHandler(requests, null));
    }

    /** It would listen on every address and has no option against it. */
    private static void bindToLoopback(DynamoDBProxyServer server) throws ReflectiveOperationException {
        var field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        if (!(field.get(server) instanceof Server jetty))
            throw new Refusal("This version of DynamoDB Local cannot be kept from listening on every address.");
        for (var connector : jetty.getConnectors()) ((ServerConnector) connector).setHost(LOOPBACK);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }
}
