package niha.testkit;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import niha.api.Topology;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.EmbeddedSqs;
import niha.local.engines.Environment;
import niha.local.engines.Queues;
import niha.local.engines.Tables;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/**
 * What the integration tests run on, chosen by the system property {@code niha.backend}: {@code embedded} (DynamoDB Local in this
 * JVM), {@code localstack} (a container, where a Docker engine answers), or the URL of any AWS-compatible endpoint. One per JVM; it
 * is started when it is first needed and leaves nothing behind.
 */
public final class Backend {
    public static final String PROPERTY = "niha.backend";
    public static final String EMBEDDED = "embedded";
    public static final String LOCALSTACK = "localstack";

    /** The newest line that starts without a token. */
    private static final String LOCALSTACK_IMAGE = "localstack/localstack:4.12";

    private static final Topology TOPOLOGY = Topology.load();

    private final Supplier<DynamoDbClient> dynamo;
    private final Supplier<Sqs> sqs;
    private final String prefix;
    private final boolean remote;
    private final AtomicInteger places = new AtomicInteger();
    private final Deque<Runnable> leaving = new ArrayDeque<>();

    /** Tables of one's own, and the variables by which a function finds them. */
    public record Place(DynamoDbClient dynamo, Map<String, String> environment) {
        public String table(String name) {
            var real = environment.get(Topology.variable("table", name));
            if (real == null) throw new IllegalArgumentException("No table " + name);
            return real;
        }
    }

    /** The queues of the topology, and the variables by which a function finds them. */
    public record Sqs(SqsClient client, Map<String, String> environment) {}

    private Backend(Supplier<DynamoDbClient> dynamo, Supplier<Sqs> sqs, String prefix, boolean remote) {
        this.dynamo = once(dynamo);
        this.sqs = once(sqs);
        this.prefix = prefix;
        this.remote = remote;
        Runtime.getRuntime().addShutdownHook(new Thread(this::leave));
    }

    /** The one that this run has chosen. */
    public static Backend chosen() {
        return Chosen.BACKEND;
    }

    /** What was asked for, as the property says it. */
    public static String name() {
        return System.getProperty(PROPERTY, EMBEDDED);
    }

    public static boolean dockerAnswers() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    /** Fresh tables that no other test touches. Nothing expires there: tests have a clock of their own, and the engine has another. */
    public Place place() {
        var own = prefix + places.incrementAndGet() + "-";
        Tables.create(dynamo.get(), TOPOLOGY, own);
        if (remote)
            leaving(() ->
                    TOPOLOGY.tables().forEach(table -> dynamo.get().deleteTable(t -> t.tableName(own + table.name()))));
        return new Place(dynamo.get(), Environment.of(TOPOLOGY, own, Map.of()));
    }

    public Sqs sqs() {
        return sqs.get();
    }

    private static final class Chosen {
        private static final Backend BACKEND = start(name());
    }

    static Backend start(String name) {
        if (name.equals(EMBEDDED)) return embedded();
        if (name.equals(LOCALSTACK)) return localstack();
        if (name.startsWith("http://") || name.startsWith("https://"))
            return remote(
                    URI.create(name),
                    Region.of(System.getenv().getOrDefault("AWS_REGION", "eu-central-1")),
                    credentials());
        throw new IllegalArgumentException(PROPERTY + "=" + name + ": it is embedded, localstack or a URL");
    }

    private static Backend embedded() {
        return new Backend(
                () -> EmbeddedDynamo.inMemory(TOPOLOGY).client(),
                () -> {
                    var engine = EmbeddedSqs.start(TOPOLOGY);
                    return new Sqs(engine.client(), engine.environment());
                },
                "test-",
                false);
    }

    private static Backend localstack() {
        if (!dockerAnswers())
            throw new IllegalStateException(PROPERTY + "=localstack needs a Docker engine, and none answers");
        var container = new LocalStackContainer(DockerImageName.parse(LOCALSTACK_IMAGE))
                .withServices("dynamodb", "sqs", "events");
        container.start();
        return remote(
                container.getEndpoint(),
                Region.of(container.getRegion()),
                fixed(container.getAccessKey(), container.getSecretKey()));
    }

    private static Backend remote(URI endpoint, Region region, AwsCredentialsProvider credentials) {
        var run = "niha-test-" + UUID.randomUUID().toString().substring(0, 8) + "-";
        SdkHttpClient http = UrlConnectionHttpClient.create();
        var queues = SqsClient.builder()
                .endpointOverride(endpoint)
                .region(region)
                .credentialsProvider(credentials)
                .httpClient(http)
                .build();
        return new Backend(
                () -> DynamoDbClient.builder()
                        .endpointOverride(endpoint)
                        .region(region)
                        .credentialsProvider(credentials)
                        .httpClient(http)
                        .build(),
                () -> {
                    var environment = Queues.create(queues, TOPOLOGY, run);
                    chosen().leaving(() -> queues.listQueues(q -> q.queueNamePrefix(run))
                            .queueUrls()
                            .forEach(url -> queues.deleteQueue(q -> q.queueUrl(url))));
                    return new Sqs(queues, environment);
                },
                run,
                true);
    }

    /** Those that the machine has, or else the ones that every emulator takes. */
    private static AwsCredentialsProvider credentials() {
        var machines = DefaultCredentialsProvider.builder().build();
        try {
            var _ = machines.resolveCredentials();
            return machines;
        } catch (SdkClientException none) {
            return fixed("test", "test");
        }
    }

    private static AwsCredentialsProvider fixed(String id, String secret) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(id, secret));
    }

    private synchronized void leaving(Runnable last) {
        leaving.push(last);
    }

    private synchronized void leave() {
        leaving.forEach(Runnable::run);
    }

    private static <T> Supplier<T> once(Supplier<T> start) {
        return new Supplier<>() {
            private final Deque<T> started = new ArrayDeque<>(1);

            @Override
            public synchronized T get() {
                if (started.isEmpty()) started.push(start.get());
                return started.getFirst();
            }
        };
    }
}
