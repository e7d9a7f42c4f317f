package niha.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import niha.api.Topology;
import niha.api.Topology.Fn;
import niha.api.Topology.QueueTrigger;
import software.amazon.awscdk.Annotations;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.Alias;
import software.amazon.awscdk.services.lambda.ApplicationLogLevel;
import software.amazon.awscdk.services.lambda.Architecture;
import software.amazon.awscdk.services.lambda.Code;
import software.amazon.awscdk.services.lambda.EventSourceMappingOptions;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.lambda.LoggingFormat;
import software.amazon.awscdk.services.lambda.Runtime;
import software.amazon.awscdk.services.lambda.SnapStartConf;
import software.amazon.awscdk.services.lambda.SystemLogLevel;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.lambda.VersionOptions;
import software.amazon.awscdk.services.logs.LogGroup;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.CfnBucket;
import software.amazon.awscdk.services.sqs.IQueue;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/**
 * A function of topology.yaml: its code, its log, its role, and the alias {@code live}. Whoever calls the function calls
 * the alias, because SnapStart restores published versions only.
 */
final class LiveFunction extends Construct {
    private static final String ALIAS = "live";
    /** Where Lambda gives one whole processor. */
    private static final int MEMORY_MB = 1769;

    private final Fn declared;
    private final Function function;
    private final Alias alias;
    private final Optional<Queue> undelivered;

    LiveFunction(Construct scope, Fn declared, Setting setting, WebSocket webSocket) {
        super(scope, declared.name());
        this.declared = declared;
        var stage = setting.stage();
        var log = LogGroup.Builder.create(this, "Log")
                .logGroupName("/aws/lambda/" + stage.named(declared.name()))
                .retention(stage.logRetention())
                .removalPolicy(stage.logRemoval())
                .build();
        undelivered = declared.stream().isPresent() || declared.schedule().isPresent()
                ? Optional.of(
                        ParkedQueue.undelivered(this, "Undelivered", stage.named(declared.name() + "-undelivered")))
                : Optional.empty();
        function = function(setting, role(setting, log, webSocket), log, webSocket);
        Annotations.of(function)
                .acknowledgeWarning(
                        "@aws-cdk/aws-lambda:snapStartRequirePublish",
                        "The alias below points at a published version.");
        alias = Alias.Builder.create(this, "Live")
                .aliasName(ALIAS)
                .version(function.getCurrentVersion())
                .build();
    }

    /** What every function of one deployment shares. */
    record Setting(Stage stage, DataStack data, Artifacts artifacts, String version) {}

    Fn declared() {
        return declared;
    }

    Function function() {
        return function;
    }

    Alias alias() {
        return alias;
    }

    /** Where an event lies that neither a stream nor the clock could hand over; a function for requests has none. */
    Optional<Queue> undelivered() {
        return undelivered;
    }

    /**
     * Hands it the queue's messages. One that cannot be handled comes again, and with it those behind it in its group, where there
     * are groups: their order is the market's.
     */
    void hears(IQueue queue, QueueTrigger trigger) {
        alias.addEventSourceMapping(
                "Queue",
                EventSourceMappingOptions.builder()
                        .eventSourceArn(queue.getQueueArn())
                        .batchSize(trigger.batchSize())
                        .reportBatchItemFailures(true)
                        .build());
    }

    private Function function(Setting setting, Role role, LogGroup log, WebSocket webSocket) {
        return Function.Builder.create(this, "Function")
                .functionName(setting.stage().named(declared.name()))
                .runtime(Runtime.JAVA_25)
                .architecture(Architecture.ARM_64)
                .memorySize(MEMORY_MB)
                .timeout(Duration.seconds(declared.timeoutSeconds()))
                .handler(declared.handler())
                .code(Code.fromAsset(setting.artifacts().zip(declared).toString()))
                .snapStart(SnapStartConf.ON_PUBLISHED_VERSIONS)
                // an older version stays, so that the alias can go back to it
                .currentVersionOptions(VersionOptions.builder()
                        .removalPolicy(RemovalPolicy.RETAIN)
                        .build())
                .environment(environment(setting, webSocket))
                .tracing(Tracing.ACTIVE)
                .logGroup(log)
                .loggingFormat(LoggingFormat.JSON)
                .applicationLogLevelV2(ApplicationLogLevel.INFO)
                .systemLogLevelV2(SystemLogLevel.INFO)
                // without this CDK would add its own idea of permissions to a role that is meant to be read whole
                .role(role.withoutPolicyUpdates())
                .build();
    }

    /** A function knows the names of exactly the resources that it may use. */
    private Map<String, String> environment(Setting setting, WebSocket webSocket) {
        var environment = new TreeMap<String, String>();
        for (var resource : declared.may().keySet()) {
            setting.data()
                    .table(resource)
                    .ifPresent(t -> environment.put(Topology.variable("table", resource), t.getTableName()));
            setting.data()
                    .queue(resource)
                    .ifPresent(q -> environment.put(Topology.variable("queue", resource), q.getQueueUrl()));
            setting.data()
                    .bucket(resource)
                    .ifPresent(b -> environment.put(Topology.variable("bucket", resource), b.getBucketName()));
        }
        if (declared.may().containsKey("bus"))
            environment.put("NIHA_BUS", setting.data().bus().bus().getEventBusName());
        if (declared.may().containsKey(Topology.WEB_SOCKET)) environment.put("NIHA_WEBSOCKET", webSocket.endpoint());
        environment.put("NIHA_VERSION", setting.version());
        environment.put("POWERTOOLS_SERVICE_NAME", declared.name());
        environment.put("POWERTOOLS_METRICS_NAMESPACE", Alarms.NAMESPACE);
        return environment;
    }

    private Role role(Setting setting, LogGroup log, WebSocket webSocket) {
        var permissions = new Permissions(setting.data(), webSocket.connections());
        var statements = new ArrayList<PolicyStatement>();
        statements.add(Permissions.allow(List.of("logs:CreateLogStream", "logs:PutLogEvents"), log.getLogGroupArn()));
        statements.add(Permissions.allow(List.of("xray:PutTelemetryRecords", "xray:PutTraceSegments"), "*"));
        statements.addAll(permissions.of(declared));
        declared.stream()
                .ifPresent(stream -> statements.addAll(
                        permissions.ofPolling(setting.data().stream(stream.table()), undelivered.orElseThrow())));
        var role = Role.Builder.create(this, "Role")
                .roleName(setting.stage().named(declared.name()))
                .description("What " + declared.name() + " may do, as topology.yaml says")
                .assumedBy(new ServicePrincipal("lambda.amazonaws.com"))
                .inlinePolicies(Map.of(
                        "may",
                        PolicyDocument.Builder.create().statements(statements).build()))
                .build();
        Nag.accept(
                role, "IAM5", "X-Ray and ListStreams know no resource that they could be limited to.", "Resource::*");
        acceptObjects(role, setting.data());
        if (declared.may().containsKey(Topology.WEB_SOCKET))
            Nag.accept(
                    role,
                    "IAM5",
                    "Connections come and go; it may reach those of this one API.",
                    webSocket.connectionsFinding());
        return role;
    }

    private void acceptObjects(Role role, DataStack data) {
        for (var resource : declared.may().keySet())
            data.bucket(resource)
                    .ifPresent(bucket -> Nag.accept(
                            role,
                            "IAM5",
                            "A bucket is granted as a whole, like a table: all of its objects are of one kind.",
                            "Resource::<" + logicalId(bucket) + ".Arn>/*"));
    }

    private static String logicalId(Bucket bucket) {
        var resource = (CfnBucket) Objects.requireNonNull(bucket.getNode().getDefaultChild());
        return Stack.of(bucket).getLogicalId(resource);
    }
}
