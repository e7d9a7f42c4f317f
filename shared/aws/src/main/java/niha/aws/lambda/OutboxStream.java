package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import niha.app.Json;
import niha.app.events.Letter;
import niha.app.events.Relay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
        var batch = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        var failed = PowertoolsLogging.withLogging(context, () -> deliver(StreamedLetter.in(batch)));
        var answer = Map.of(
                "batchItemFailures",
                failed.stream().map(n -> Map.of("itemIdentifier", n)).toList());
        out.write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }

    private List<String> deliver(List<StreamedLetter> streamed) {
        var letters = streamed.stream().map(StreamedLetter::letter).toList();
        var remaining = relay.deliver(letters);
        var delivered = Letter.events(letters) - Letter.events(remaining);
        Measured.as(metrics -> metrics.addMetric("EventsDelivered", delivered, MetricUnit.COUNT));
        if (!remaining.isEmpty())
            LOG.warn("The bus did not take all of {} of {} letters", remaining.size(), letters.size());
        return streamed.stream()
                .filter(one -> remaining.contains(one.letter()))
                .map(StreamedLetter::sequenceNumber)
                .limit(1)
                .toList();
    }
}
