package niha.aws.lambda;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.metrics.Metrics;
import software.amazon.lambda.powertools.metrics.MetricsFactory;

/** Metrics that never cost an answer: what was committed must be told, whether or not it could be counted. */
final class Measured {
    private static final Logger LOG = LoggerFactory.getLogger(Measured.class);

    private Measured() {}

    static void as(Consumer<Metrics> measuring) {
        try {
            MetricsFactory.getMetricsInstance().flushMetrics(measuring);
        } catch (RuntimeException e) {
            LOG.error("not measured", e);
        }
    }
}
