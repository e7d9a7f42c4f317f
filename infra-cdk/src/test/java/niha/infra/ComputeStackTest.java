package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import niha.api.OpenApi;
import niha.api.Topology;
import niha.api.Topology.Fn;
import niha.infra.Synthesised.Resource;
import org.junit.jupiter.api.Test;

class ComputeStackTest {
    private static final Set<String> RETENTIONS = Set.of("30", "365");

    private final Synthesised dev = Synthesised.of(Synthesised.DEV);
    private final Topology topology = Topology.load();

    @Test
    void everyDeclaredFunctionIsThereAsDeclared() {
        var functions = dev.named("compute", "AWS::Lambda::Function", "FunctionName");
        assertThat(functions.names())
                .containsExactlyInAnyOrderElementsOf(
                        topology.functions().stream().map(Fn::name).toList());
        for (var fn : topology.functions()) {
            assertThat(functions.get(fn.name()).property("Handler").asText()).isEqualTo(fn.handler());
            assertThat(functions.get(fn.name()).property("Timeout").asInt()).isEqualTo(fn.timeoutSeconds());
        }
    }

    @Test
    void everyFunctionRunsJava25OnArmFromASnapshot() {
        for (var function : dev.resources("compute", "AWS::Lambda::Function")) {
            assertThat(function.property("Runtime").asText()).isEqualTo("java25");
            assertThat(function.property("Architectures").toString()).isEqualTo("[\"arm64\"]");
            assertThat(function.property("MemorySize").asInt()).isEqualTo(1769);
            assertThat(function.property("SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
            assertThat(function.property("TracingConfig/Mode").asText()).isEqualTo("Active");
        }
    }

    @Test
    void everyFunctionHasAnAliasOnAPublishedVersion() {
        var versions = dev.resources("compute", "AWS::Lambda::Version").stream()
                .map(Resource::id)
                .toList();
        assertThat(dev.resources("compute", "AWS::Lambda::Alias"))
                .hasSameSizeAs(topology.functions())
                .allMatch(alias -> alias.property("Name").asText().equals("live"))
                .allMatch(alias -> versions.contains(
                        alias.property("FunctionVersion/Fn::GetAtt/0").asText()));
    }

    @Test
    void everyFunctionLogsJsonAndItsLogEnds() {
        for (var function : dev.resources("compute", "AWS::Lambda::Function"))
            assertThat(function.property("LoggingConfig/LogFormat").asText()).isEqualTo("JSON");
        for (var stack : new String[] {"data", "compute", "edge"})
            assertThat(dev.resources(stack, "AWS::Logs::LogGroup"))
                    .isNotEmpty()
                    .allMatch(log ->
                            RETENTIONS.contains(log.property("RetentionInDays").asText()));
    }

    @Test
    void aFunctionKnowsTheNamesOfExactlyWhatItMayUse() {
        var functions = dev.named("compute", "AWS::Lambda::Function", "FunctionName");
        var relay = functions.get("relay").property("Environment/Variables");
        assertThat(relay.fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder(
                        "NIHA_TABLE_COMMANDS",
                        "NIHA_BUS",
                        "NIHA_VERSION",
                        "POWERTOOLS_SERVICE_NAME",
                        "POWERTOOLS_METRICS_NAMESPACE");
        assertThat(relay.get("NIHA_VERSION").asText()).isEqualTo(OpenApi.load().version());
        assertThat(functions.get("platform").property("Environment/Variables").fieldNames())
                .toIterable()
                .contains("NIHA_TABLE_LEDGER", "NIHA_TABLE_AUDIT", "NIHA_TABLE_COMMANDS", "NIHA_QUEUE_MARKET_COMMANDS")
                .doesNotContain("NIHA_BUS", "NIHA_BUCKET_SEALS");
        for (var fn : topology.functions())
            assertThat(functions
                            .get(fn.name())
                            .property("Environment/Variables")
                            .has("NIHA_BUCKET_SEALS"))
                    .as(fn.name())
                    .isEqualTo(fn.may().containsKey("seals"));
    }

    @Test
    void aStreamWakesTheAliasWithNewRowsUnderItsPrefixOnly() {
        var streamed = topology.functions().stream()
                .filter(fn -> fn.stream().isPresent())
                .toList();
        var queued = topology.functions().stream().filter(fn -> fn.queue().isPresent());
        assertThat(dev.resources("compute", "AWS::Lambda::EventSourceMapping"))
                .hasSize(streamed.size() + (int) queued.count());
        for (var fn : streamed) {
            var declared = fn.stream().orElseThrow();
            var mapping = mapping(fn.name());
            assertThat(mapping.property("FunctionName").toString())
                    .contains(id(fn.name()) + "Live")
                    .contains(":live");
            assertThat(mapping.property("EventSourceArn").toString())
                    .contains("Table" + declared.table())
                    .contains("StreamArn");
            assertThat(mapping.property("FilterCriteria/Filters/0/Pattern").asText())
                    .isEqualTo("{\"dynamodb\":{\"Keys\":{\"pk\":{\"S\":[{\"prefix\":\"" + declared.keyPrefix()
                            + "\"}]}}},\"eventName\":[\"INSERT\"]}");
            assertThat(mapping.property("StartingPosition").asText()).isEqualTo("TRIM_HORIZON");
            assertThat(mapping.property("BatchSize").asInt()).isEqualTo(declared.batchSize());
        }
    }

    /** A filter would delete the commands that it leaves out; a bisected batch would break their order. */
    @Test
    void theMarketsQueueIsHeardWholeAndInItsOrder() {
        var mapping = dev.starting("compute", "AWS::Lambda::EventSourceMapping", "matchingLiveQueue");
        assertThat(mapping.property("EventSourceArn").toString()).contains("Queuemarketcommands");
        assertThat(mapping.property("BatchSize").asInt()).isEqualTo(10);
        assertThat(mapping.property("FunctionResponseTypes").toString()).isEqualTo("[\"ReportBatchItemFailures\"]");
        assertThat(mapping.node().at("/Properties").has("FilterCriteria")).isFalse();
        assertThat(mapping.node().at("/Properties").has("BisectBatchOnFunctionError"))
                .isFalse();
    }

    @Test
    void quotesThatNoLongerFollowTheirMarketRing() {
        var alarms = dev.named("compute", "AWS::CloudWatch::Alarm", "AlarmName");
        assertThat(alarms.get("quoting-failing").property("MetricName").asText())
                .isEqualTo("CyclesFailed");
        assertThat(alarms.get("cycles-overdue").property("MetricName").asText()).isEqualTo("CyclesOverdue");
    }

    @Test
    void aMarketThatStandsStillRings() {
        var alarm = dev.named("compute", "AWS::CloudWatch::Alarm", "AlarmName").get("market-halted");
        assertThat(alarm.property("MetricName").asText()).isEqualTo("MarketsHalted");
        assertThat(alarm.property("Threshold").asInt()).isZero();
    }

    @Test
    void aPoisonousRowIsCutOutReportedAndParked() {
        for (var fn : new String[] {"relay", "archivist", "realtime-push"}) {
            var mapping = mapping(fn);
            assertThat(mapping.property("BisectBatchOnFunctionError").asBoolean())
                    .isTrue();
            assertThat(mapping.property("FunctionResponseTypes").toString()).isEqualTo("[\"ReportBatchItemFailures\"]");
            assertThat(mapping.property("MaximumRetryAttempts").asInt()).isPositive();
            assertThat(mapping.property("DestinationConfig/OnFailure/Destination/Fn::GetAtt/0")
                            .asText())
                    .startsWith(id(fn) + "Undelivered");
        }
    }

    @Test
    void theClockWakesTheAliasUnderARoleOfItsOwn() {
        var schedules = dev.named("compute", "AWS::Scheduler::Schedule", "Name");
        for (var fn : topology.functions()) {
            if (fn.schedule().isEmpty()) continue;
            var id = id(fn.name());
            var minutes = fn.schedule().get().everyMinutes();
            var schedule = schedules.get(fn.name());
            assertThat(schedule.property("ScheduleExpression").asText())
                    .isEqualTo(minutes == 60 ? "rate(1 hour)" : minutes == 1 ? "rate(1 minute)" : "");
            assertThat(schedule.property("Target/Arn/Ref").asText()).startsWith(id + "Live");
            assertThat(schedule.property("Target/RoleArn/Fn::GetAtt/0").asText())
                    .startsWith(id + "WakesClockRole");
            assertThat(schedule.property("Target/DeadLetterConfig/Arn/Fn::GetAtt/0")
                            .asText())
                    .startsWith(id + "Undelivered");
        }
    }

    @Test
    void theArchivistIsWokenByNewTicketsAndByTheClock() {
        assertThat(mapping("archivist").property("EventSourceArn").toString()).contains("Tableaudit");
        assertThat(dev.named("compute", "AWS::Scheduler::Schedule", "Name").names())
                .containsExactlyInAnyOrderElementsOf(topology.functions().stream()
                        .filter(fn -> fn.schedule().isPresent())
                        .map(Topology.Fn::name)
                        .toList())
                .contains("archivist");
    }

    @Test
    void aLedgerThatDoesNotBalanceRingsTheFirstTime() {
        var alarm = dev.named("compute", "AWS::CloudWatch::Alarm", "AlarmName").get("ledger-unbalanced");
        assertThat(alarm.property("Namespace").asText())
                .isEqualTo(dev.named("compute", "AWS::Lambda::Function", "FunctionName")
                        .get("ledger-check")
                        .property("Environment/Variables/POWERTOOLS_METRICS_NAMESPACE")
                        .asText());
        assertThat(alarm.property("MetricName").asText()).isEqualTo("LedgerUnbalanced");
        assertThat(alarm.property("Dimensions").toString())
                .isEqualTo("[{\"Name\":\"Service\",\"Value\":\"ledger-check\"}]");
        assertThat(alarm.property("Statistic").asText()).isEqualTo("Sum");
        assertThat(alarm.property("Threshold").asInt()).isZero();
        assertThat(alarm.property("ComparisonOperator").asText()).isEqualTo("GreaterThanThreshold");
        assertThat(alarm.property("EvaluationPeriods").asInt()).isOne();
    }

    @Test
    void theWebSocketIsHeardByItsFunctionUnderEveryRoute() {
        var routes = dev.named("compute", "AWS::ApiGatewayV2::Route", "RouteKey");
        assertThat(routes.names()).containsExactlyInAnyOrder("$connect", "$disconnect", "$default");
        var integration = dev.only("compute", "AWS::ApiGatewayV2::Integration");
        assertThat(integration.property("IntegrationUri").toString()).contains("realtimeLive");
        assertThat(routes.get("$default")
                        .property("RouteResponseSelectionExpression")
                        .asText())
                .isEqualTo("$default");
        assertThat(dev.resources("compute", "AWS::ApiGatewayV2::RouteResponse")).hasSize(1);
        assertThat(dev.resources("compute", "AWS::Lambda::Permission"))
                .isNotEmpty()
                .allMatch(permission ->
                        permission.property("FunctionName").toString().contains("realtimeLive"));
    }

    @Test
    void theWebSocketIsThrottledAndLogsNoPass() {
        var stage = dev.only("compute", "AWS::ApiGatewayV2::Stage");
        assertThat("/" + stage.property("StageName").asText())
                .isEqualTo(topology.webSocket().path());
        assertThat(stage.property("DefaultRouteSettings/ThrottlingRateLimit").asInt())
                .isPositive();
        assertThat(stage.property("AccessLogSettings/Format").asText())
                .startsWith("{\"requestId\":")
                .doesNotContain("query", "path");
        assertThat(stage.node().get("DependsOn").toString()).contains("WebSocketAccount");
    }

    @Test
    void whatLetsTheGatewayLogStaysWithTheAccount() {
        assertThat(dev.only("compute", "AWS::ApiGateway::Account")
                        .node()
                        .get("DeletionPolicy")
                        .asText())
                .isEqualTo("Retain");
    }

    @Test
    void whoPushesKnowsWhereTo() {
        for (var fn : topology.functions())
            assertThat(dev.named("compute", "AWS::Lambda::Function", "FunctionName")
                            .get(fn.name())
                            .property("Environment/Variables")
                            .has("NIHA_WEBSOCKET"))
                    .as(fn.name())
                    .isEqualTo(Set.of("realtime-push", "market-watch").contains(fn.name()));
    }

    @Test
    void aClockThatStopsRingsAfterThreeTicksEvenIfNothingIsCountedAnyMore() {
        var alarms = dev.named("compute", "AWS::CloudWatch::Alarm", "AlarmName");
        for (var fn : topology.functions()) {
            assertThat(alarms.names().contains(fn.name() + "-silent"))
                    .as(fn.name())
                    .isEqualTo(fn.schedule().isPresent());
            if (fn.schedule().isEmpty()) continue;
            var alarm = alarms.get(fn.name() + "-silent");
            assertThat(alarm.property("Namespace").asText()).isEqualTo("AWS/Lambda");
            assertThat(alarm.property("MetricName").asText()).isEqualTo("Invocations");
            assertThat(alarm.property("Dimensions/0/Value/Ref").asText())
                    .startsWith(fn.name().replace("-", "") + "Function");
            assertThat(alarm.property("Statistic").asText()).isEqualTo("Sum");
            assertThat(alarm.property("Period").asInt())
                    .isEqualTo(60 * fn.schedule().get().everyMinutes());
            assertThat(alarm.property("EvaluationPeriods").asInt()).isEqualTo(3);
            assertThat(alarm.property("Threshold").asInt()).isOne();
            assertThat(alarm.property("ComparisonOperator").asText()).isEqualTo("LessThanThreshold");
            assertThat(alarm.property("TreatMissingData").asText()).isEqualTo("breaching");
            assertThat(alarm.property("AlarmActions")).isNotEmpty();
        }
    }

    @Test
    void everythingThatCanGoWrongHasAnAlarm() {
        var alarms = dev.named("compute", "AWS::CloudWatch::Alarm", "AlarmName").names();
        for (var fn : topology.functions()) {
            assertThat(alarms).contains(fn.name() + "-errors", fn.name() + "-throttles");
            if (fn.stream().isPresent()) assertThat(alarms).contains(fn.name() + "-behind", fn.name() + "-undelivered");
            if (fn.schedule().isPresent()) assertThat(alarms).contains(fn.name() + "-undelivered");
        }
        assertThat(dev.named("data", "AWS::CloudWatch::Alarm", "AlarmName").names())
                .contains("market-commands-parked");
    }

    private Resource mapping(String function) {
        return dev.starting("compute", "AWS::Lambda::EventSourceMapping", id(function) + "LiveStream");
    }

    /** As CloudFormation spells it. */
    private static String id(String function) {
        return function.replace("-", "");
    }
}
