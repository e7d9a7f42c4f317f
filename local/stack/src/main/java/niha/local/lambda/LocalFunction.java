package niha.local.lambda;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A deployed function in this process. As on Lambda, an instance serves one event at a time, an idle one is used again,
 * another one is made when none is idle, and one that ran out of time is never used again.
 */
public final class LocalFunction {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFunction.class);

    private final String name;
    private final Duration mayTake;
    private final Supplier<RequestStreamHandler> instances;
    private final ConcurrentLinkedDeque<RequestStreamHandler> idle = new ConcurrentLinkedDeque<>();

    /** The first instance is made here, so that one that cannot start is known at once. */
    public LocalFunction(String name, Duration mayTake, Supplier<RequestStreamHandler> instances) {
        this.name = name;
        this.mayTake = mayTake;
        this.instances = instances;
        idle.push(instances.get());
    }

    public String name() {
        return name;
    }

    /** Hands an event to an instance and waits for the end of it. */
    public Outcome invoke(byte[] event) {
        var instance = Optional.ofNullable(idle.poll()).orElseGet(instances);
        var run = new FutureTask<>(() -> run(instance, event));
        Thread.ofVirtual().name(name).start(run);
        try {
            var answered = new Outcome.Answered(run.get(mayTake.toMillis(), TimeUnit.MILLISECONDS));
            idle.push(instance);
            return answered;
        } catch (ExecutionException e) {
            idle.push(instance);
            LOG.error("{} failed", name, e.getCause());
            return new Outcome.Failed(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            run.cancel(true);
            LOG.error("{} took longer than {} s", name, mayTake.toSeconds());
            return new Outcome.TimedOut((int) mayTake.toSeconds());
        } catch (InterruptedException e) {
            run.cancel(true);
            Thread.currentThread().interrupt();
            return new Outcome.Failed("The machine is stopping");
        }
    }

    private byte[] run(RequestStreamHandler instance, byte[] event) throws IOException {
        var out = new ByteArrayOutputStream();
        instance.handleRequest(new ByteArrayInputStream(event), out, new Invocation(name, mayTake));
        return out.toByteArray();
    }
}
