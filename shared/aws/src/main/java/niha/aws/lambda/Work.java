package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Work that finds out by itself what there is to do: what woke it, and how often, does not matter. It counts what it did. */
public final class Work implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final String metric;
    private final LongSupplier work;

    public Work(String metric, LongSupplier work) {
        this.metric = metric;
        this.work = work;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        long done = PowertoolsLogging.withLogging(context, work::getAsLong);
        if (done > 0) count(metric, done);
        // For a stream's batch this says that none of its records failed.
        out.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    /** Says at once what must be heard of even if the work then fails. */
    public static void count(String metric, long count) {
        LOG.atInfo().addKeyValue("count", count).log(metric);
        Measured.as(metrics -> metrics.addMetric(metric, (double) count, MetricUnit.COUNT));
    }
}
