package niha.local.triggers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import niha.local.lambda.LocalFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Wakes functions by the clock, one after the other on one thread, so none ever overlaps itself. */
public final class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final InstantSource clock;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("schedule").daemon().factory());

    public Scheduler(InstantSource clock) {
        this.clock = clock;
    }

    public void every(Duration period, LocalFunction function) {
        var _ = timer.scheduleAtFixedRate(
                () -> wake(function), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void wake(LocalFunction function) {
        try {
            function.invoke(event(function.name()));
        } catch (RuntimeException | JsonProcessingException e) {
            // One that fails must not end the series, as an exception here would.
            LOG.error("{} could not be woken", function.name(), e);
        }
    }

    private byte[] event(String function) throws JsonProcessingException {
        var event = new LinkedHashMap<String, String>();
        event.put("source", "niha.schedule");
        event.put("schedule", function);
        event.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        return new ObjectMapper().writeValueAsBytes(event);
    }

    @Override
    public void close() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(STOPS_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) timer.shutdownNow();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
