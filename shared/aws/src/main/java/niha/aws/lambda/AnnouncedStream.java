package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import niha.app.Json;
import niha.app.live.Announcement;
import niha.app.live.Broadcast;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;
import software.amazon.lambda.powertools.metrics.model.MetricUnit;

/** Tells the events of the outbox's stream to those who listen. A listener that cannot be reached is no reason to tell it again. */
public final class AnnouncedStream implements RequestStreamHandler {
    private static final Logger LOG = LoggerFactory.getLogger(AnnouncedStream.class);

    private final Broadcast broadcast;
    private final InstantSource clock;

    public AnnouncedStream(Broadcast broadcast, InstantSource clock) {
        this.broadcast = broadcast;
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var batch = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        var announcements = StreamedEvent.in(batch).stream()
                .flatMap(one -> Announcement.of(one.event()).stream())
                .toList();
        observe(PowertoolsLogging.withLogging(context, () -> tell(announcements)));
        out.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }

    private Broadcast.Outcome tell(List<Announcement> announcements) {
        return broadcast.tell(announcements, clock.instant());
    }

    private static void observe(Broadcast.Outcome outcome) {
        if (outcome.told() + outcome.dropped() == 0) return;
        Measured.as(metrics -> {
            metrics.addMetric("ListenersTold", (double) outcome.told(), MetricUnit.COUNT);
            metrics.addMetric("ListenersDropped", (double) outcome.dropped(), MetricUnit.COUNT);
        });
        if (outcome.dropped() > 0) LOG.info("{} listeners were gone or too slow", outcome.dropped());
    }
}
