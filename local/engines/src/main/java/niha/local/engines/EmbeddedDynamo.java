package niha.local.engines;

import java.nio.file.Path;
import java.util.Map;
import niha.api.Topology;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/** Amazon's DynamoDB Local inside this JVM, holding the tables of a topology. */
public final class EmbeddedDynamo implements AutoCloseable {
    private static final boolean WITHOUT_TELEMETRY = true;

    private final AmazonDynamoDBLocal engine;
    private final DynamoDbClient client;
    private final DynamoDbStreamsClient streams;
    private final Topology topology;

    private EmbeddedDynamo(AmazonDynamoDBLocal engine, Topology topology) {
        this.engine = engine;
        this.topology = topology;
        this.client = StrictDynamoDb.over(engine.dynamoDbClient());
        this.streams = engine.dynamoDbStreamsClient();
        Tables.create(client, topology, Environment.PREFIX);
        Tables.expire(client, topology, Environment.PREFIX);
    }

    /** A fresh one that forgets everything when it is closed. */
    public static EmbeddedDynamo inMemory(Topology topology) {
        return new EmbeddedDynamo(DynamoDBEmbedded.create(WITHOUT_TELEMETRY), topology);
    }

    /**
     * One that keeps its data in this file. SQLite commits each write with its default, synchronous rollback journal, and
     * a transaction is answered once that is done, so what was answered is on disk.
     */
    public static EmbeddedDynamo onFile(Path file, Topology topology) {
        return new EmbeddedDynamo(DynamoDBEmbedded.create(file.toFile(), WITHOUT_TELEMETRY), topology);
    }

    public DynamoDbClient client() {
        return client;
    }

    public DynamoDbStreamsClient streams() {
        return streams;
    }

    /** Where a function finds its tables. */
    public Map<String, String> environment() {
        return Tables.environment(topology, Environment.PREFIX);
    }

    @Override
    public void close() {
        engine.shutdown();
    }
}
