package niha.infra;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.events.Archive;
import software.amazon.awscdk.services.events.CfnRule;
import software.amazon.awscdk.services.events.EventBus;
import software.amazon.awscdk.services.events.EventPattern;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.logs.LogGroup;
import software.constructs.Construct;

/** The bus that integrators listen on, an archive to replay from, and a log in which every event can be seen. */
final class Bus extends Construct {
    private static final Duration REPLAYABLE = Duration.days(365);

    private final EventBus bus;

    Bus(Construct scope, Stage stage) {
        super(scope, "Bus");
        bus = EventBus.Builder.create(this, "Bus")
                .eventBusName(stage.named("bus"))
                .description("What happened in Niha, for whoever wants to know")
                .build();
        Archive.Builder.create(this, "Archive")
                .sourceEventBus(bus)
                .archiveName(stage.named("archive"))
                .eventPattern(
                        EventPattern.builder().account(List.of(Aws.ACCOUNT_ID)).build())
                .retention(REPLAYABLE)
                .build();
        logEverything(stage);
    }

    EventBus bus() {
        return bus;
    }

    /** The ready-made log target would bring a Lambda function of its own only to write this one resource policy. */
    private void logEverything(Stage stage) {
        var log = LogGroup.Builder.create(this, "Log")
                .logGroupName("/aws/events/" + stage.named("bus"))
                .retention(stage.logRetention())
                .removalPolicy(stage.logRemoval())
                .build();
        log.addToResourcePolicy(PolicyStatement.Builder.create()
                .principals(List.of(
                        new ServicePrincipal("events.amazonaws.com"),
                        new ServicePrincipal("delivery.logs.amazonaws.com")))
                .actions(List.of("logs:CreateLogStream", "logs:PutLogEvents"))
                .resources(List.of(log.getLogGroupArn()))
                .build());
        CfnRule.Builder.create(this, "Seen")
                .name(stage.named("every-event"))
                .eventBusName(bus.getEventBusName())
                .eventPattern(Map.of("account", List.of(Aws.ACCOUNT_ID)))
                .targets(List.of(CfnRule.TargetProperty.builder()
                        .id("log")
                        .arn("arn:" + Aws.PARTITION + ":logs:" + Stack.of(this).getRegion() + ":"
                                + Stack.of(this).getAccount() + ":log-group:" + log.getLogGroupName())
                        .build()))
                .build();
    }
}
