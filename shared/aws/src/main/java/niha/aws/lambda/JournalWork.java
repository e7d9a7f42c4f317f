package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import niha.app.Json;
import niha.app.market.Matching.Deadline;
import niha.units.Asset;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/**
 * Follows the journals. A stream's records say only which ones have something new; the clock's events name none, and then all are
 * looked at. What was missed is found either way.
 */
public final class JournalWork implements RequestStreamHandler {
    private static final String JOURNAL = "JOURNAL#";

    private final String metric;
    private final Work work;

    public JournalWork(String metric, Work work) {
        this.metric = metric;
        this.work = work;
    }

    /** Follows one market's journal and says how much was done. */
    public interface Work {
        int run(Asset certificate, Deadline deadline);
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var event = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        Deadline deadline = () -> context.getRemainingTimeInMillis() > CommandBatch.TIME_TO_WRITE_MS;
        PowertoolsLogging.withLogging(context, () -> {
            follow(markets(event.path("Records")), deadline);
            return out;
        });
        out.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    /** What one market fails at is told when the others are done: it must not hold them up. */
    private void follow(Set<Asset> markets, Deadline deadline) {
        var failures = new ArrayList<RuntimeException>();
        for (var certificate : markets)
            try {
                var done = work.run(certificate, deadline);
                if (done > 0) Measured.as(metrics -> metrics.addMetric(metric, (double) done, MetricUnit.COUNT));
            } catch (RuntimeException failed) {
                failures.add(failed);
            }
        if (!failures.isEmpty()) throw failures.getFirst();
    }

    private static Set<Asset> markets(JsonNode records) {
        var markets = EnumSet.noneOf(Asset.class);
        for (var record : records) {
            var key = record.at("/dynamodb/Keys/pk/S").asText();
            if (key.startsWith(JOURNAL)) markets.add(Asset.valueOf(key.substring(JOURNAL.length())));
        }
        if (markets.isEmpty())
            Stream.of(Asset.values()).filter(Asset::isCertificate).forEach(markets::add);
        return markets;
    }
}
