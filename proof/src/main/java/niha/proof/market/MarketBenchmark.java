package niha.proof.market;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;
import niha.proof.Scratch;
import niha.proof.report.Docs;

/** Lets clients trade on the whole local stack, and the match path work through a full queue, and says what each order took. */
public final class MarketBenchmark {
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SHARE = 10;

    private MarketBenchmark() {}

    /** Prints tables and leaves them in docs/benchmarks. */
    public static void run(Path repository, int orders, int clients) throws IOException {
        var say = Scratch.silence();
        try (var scratch = Scratch.open()) {
            var rounds = rounds(scratch.folder().resolve("home"), orders, clients, ROUNDS);
            var drills = drills(scratch.folder(), orders, ROUNDS);
            var report = new Report(
                    new Results(LocalDate.now(ZoneOffset.UTC), Machine.here(), orders, clients, rounds, drills));
            report.write(Docs.in(repository));
            say.println(report.markdown());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In turns, so that whatever else the machine does meets both shapes alike. */
    static Map<Shape, List<Round>> rounds(Path folder, int orders, int clients, int count)
            throws IOException, InterruptedException {
        var rounds = new EnumMap<Shape, List<Round>>(Shape.class);
        for (var shape : Shape.values()) rounds.put(shape, new ArrayList<>());
        tell("starting the stack, with " + clients + " clients");
        try (var floor = Floor.open(folder, clients)) {
            new Session(floor, Shape.BOTH, Math.max(clients, orders / WARM_UP_SHARE), 0).run();
            for (int round = 1; round <= count; round++)
                for (var shape : Shape.values()) {
                    tell("round " + round + ", " + shape.title);
                    rounds.getOrDefault(shape, List.of()).add(new Session(floor, shape, orders, round).run());
                }
        }
        return rounds;
    }

    private static List<Drill> drills(Path folder, int orders, int count) throws IOException, InterruptedException {
        var drills = new ArrayList<Drill>();
        for (int round = 1; round <= count; round++) {
            tell("round " + round + ", the match path by itself");
            drills.add(MatchPath.drill(Files.createDirectories(folder.resolve("match-" + round)), orders, round));
        }
        return drills;
    }

    private static void tell(String what) {
        System.err.println("bench market: " + what);
    }
}
