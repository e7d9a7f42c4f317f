package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import niha.app.Json;
import niha.app.quoting.QuotingDocuments;
import niha.app.quoting.RunCycle;
import niha.app.quoting.RunCycle.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** Runs the cycles that a queue's messages wake, each for itself, and names those that have to come again. */
public final class CycleBatch implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CycleBatch.class);

    private final RunCycle cycle;

    public CycleBatch(RunCycle cycle) {
        this.cycle = cycle;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var event = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        var again = PowertoolsLogging.withLogging(context, () -> handle(event.path("Records"), context));
        var answer = Map.of(
                "batchItemFailures",
                again.stream().map(id -> Map.of("itemIdentifier", id)).toList());
        out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> handle(JsonNode records, Context context) {
        var again = new ArrayList<String>();
        var failed = 0;
        for (var record : records) {
            var id = record.path("messageId").asText();
            if (context.getRemainingTimeInMillis() <= CommandBatch.TIME_TO_WRITE_MS) again.add(id);
            else
                try {
                    if (run(record) == Outcome.FAILED) failed++;
                } catch (RuntimeException broken) {
                    LOG.error("A cycle that could not even be put off: {}", id, broken);
                    again.add(id);
                }
        }
        if (failed > 0) Work.count("CyclesFailed", failed);
        return again;
    }

    /** A message that is none comes again until it is parked aside, where somebody looks at it. */
    private Outcome run(JsonNode record) {
        return cycle.run(QuotingDocuments.due(record.path("body").asText()));
    }
}
