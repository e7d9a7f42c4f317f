package niha.aws.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import niha.app.Json;
import niha.app.live.Broadcast;
import niha.app.live.EventNews;
import software.amazon.lambda.powertools.logging.PowertoolsLogging;

/** Tells the events of the outbox's stream to those who listen. A listener that cannot be reached is no reason to tell it again. */
public final class AnnouncedStream implements RequestStreamHandler {
    private final EventNews news;
    private final Broadcast broadcast;
    private final InstantSource clock;

    public AnnouncedStream(EventNews news, Broadcast broadcast, InstantSource clock) {
        this.news = news;
        this.broadcast = broadcast;
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        var batch = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        var events = StreamedLetter.in(batch).stream()
                .flatMap(one -> one.letter().events().stream())
                .toList();
        Told.observe(PowertoolsLogging.withLogging(context, () -> {
            broadcast.end(news.ended(events), clock.instant());
            return broadcast.tell(news.of(events), clock.instant());
        }));
        out.write("{\"batchItemFailures\":[]}".getBytes(StandardCharsets.UTF_8));
    }
}
