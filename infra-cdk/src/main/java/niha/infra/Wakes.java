package niha.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import niha.api.Topology;
import niha.api.Topology.Schedule;
import niha.api.Topology.StreamTrigger;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.iam.PolicyDocument;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lambda.EventInvokeConfigOptions;
import software.amazon.awscdk.services.lambda.EventSourceMappingOptions;
import software.amazon.awscdk.services.lambda.FilterCriteria;
import software.amazon.awscdk.services.lambda.FilterRule;
import software.amazon.awscdk.services.lambda.StartingPosition;
import software.amazon.awscdk.services.lambda.eventsources.SqsDlq;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** What wakes a function besides a request: a table's stream, or the clock. */
final class Wakes extends Construct {
    /** A row that fails so often stays in its table, where the clock's next run finds it; the stream must not stand still behind it. */
    private static final int STREAM_RETRIES = 3;
    /** Half of what a stream keeps, so that a stuck function is heard of long before records are lost. */
    private static final Duration RECORD_AGE = Duration.hours(12);

    private final LiveFunction live;
    private final Stage stage;
    private final Queue undelivered;

    Wakes(LiveFunction live, Queue undelivered, Stage stage) {
        super(live, "Wakes");
        this.live = live;
        this.undelivered = undelivered;
        this.stage = stage;
    }

    void byStream(StreamTrigger trigger, Topology topology, DataStack data) {
        var key = topology.table(trigger.table()).partitionKey();
        // in one order, always: a filter that differs only in its order would still be a change to deploy
        var filter = new TreeMap<String, Object>(Map.of(
                "eventName", FilterRule.isEqual("INSERT"),
                "dynamodb", Map.of("Keys", Map.of(key, Map.of("S", FilterRule.beginsWith(trigger.keyPrefix()))))));
        live.alias()
                .addEventSourceMapping(
                        "Stream",
                        EventSourceMappingOptions.builder()
                                .eventSourceArn(data.stream(trigger.table()))
                                .startingPosition(StartingPosition.TRIM_HORIZON)
                                .batchSize(trigger.batchSize())
                                .filters(List.of(FilterCriteria.filter(filter)))
                                .bisectBatchOnError(true)
                                .reportBatchItemFailures(true)
                                .retryAttempts(STREAM_RETRIES)
                                .maxRecordAge(RECORD_AGE)
                                .onFailure(new SqsDlq(undelivered))
                                .build());
    }

    void byClock(Schedule schedule) {
        // the next tick is the retry
        live.alias()
                .configureAsyncInvoke(EventInvokeConfigOptions.builder()
                        .retryAttempts(0)
                        .maxEventAge(Duration.minutes(schedule.everyMinutes()))
                        .build());
        software.amazon.awscdk.services.scheduler.Schedule.Builder.create(this, "Clock")
                .scheduleName(stage.named(live.declared().name()))
                .description("Wakes " + live.declared().name())
                .schedule(ScheduleExpression.rate(Duration.minutes(schedule.everyMinutes())))
                .target(LambdaInvoke.Builder.create(live.alias())
                        .role(clock().withoutPolicyUpdates())
                        .deadLetterQueue(undelivered)
                        .retryAttempts(2)
                        .maxEventAge(Duration.minutes(schedule.everyMinutes()))
                        .build())
                .build();
    }

    private Role clock() {
        return Role.Builder.create(this, "ClockRole")
                .roleName(stage.named(live.declared().name() + "-clock"))
                .description("Lets the scheduler wake " + live.declared().name() + " and nothing else")
                .assumedBy(ServicePrincipal.Builder.create("scheduler.amazonaws.com")
                        .conditions(Map.of("StringEquals", Map.of("aws:SourceAccount", Aws.ACCOUNT_ID)))
                        .build())
                .inlinePolicies(Map.of(
                        "may",
                        PolicyDocument.Builder.create()
                                .statements(List.of(
                                        Permissions.allow(
                                                List.of("lambda:InvokeFunction"),
                                                live.alias().getFunctionArn()),
                                        Permissions.allow(List.of("sqs:SendMessage"), undelivered.getQueueArn())))
                                .build()))
                .build();
    }
}
