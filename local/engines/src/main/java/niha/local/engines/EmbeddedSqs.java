package niha.local.engines;

import java.net.URI;
import java.util.Map;
import niha.api.Topology;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/** ElasticMQ inside this JVM, on a free port of the loopback interface, holding the queues of a topology. */
public final class EmbeddedSqs implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final Region REGION = Region.EU_CENTRAL_1;
    private static final String ACCOUNT = "000000000000";

    private final SQSRestServer server;
    private final SqsClient client;
    private final Map<String, String> environment;

    private EmbeddedSqs(SQSRestServer server, Topology topology) {
        this.server = server;
        var port = server.waitUntilStarted().localAddress().getPort();
        this.client = SqsClient.builder()
                .endpointOverride(URI.create("http://" + LOOPBACK + ":" + port))
                .region(REGION)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        this.environment = Map.copyOf(Queues.create(client, topology, Environment.PREFIX));
    }

    /** A fresh one; it forgets everything when it is closed. */
    public static EmbeddedSqs start(Topology topology) {
        var server = SQSRestServerBuilder.withInterface(LOOPBACK)
                .withDynamicPort()
                .withAWSRegion(REGION.id())
                .withAWSAccountId(ACCOUNT)
                .start();
        return new EmbeddedSqs(server, topology);
    }

    public SqsClient client() {
        return client;
    }

    /** The URL of a queue of the topology. */
    public String url(String queue) {
        var url = environment.get(Topology.variable("queue", queue));
        if (url == null) throw new IllegalArgumentException("There is no queue " + queue);
        return url;
    }

    /** Where a function finds its queues. */
    public Map<String, String> environment() {
        return environment;
    }

    @Override
    public void close() {
        client.close();
        server.stopAndWait();
    }
}
