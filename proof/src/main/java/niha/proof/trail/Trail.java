package niha.proof.trail;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import niha.app.Ids;
import niha.app.audit.Archivist;
import niha.app.audit.Sealer;
import niha.app.commands.Change;
import niha.app.commands.Change.TicketIssued;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.SystemTickets;
import niha.audit.AuditFunction;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoArchive;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoSeals;
import niha.aws.s3.S3Anchors;
import niha.local.engines.Environment;
import niha.local.engines.FileBuckets;
import niha.local.engines.Tables;
import niha.proof.Unwatched;
import niha.testkit.Counted;
import niha.testkit.NoQueues;
import niha.testkit.RecordingBus;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A trail of so many tickets, and the function that shows it. Tickets, index, counts and seals were written by the adapters, the
 * archivist and the sealer that run in an account; what is different is that a hundred tickets, and a hundred rows of the index,
 * share a transaction, that the archivist takes a thousand at a time, and that their numbers were drawn at once.
 */
record Trail(long size, RequestStreamHandler audit, Counted counted, InstantSource clock) {
    private static final Topology TOPOLOGY = Topology.load();
    private static final int TICKETS_PER_TRANSACTION = 100;
    private static final int TICKETS_PER_SEGMENT = 1_024;

    static Trail load(DynamoDbClient engine, Path buckets, long size) {
        var prefix = "trail-" + size + "-";
        Tables.create(engine, Unwatched.topology(), prefix);
        var environment = Environment.of(TOPOLOGY, prefix, Map.of());
        InstantSource clock = () -> Past.moment(size);
        var cloud = cloud(Gathered.over(engine), buckets, clock, environment);
        issue(cloud, size);
        archive(cloud, size);
        var counted = Counted.over(engine);
        return new Trail(size, new AuditFunction(cloud(counted.client(), buckets, clock, environment)), counted, clock);
    }

    private static Cloud cloud(DynamoDbClient client, Path buckets, InstantSource clock, Map<String, String> names) {
        return new Cloud(
                client, new NoQueues(), new RecordingBus(), new FileBuckets(buckets), clock, new SecureRandom(), names);
    }

    private static niha.aws.dynamo.Tables tables(Cloud cloud) {
        return niha.aws.dynamo.Tables.of(cloud);
    }

    private static void issue(Cloud cloud, long size) {
        var commits = new DynamoCommits(cloud.dynamo(), tables(cloud));
        var batch = new ArrayList<Change>();
        for (long number = 1; number <= size; number++) {
            batch.add(new TicketIssued(Past.ticket(number)));
            if (batch.size() == TICKETS_PER_TRANSACTION || number == size) {
                commit(commits, batch);
                batch.clear();
            }
        }
        cloud.dynamo()
                .updateItem(update -> update.tableName(cloud.table("audit"))
                        .key(Map.of(
                                "pk",
                                AttributeValue.fromS("COUNTER#TICKETS"),
                                "sk",
                                AttributeValue.fromS(Integer.toString(Past.YEAR))))
                        .updateExpression("ADD #last :size")
                        .expressionAttributeNames(Map.of("#last", "last"))
                        .expressionAttributeValues(Map.of(":size", AttributeValue.fromN(Long.toString(size)))));
    }

    private static void commit(DynamoCommits commits, List<Change> batch) {
        try {
            commits.commit(batch);
        } catch (Outdated impossible) {
            throw new IllegalStateException("Somebody else writes here", impossible);
        }
    }

    private static void archive(Cloud cloud, long size) {
        var archive = new DynamoArchive(cloud.dynamo(), cloud.table("audit"));
        var commits = new DynamoCommits(cloud.dynamo(), tables(cloud));
        var tickets = new SystemTickets(commits, new Ids(cloud.random()));
        var entered = new Archivist(archive, tickets, TICKETS_PER_SEGMENT)
                .run(cloud.clock().instant());
        var sealed = new Sealer(
                        archive,
                        new DynamoSeals(cloud.dynamo(), cloud.table("audit")),
                        new S3Anchors(cloud.s3(), cloud.bucket("seals")))
                .run();
        if (entered != size || sealed != size)
            throw new IllegalStateException(
                    "Of %d tickets %d were archived and %d sealed".formatted(size, entered, sealed));
    }
}
