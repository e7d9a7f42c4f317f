package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.app.Json;
import niha.app.events.Envelope;
import niha.app.events.Relay;
import niha.aws.dynamo.DynamoOutbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Delivers what the stream of the outbox tells, and names the first record that could not be: from there it comes again. */
public final class OutboxStream implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxStream.class);

    private final Relay relay;

    public OutboxStream(Relay relay) {
        this.relay = relay;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var event = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        var failed = PowertoolsLogging.withLogging(context, () -> deliver(event.path("Records")));
        var answer = Map.of(
                "batchItemFailures",
                failed.stream().map(n -> Map.of("itemIdentifier", n)).toList());
        out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> deliver(JsonNode records) {
        var events = new ArrayList<Envelope>();
        var sequenceNumbers = new HashMap<UUID, String>();
        for (var record : records) {
            if (!record.path("eventName").asText().equals("INSERT")) continue;
            var row = image(record.at("/dynamodb/NewImage"));
            if (!DynamoOutbox.isRow(row)) continue;
            var event = DynamoOutbox.read(row);
            events.add(event);
            sequenceNumbers.put(
                    event.id(), record.at("/dynamodb/SequenceNumber").asText());
        }
        var remaining = relay.deliver(events);
        Measured.as(metrics ->
                metrics.addMetric("EventsDelivered", (double) (events.size() - remaining.size()), MetricUnit.COUNT));
        if (!remaining.isEmpty()) LOG.warn("The bus did not take {} of {} events", remaining.size(), events.size());
        return events.stream()
                .filter(event -> remaining.contains(event.id()))
                .map(event -> sequenceNumbers.getOrDefault(event.id(), ""))
                .limit(1)
                .toList();
    }

    /** An outbox row holds texts only. */
    private static Map<String, AttributeValue> image(JsonNode image) {
        var item = new HashMap<String, AttributeValue>();
        for (var attribute : image.properties())
            item.put(
                    attribute.getKey(),
                    AttributeValue.fromS(attribute.getValue().path("S").asText()));
        return item;
    }
}
