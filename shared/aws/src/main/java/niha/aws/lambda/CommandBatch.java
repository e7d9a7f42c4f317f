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
import java.util.Set;
import niha.app.Json;
import niha.app.market.Documents;
import niha.app.market.Matching;
import niha.app.market.Matching.Message;
import niha.app.market.SystemReports;
import niha.units.Asset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Hands a batch of a FIFO queue's messages to the markets, and names those that have to come again. */
public final class CommandBatch implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CommandBatch.class);

    /** A write that is begun later than this before the end may still be on its way when the next one is made. */
    static final int TIME_TO_WRITE_MS = 6_000;

    private final Matching matching;
    private final SystemReports reports;

    public CommandBatch(Matching matching, SystemReports reports) {
        this.matching = matching;
        this.reports = reports;
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

    private Set<String> handle(JsonNode records, Context context) {
        var messages = messages(records);
        var again = matching.handle(messages, () -> context.getRemainingTimeInMillis() > TIME_TO_WRITE_MS);
        if (!again.isEmpty()) LOG.warn("{} of {} commands come again", again.size(), messages.size());
        Measured.as(metrics ->
                metrics.addMetric("CommandsMatched", (double) (messages.size() - again.size()), MetricUnit.COUNT));
        return again;
    }

    private List<Message> messages(JsonNode records) {
        var messages = new ArrayList<Message>();
        for (var record : records) {
            var id = record.path("messageId").asText();
            try {
                messages.add(new Message(
                        id,
                        market(record.at("/attributes/MessageGroupId").asText()),
                        Documents.command(record.path("body").asText())));
            } catch (IllegalArgumentException noCommand) {
                LOG.error("A message that is no command: {}", id, noCommand);
                reports.refused(id, String.valueOf(noCommand.getMessage()));
            }
        }
        return messages;
    }

    private static Asset market(String group) {
        var asset = Asset.valueOf(group);
        if (!asset.isCertificate()) throw new IllegalArgumentException("There is no market of " + asset);
        return asset;
    }
}
