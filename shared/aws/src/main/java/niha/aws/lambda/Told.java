package niha.aws.lambda;

import niha.app.live.Broadcast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Puts on record how many were told something. */
final class Told {
    private static final Logger LOG = LoggerFactory.getLogger(Told.class);

    private Told() {}

    static void observe(Broadcast.Outcome outcome) {
        if (outcome.told() + outcome.dropped() == 0) return;
        Measured.as(metrics -> {
            metrics.addMetric("ListenersTold", (double) outcome.told(), MetricUnit.COUNT);
            metrics.addMetric("ListenersDropped", (double) outcome.dropped(), MetricUnit.COUNT);
        });
        if (outcome.dropped() > 0) LOG.info("{} listeners were gone or too slow", outcome.dropped());
    }
}
