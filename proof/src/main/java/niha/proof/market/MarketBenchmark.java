package niha.proof.market;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;

/** Lets clients trade on the whole local stack, and the match path work through a full queue, and says what each order took. */
public final class MarketBenchmark {
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SHARE = 10;

    private MarketBenchmark() {}

    /** Prints tables and leaves them in docs/benchmarks. */
    public static void run(Path repository, int orders, int clients) throws IOException {
        var say = System.out;
        // what the functions log is not what is measured here, and nobody reads it
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        var folder = Files.createTempDirectory("niha-market-");
        try {
            var rounds = rounds(folder.resolve("home"), orders, clients, ROUNDS);
            var drills = drills(folder, orders, ROUNDS);
            var report = new Report(
                    new Results(LocalDate.now(ZoneOffset.UTC), Machine.here(), orders, clients, rounds, drills));
            var docs = repository.resolve("docs/benchmarks");
            report.write(docs);
            say.println(report.markdown());
            say.println("Written to " + docs.resolve("market.md") + ", market.json and market.svg");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            delete(folder);
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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
