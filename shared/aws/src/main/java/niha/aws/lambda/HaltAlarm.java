package niha.aws.lambda;

import niha.app.market.Halts.Halt;
import niha.app.market.Matching;
import niha.app.market.SystemReports;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Rings when a market stands still, before it is put on record: the alarm must not depend on the ticket. */
public record HaltAlarm(SystemReports reports) implements Matching.Alarm {
    private static final Logger LOG = LoggerFactory.getLogger(HaltAlarm.class);

    @Override
    public void halted(Halt halt, Throwable cause) {
        LOG.error("The {} market is halted", halt.certificate(), cause);
        Measured.as(metrics -> metrics.addMetric("MarketsHalted", 1, MetricUnit.COUNT));
        reports.halted(halt, cause);
    }
}
