package niha.proof.sim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import niha.proof.sim.World.Outcome;

/** Many worlds, as many at once as there are processors. */
public final class Run {
    private final int deeds;
    private final AtomicLong next;
    private final long last;
    private final BooleanSupplier enough;
    private final Map<Fault, Long> hits = new EnumMap<>(Fault.class);
    private final List<Broken> broken = new ArrayList<>();
    private long seeds;
    private long steps;
    private long trades;

    /** A world in which something was not as it must be. */
    public record Broken(long seed, long trace, List<String> violations) {}

    /** What all worlds together say. */
    public record Report(
            long seeds,
            int deeds,
            long steps,
            long trades,
            Duration took,
            Map<Fault, Long> hits,
            List<Broken> broken) {}

    private Run(long first, long count, int deeds, BooleanSupplier enough) {
        this.next = new AtomicLong(first);
        this.last = Math.addExact(first, count - 1);
        this.deeds = deeds;
        this.enough = enough;
    }

    /** Worlds of so many deeds, from this seed on, until there are enough. */
    public static Report of(long first, long count, int deeds, BooleanSupplier enough) {
        return new Run(first, count, deeds, enough).report();
    }

    private Report report() {
        var began = System.nanoTime();
        var workers = Runtime.getRuntime().availableProcessors();
        try (var threads = Executors.newFixedThreadPool(workers)) {
            var all = new ArrayList<Future<?>>();
            for (int i = 0; i < workers; i++) all.add(threads.submit(this::work));
            for (var one : all) one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A world could not be run to its end", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Report(
                seeds, deeds, steps, trades, Duration.ofNanos(System.nanoTime() - began), hits, List.copyOf(broken));
    }

    private void work() {
        for (var seed = next.getAndIncrement(); seed <= last && !enough.getAsBoolean(); seed = next.getAndIncrement())
            add(seed, World.run(Plan.of(seed, deeds), false));
    }

    private synchronized void add(long seed, Outcome outcome) {
        seeds++;
        steps += outcome.steps();
        trades += outcome.trades();
        outcome.hits().forEach((fault, count) -> hits.merge(fault, count, Math::addExact));
        if (!outcome.violations().isEmpty()) broken.add(new Broken(seed, outcome.trace(), outcome.violations()));
    }
}
