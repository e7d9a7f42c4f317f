package niha.infra;

import java.util.Map;
import niha.api.Topology.Schedule;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.services.cloudwatch.Alarm;
import software.amazon.awscdk.services.cloudwatch.ComparisonOperator;
import software.amazon.awscdk.services.cloudwatch.IMetric;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.cloudwatch.MetricOptions;
import software.amazon.awscdk.services.cloudwatch.TreatMissingData;
import software.amazon.awscdk.services.cloudwatch.actions.SnsAction;
import software.amazon.awscdk.services.sns.ITopic;
import software.amazon.awscdk.services.sqs.Queue;
import software.constructs.Construct;

/** What wakes a person: each alarm says in a sentence what is wrong and rings the same bell. */
record Alarms(Stage stage, ITopic bell) {
    /** Under it functions publish what they count. */
    static final String NAMESPACE = "Niha";

    /** One beat can fall just outside of its minute; so many in a row cannot. */
    private static final int BEATS_MISSED = 3;

    private static final Duration WINDOW = Duration.minutes(5);

    static MetricOptions sum() {
        return MetricOptions.builder().statistic("Sum").period(WINDOW).build();
    }

    /** Counted from one tick of a clock to the next. */
    static MetricOptions perTick(Schedule schedule) {
        return MetricOptions.builder()
                .statistic("Sum")
                .period(Duration.minutes(schedule.everyMinutes()))
                .build();
    }

    static MetricOptions maximum() {
        return MetricOptions.builder().statistic("Maximum").period(WINDOW).build();
    }

    /** How often a function counted something, as its own log says. */
    static Metric counted(String function, String metric) {
        return Metric.Builder.create()
                .namespace(NAMESPACE)
                .metricName(metric)
                .dimensionsMap(Map.of("Service", function))
                .statistic("Sum")
                .period(WINDOW)
                .build();
    }

    /** Anything in a parking queue is a message nobody could process. */
    void watchParked(Construct scope, String name, Queue parked) {
        above(
                scope,
                name,
                parked.metricApproximateNumberOfMessagesVisible(maximum()),
                0,
                "Messages are parked in " + name);
    }

    /** A clock that does not wake its function leaves no error behind: what should be counted and is not, is what is wrong. */
    void silent(Construct scope, String name, IMetric heartbeats, String sentence) {
        ring(Alarm.Builder.create(scope, "Alarm-" + name)
                .alarmName(stage.named(name))
                .alarmDescription(sentence)
                .metric(heartbeats)
                .threshold(1)
                .comparisonOperator(ComparisonOperator.LESS_THAN_THRESHOLD)
                .evaluationPeriods(BEATS_MISSED)
                .treatMissingData(TreatMissingData.BREACHING));
    }

    void above(Construct scope, String name, IMetric metric, Number threshold, String sentence) {
        ring(Alarm.Builder.create(scope, "Alarm-" + name)
                .alarmName(stage.named(name))
                .alarmDescription(sentence)
                .metric(metric)
                .threshold(threshold)
                .comparisonOperator(ComparisonOperator.GREATER_THAN_THRESHOLD)
                .evaluationPeriods(1)
                .treatMissingData(TreatMissingData.NOT_BREACHING));
    }

    private void ring(Alarm.Builder alarm) {
        alarm.build().addAlarmAction(new SnsAction(bell));
    }
}
