package niha.proof.trail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import niha.local.engines.EmbeddedDynamo;
import niha.proof.Machine;
import niha.proof.Scratch;
import niha.proof.report.Docs;

/** Asks the same of two trails, one a hundred times as long as the other, and says what each answer cost. */
public final class TrailBenchmark {
    private static final List<Long> SIZES = List.of(3_000L, 300_000L);
    private static final int WARM_UP = 10;
    private static final int RUNS = 50;

    private TrailBenchmark() {}

    /** Prints a table and leaves it in docs/benchmarks. */
    public static void run(Path repository) throws IOException {
        var say = Scratch.silence();
        try (var scratch = Scratch.open();
                var engine = EmbeddedDynamo.onFile(scratch.folder().resolve("niha.db"), Topology.load())) {
            var trails = new ArrayList<Trail>();
            var loading = new ArrayList<Duration>();
            for (var size : SIZES) {
                tell("loading " + size + " tickets");
                var started = System.nanoTime();
                trails.add(Trail.load(engine.client(), scratch.folder().resolve("buckets"), size));
                loading.add(Duration.ofNanos(System.nanoTime() - started));
            }
            var costs = costs(trails, WARM_UP, RUNS);
            tell("exporting");
            var walks = trails.stream()
                    .flatMap(trail -> List.of("csv", "jsonl").stream().map(format -> Walk.through(trail, format)))
                    .toList();
            var report = new Report(new Report.Measured(
                    LocalDate.now(ZoneOffset.UTC), Machine.here(), RUNS, SIZES, loading, costs, walks));
            report.write(Docs.in(repository));
            say.println(report.markdown());
        }
    }

    /** In turns, so that whatever else the machine does meets both trails alike. */
    static Map<Question, List<Cost>> costs(List<Trail> trails, int warmUp, int runs) {
        var costs = new EnumMap<Question, List<Cost>>(Question.class);
        for (var question : Question.values()) {
            tell(question.title);
            var asked = trails.stream().map(_ -> new ArrayList<Asked>()).toList();
            for (int run = -question.share(warmUp); run < question.share(runs); run++)
                for (int i = 0; i < trails.size(); i++) {
                    var answer = Asked.of(trails.get(i), question.path(trails.get(i)));
                    if (run >= 0) asked.get(i).add(answer);
                }
            costs.put(question, asked.stream().map(Cost::of).toList());
        }
        return costs;
    }

    private static void tell(String what) {
        System.err.println("bench trail: " + what);
    }
}
