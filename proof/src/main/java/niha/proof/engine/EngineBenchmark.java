package niha.proof.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;
import niha.proof.Scratch;
import niha.proof.report.Docs;

/** Replays the same commands in every engine and says how long each took. */
public final class EngineBenchmark {
    private EngineBenchmark() {}

    /** Prints tables and leaves them in docs/benchmarks. */
    public static void run(Path repository, int forks) throws IOException, InterruptedException {
        try (var open = Scratch.open()) {
            var scratch = open.folder();
            tell("making the workloads");
            for (var workload : Workload.values()) workload.script().save(scratch.resolve(workload.name()));
            var results = new Results(LocalDate.now(ZoneOffset.UTC), Machine.here(), forks, measure(scratch, forks));
            var report = new EngineReport(results);
            report.write(Docs.in(repository));
            System.out.println(report.markdown());
        }
    }

    /** In turns, so that whatever else the machine does meets everybody alike. */
    private static Map<EngineFork, Map<Figure, Middle>> measure(Path scratch, int forks)
            throws IOException, InterruptedException {
        var runs = new LinkedHashMap<EngineFork, List<Map<Figure, Long>>>();
        for (int round = 1; round <= forks; round++) {
            tell("round " + round + " of " + forks);
            for (var compiler : Compiler.values())
                for (var trial : Trial.values())
                    for (var contender : Contender.values()) {
                        var fork = new EngineFork(contender, trial, compiler);
                        runs.computeIfAbsent(fork, _ -> new ArrayList<>()).add(fork.run(scratch));
                    }
        }
        var found = new LinkedHashMap<EngineFork, Map<Figure, Middle>>();
        runs.forEach((fork, processes) -> found.put(fork, Results.summarise(processes)));
        return found;
    }

    private static void tell(String what) {
        System.err.println("bench engine: " + what);
    }
}
