package niha.proof.market;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import niha.proof.soak.Sample;
import niha.units.Asset;

/** How a process that runs everything is. */
final class Vitals {
    private static final double BYTES_PER_MB = 1 << 20;
    private static final double KB_PER_MB = 1 << 10;
    private static final double NANOS_PER_SECOND = 1e9;

    /** Nothing is that far behind, and nobody asks again about what was before. */
    private static final Duration REMEMBERED = Duration.ofMinutes(5);

    private static final Path STATUS = Path.of("/proc/self/status");

    private final Moments moments;
    private final Map<Way, Long> looked = new HashMap<>();
    private final long begun = System.nanoTime();

    /** How far a market's entries have come. */
    private record Way(Stage stage, Asset market) {}

    Vitals(Moments moments) {
        this.moments = moments;
    }

    Sample sample(long accepted) {
        System.gc();
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MB;
        var threads = ManagementFactory.getThreadMXBean().getThreadCount();
        var now = System.nanoTime();
        var sample = new Sample(
                (now - begun) / NANOS_PER_SECOND,
                heap,
                resident(),
                threads,
                behind(Stage.SETTLED, now),
                behind(Stage.SHOWN, now),
                accepted);
        moments.forget(now - REMEMBERED.toNanos());
        return sample;
    }

    /** The longest that an entry took to come so far since the last look, or has been waiting. */
    private double behind(Stage stage, long now) {
        var most = 0L;
        for (var market : Shape.BOTH.certificates()) {
            var seen = looked.getOrDefault(new Way(stage, market), 0L);
            var reached = moments.last(stage, market);
            for (var entry = seen + 1; entry <= reached; entry++)
                most = Math.max(
                        most,
                        since(market, entry, moments.at(stage, market, entry).orElse(now)));
            if (reached < moments.last(Stage.JOURNALLED, market))
                most = Math.max(most, since(market, reached + 1, now));
            looked.put(new Way(stage, market), reached);
        }
        return most / NANOS_PER_SECOND;
    }

    private long since(Asset market, long entry, long now) {
        return now - moments.at(Stage.JOURNALLED, market, entry).orElse(now);
    }

    private static double resident() {
        if (!Files.exists(STATUS)) return 0;
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KB_PER_MB)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
