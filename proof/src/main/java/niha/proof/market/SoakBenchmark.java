package niha.proof.market;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicIntegerArray;
import niha.proof.Scratch;
import niha.proof.report.Docs;
import niha.proof.soak.Sample;
import niha.proof.soak.SoakReport;

/** Lets clients trade at a steady pace for a long time, and watches what that does to the process. */
public final class SoakBenchmark {
    private static final int CLIENTS = 4;
    private static final int SAMPLE_S = 10;
    private static final long SEED = 11;

    private final Vitals vitals;
    private final List<Trader> traders = new ArrayList<>();
    private final AtomicIntegerArray taken = new AtomicIntegerArray(CLIENTS);
    private final List<Sample> samples = new ArrayList<>();
    private final CompletableFuture<Void> broken = new CompletableFuture<>();

    private SoakBenchmark(Floor floor) {
        this.vitals = new Vitals(floor.metered().moments());
        var clients = floor.clients();
        for (int i = 0; i < clients.size(); i++)
            traders.add(new Trader("soak-" + i, clients.get(i), new Flow(SEED + i, Shape.BOTH.certificates())));
    }

    /** Prints a table and leaves it in docs/benchmarks. */
    public static void run(Path repository, int minutes, int perMinute) throws IOException, InterruptedException {
        var say = Scratch.silence();
        try (var scratch = Scratch.open();
                var floor = Floor.open(scratch.folder().resolve("home"), CLIENTS)) {
            var samples = new SoakBenchmark(floor).soak(Duration.ofMinutes(minutes), perMinute);
            var report = new SoakReport(minutes, perMinute / 60.0, CLIENTS, samples);
            report.write(Docs.in(repository));
            say.println(report.markdown(Docs.document()));
        }
    }

    private List<Sample> soak(Duration length, int perMinute) throws InterruptedException {
        var every = TimeUnit.MINUTES.toNanos(1) * traders.size() / perMinute;
        try (var threads = Executors.newScheduledThreadPool(traders.size() + 1)) {
            for (int i = 0; i < traders.size(); i++) {
                var which = i;
                always(threads, () -> taken.set(which, traders.get(which).step()), every * i / traders.size(), every);
            }
            always(threads, this::sample, 0, TimeUnit.SECONDS.toNanos(SAMPLE_S));
            lasts(length);
            threads.shutdownNow();
        }
        return List.copyOf(samples);
    }

    private void lasts(Duration length) throws InterruptedException {
        try {
            broken.get(length.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException over) {
            // as long as was wanted
        } catch (ExecutionException e) {
            throw new IllegalStateException("The load could not go on", e.getCause());
        }
    }

    private interface Deed {
        void run() throws InterruptedException;
    }

    /** What fails ends the run: a schedule would keep silent about it. */
    private void always(ScheduledExecutorService threads, Deed deed, long first, long every) {
        var _ = threads.scheduleAtFixedRate(
                () -> {
                    try {
                        deed.run();
                    } catch (InterruptedException end) {
                        Thread.currentThread().interrupt();
                    } catch (RuntimeException | Error failure) {
                        broken.completeExceptionally(failure);
                    }
                },
                first,
                every,
                TimeUnit.NANOSECONDS);
    }

    private synchronized void sample() {
        var sum = 0L;
        for (int i = 0; i < taken.length(); i++) sum += taken.get(i);
        var sample = vitals.sample(sum);
        samples.add(sample);
        System.err.println("bench soak: " + sample);
    }
}
