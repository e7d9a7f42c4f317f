package niha.proof.growth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import niha.app.commands.Ports.Outdated;
import niha.proof.Scratch;
import niha.proof.growth.Gauge.Count;
import niha.proof.growth.Ground.Question;
import niha.proof.report.Docs;

/** Asks the same of more and more of a thing, and says how the cost follows. */
public final class GrowthBenchmark {
    private static final List<Long> MANY = List.of(500L, 5_000L, 25_000L);
    private static final List<Long> LONG = List.of(1_000L, 10_000L, 100_000L);
    private static final List<Long> FEW = List.of(500L, 2_000L, 10_000L);
    private static final List<Long> DEEP = List.of(100L, 10_000L, 100_000L);
    private static final int MAKERS = 1_000;
    private static final int WARM_UP = 10;

    private GrowthBenchmark() {}

    /** What is loaded at a size, and what is asked of it then. */
    interface Load {
        List<Question> of(Ground ground, long size);
    }

    /** Prints tables and leaves them in docs/benchmarks. */
    public static void run(Path repository) throws IOException {
        var say = Scratch.silence();
        try (var scratch = Scratch.open()) {
            var folder = scratch.folder();
            var series = new ArrayList<Series>();
            series.addAll(series(folder, "an account's history", LONG, Accounts::history));
            series.addAll(series(folder, "an account's orders", MANY, Accounts::orders));
            series.addAll(series(folder, "accounts", FEW, Accounts::all));
            series.addAll(series(folder, "resting orders", DEEP, Books::of));
            var report = new GrowthReport(series, MAKERS, sweep(folder));
            report.write(Docs.in(repository));
            say.println(report.markdown(Docs.document()));
        }
    }

    private static long sweep(Path folder) {
        tell("one order that takes " + MAKERS);
        try (var ground = Ground.open(folder)) {
            return Books.sweep(ground, MAKERS);
        } catch (Outdated impossible) {
            throw new IllegalStateException("Somebody else writes here", impossible);
        }
    }

    /** The smallest one twice: what comes first is asked of a JVM that knows nothing yet. */
    static List<Series> series(Path folder, String what, List<Long> sizes, Load load) {
        var costs = new LinkedHashMap<String, List<Cost>>();
        tell(what);
        measure(folder, load, sizes.getFirst(), _ -> new ArrayList<>());
        for (var size : sizes) {
            tell(what + ", " + size);
            measure(folder, load, size, question -> costs.computeIfAbsent(question, _ -> new ArrayList<>()));
        }
        return costs.entrySet().stream().map(GrowthBenchmark::series).toList();
    }

    private static void measure(Path folder, Load load, long size, Function<String, List<Cost>> costs) {
        try (var ground = Ground.open(folder)) {
            for (var question : load.of(ground, size))
                costs.apply(question.what()).add(cost(ground.gauge(), question, size));
        }
    }

    private static Series series(Map.Entry<String, List<Cost>> costs) {
        return new Series(costs.getKey(), costs.getValue());
    }

    private static Cost cost(Gauge gauge, Question question, long size) {
        var counts = new ArrayList<Count>();
        var nanos = new ArrayList<Long>();
        for (int run = -WARM_UP; run < question.runs(); run++) {
            question.before().run();
            gauge.count();
            var begun = System.nanoTime();
            question.ask().run();
            var took = System.nanoTime() - begun;
            var count = gauge.count();
            if (run < 0) continue;
            counts.add(count);
            nanos.add(took);
        }
        return Cost.of(size, counts, nanos);
    }

    private static void tell(String what) {
        System.err.println("bench growth: " + what);
    }
}
