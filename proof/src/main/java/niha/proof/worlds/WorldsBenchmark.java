package niha.proof.worlds;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.proof.Grid;
import niha.proof.Scratch;
import niha.proof.report.Docs;
import niha.proof.report.Goal;
import niha.proof.sim.Fault;
import niha.proof.sim.Found;
import niha.proof.sim.Guard;
import niha.proof.sim.Plan;
import niha.proof.sim.Run;
import niha.proof.sim.World;

/** Runs simulated worlds, some of them twice, and each guard switched off until it is missed; and counts. */
public final class WorldsBenchmark {
    private static final int TWICE = 20;
    private static final int GUARD_SEEDS = 1_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private WorldsBenchmark() {}

    /** Prints tables and leaves them in docs/benchmarks. */
    public static void run(Path repository, int seeds, int deeds) throws IOException {
        var say = Scratch.silence();
        System.setProperty("log4j2.configurationFile", "log4j2-silent.xml");
        tell(seeds + " worlds");
        var report = Run.of(1, seeds, deeds, () -> false);
        tell(TWICE + " worlds twice");
        var different = different(deeds);
        var guards = new EnumMap<Guard, Found>(Guard.class);
        for (var guard : Guard.values()) {
            tell("without " + guard);
            guards.put(guard, Found.without(guard, GUARD_SEEDS, deeds));
        }
        var document = document(report, different, guards);
        var markdown = markdown(document, report, guards);
        Docs.in(repository).write("worlds", markdown, document);
        say.println(markdown);
    }

    private static int different(int deeds) {
        var different = 0;
        for (long seed = 1; seed <= TWICE; seed++) {
            var first = trace(seed, deeds);
            if (trace(seed, deeds) != first) different++;
        }
        return different;
    }

    private static long trace(long seed, int deeds) {
        return World.run(Plan.of(seed, deeds), false).trace();
    }

    private static Map<String, Object> document(Run.Report report, int different, Map<Guard, Found> guards) {
        var hits = new LinkedHashMap<String, Object>();
        for (var fault : Fault.values()) hits.put(fault.name(), report.hits().getOrDefault(fault, 0L));
        var missed = new LinkedHashMap<String, Object>();
        guards.forEach((guard, found) -> missed.put(guard.name(), found.seed()));
        var document = Docs.document();
        document.put("worlds", report.seeds());
        document.put("deeds", report.deeds());
        document.put("seconds", report.took().toNanos() / NANOS_PER_SECOND);
        document.put("steps", report.steps());
        document.put("trades", report.trades());
        document.put("worlds_that_broke_a_law", report.broken().size());
        document.put("worlds_run_twice", TWICE);
        document.put("worlds_that_differed", different);
        document.put("fault_hits", hits);
        document.put("guard_missed_at_seed", missed);
        return document;
    }

    private static String markdown(Map<String, Object> document, Run.Report report, Map<Guard, Found> guards) {
        return """
                # Simulated worlds

                `./niha proof` runs whole worlds full of faults, each decided by its number; [../proof.md](../proof.md) says what is in them. Here %d \
                worlds of %d deeds each were run on all processors, %d of them twice more to compare their traces, and then each guard of the product was \
                switched off until a world broke a law.

                Measured on %s: %s. %s s for all, %s worlds a second, %s steps, %s trades; %d worlds broke a law, %s of %s differed the second time.

                ## Faults

                %s
                ## Guards

                ![The first world that misses a guard](worlds.svg)

                %s""".formatted(
                report.seeds(),
                report.deeds(),
                TWICE,
                document.get("day"),
                document.get("machine"),
                Goal.number(report.took().toNanos() / NANOS_PER_SECOND),
                Goal.number(report.seeds() * NANOS_PER_SECOND / report.took().toNanos()),
                Grid.whole(report.steps()),
                Grid.whole(report.trades()),
                report.broken().size(),
                document.get("worlds_that_differed"),
                TWICE,
                faults(report),
                guards(guards));
    }

    private static Grid faults(Run.Report report) {
        var hits = new Grid(1, List.of("fault", "hits"));
        for (var fault : Fault.values())
            hits.row(List.of(fault.what, Grid.whole(report.hits().getOrDefault(fault, 0L))));
        return hits;
    }

    private static Grid guards(Map<Guard, Found> guards) {
        var missed = new Grid(1, List.of("guard", "missed at seed"));
        guards.forEach((guard, found) -> missed.row(List.of(
                guard.what, found.seed() == 0 ? "**not within " + GUARD_SEEDS + "**" : Long.toString(found.seed()))));
        return missed;
    }

    private static void tell(String what) {
        System.err.println("bench worlds: " + what);
    }
}
