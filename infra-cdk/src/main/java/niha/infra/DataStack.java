package niha.infra;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import niha.api.Topology;
import niha.api.Topology.Table;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.Billing;
import software.amazon.awscdk.services.dynamodb.CfnGlobalTable;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.TableEncryptionV2;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.sns.Topic;
import software.amazon.awscdk.services.sns.subscriptions.EmailSubscription;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;

/** What must outlive every deployment: tables, buckets, queues, the bus, the people, and who is called when something breaks. */
final class DataStack extends Stack {
    private static final Map<String, Map<String, String>> OWN_ACCOUNT =
            Map.of("StringEquals", Map.of("aws:SourceAccount", Aws.ACCOUNT_ID));

    private final Key key;
    private final Alarms alarms;
    private final Bus bus;
    private final People people;
    private final Map<String, TableV2> tables = new LinkedHashMap<>();
    private final Map<String, Bucket> buckets = new LinkedHashMap<>();
    private final Map<String, IQueue> queues = new LinkedHashMap<>();

    DataStack(Construct scope, Stage stage, Topology topology) {
        super(scope, stage.named("data"));
        key = Key.Builder.create(this, "Key")
                .alias(stage.named("data"))
                .description("Niha's tables and alarms in " + stage.name())
                .enableKeyRotation(true)
                .pendingWindow(Duration.days(30))
                .removalPolicy(stage.dataRemoval())
                .build();
        alarms = new Alarms(stage, bell(stage));
        bus = new Bus(this, stage);
        people = new People(this, stage);
        for (var table : topology.tables()) tables.put(table.name(), table(table, stage));
        var logs = accessLogs(stage);
        for (var bucket : topology.buckets())
            buckets.put(bucket.name(), new LockedBucket(this, bucket, stage, logs).bucket());
        for (var queue : topology.queues())
            queues.put(queue.name(), new ParkedQueue(this, queue, stage, alarms).queue());
    }

    Key key() {
        return key;
    }

    Alarms alarms() {
        return alarms;
    }

    Bus bus() {
        return bus;
    }

    People people() {
        return people;
    }

    Optional<TableV2> table(String name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The address of a table's stream. */
    String stream(String table) {
        return table(table)
                .flatMap(it -> Optional.ofNullable(it.getTableStreamArn()))
                .orElseThrow(() -> new Refusal("topology.yaml declares no stream on the table " + table + "."));
    }

    Optional<Bucket> bucket(String name) {
        return Optional.ofNullable(buckets.get(name));
    }

    Optional<IQueue> queue(String name) {
        return Optional.ofNullable(queues.get(name));
    }

    private TableV2 table(Table table, Stage stage) {
        var builder = TableV2.Builder.create(this, "Table-" + table.name())
                .tableName(stage.named(table.name()))
                .partitionKey(text(table.partitionKey()))
                .sortKey(text(table.sortKey()))
                .billing(Billing.onDemand())
                .encryption(TableEncryptionV2.awsManagedKey())
                .pointInTimeRecoverySpecification(PointInTimeRecoverySpecification.builder()
                        .pointInTimeRecoveryEnabled(true)
                        .build())
                .deletionProtection(stage.deletionProtected())
                .removalPolicy(stage.dataRemoval());
        table.expiresAt().ifPresent(builder::timeToLiveAttribute);
        table.stream().map(StreamViewType::valueOf).ifPresent(builder::dynamoStream);
        return encrypted(builder.build());
    }

    /** With our own key. The construct could say so too, but then only for one region known beforehand. */
    private TableV2 encrypted(TableV2 table) {
        var resource = (CfnGlobalTable) Objects.requireNonNull(table.getNode().getDefaultChild());
        resource.addPropertyOverride("Replicas.0.SSESpecification.KMSMasterKeyId", key.getKeyArn());
        return table;
    }

    /** Who read and wrote the buckets above. It stays with any stage: it fills by itself, and CloudFormation deletes only empty ones. */
    private Bucket accessLogs(Stage stage) {
        return ClosedBucket.in(this, "AccessLogs")
                .lifecycleRules(List.of(LifecycleRule.builder()
                        .expiration(Duration.days(stage.accessLogDays()))
                        .build()))
                .removalPolicy(RemovalPolicy.RETAIN)
                .build();
    }

    private static Attribute text(String name) {
        return Attribute.builder().name(name).type(AttributeType.STRING).build();
    }

    /** It lives here because people confirm their subscriptions by hand. */
    private Topic bell(Stage stage) {
        var topic = Topic.Builder.create(this, "Bell")
                .topicName(stage.named("alarms"))
                .masterKey(key)
                .enforceSsl(true)
                .build();
        topic.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("AlarmsRing")
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("sns:Publish"))
                .resources(List.of(topic.getTopicArn()))
                .conditions(OWN_ACCOUNT)
                .build());
        stage.alarmsTo().map(EmailSubscription::new).ifPresent(topic::addSubscription);
        key.addToResourcePolicy(PolicyStatement.Builder.create()
                .sid("AlarmsRing")
                .principals(List.of(new ServicePrincipal("cloudwatch.amazonaws.com")))
                .actions(List.of("kms:Decrypt", "kms:GenerateDataKey"))
                .resources(List.of("*"))
                .conditions(OWN_ACCOUNT)
                .build());
        return topic;
    }
}
