package niha.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import niha.proof.engine.EngineBenchmark;
import niha.proof.growth.GrowthBenchmark;
import niha.proof.market.MarketBenchmark;
import niha.proof.market.RivalBenchmark;
import niha.proof.market.SoakBenchmark;
import niha.proof.report.Docs;
import niha.proof.report.Summary;
import niha.proof.start.StartBenchmark;
import niha.proof.trail.TrailBenchmark;
import niha.proof.worlds.WorldsBenchmark;

/** {@code ./niha bench <what>}. */
public final class Bench {
    private static final int FORKS = 5;
    private static final int ORDERS = 2_000;
    private static final int CLIENTS = 8;
    private static final int MINUTES = 30;
    private static final int ORDERS_PER_MINUTE = 60;
    private static final int WORLDS = 300;
    private static final int DEEDS = 500;
    private static final List<String> ALL =
            List.of("engine", "start", "trail", "growth", "market", "rival", "worlds", "soak");

    private Bench() {}

    public static void main(String... arguments) throws IOException, InterruptedException, SQLException {
        var repository = repository(Path.of("").toAbsolutePath());
        try {
            if (arguments.length == 1 && arguments[0].equals("all")) all(repository);
            else run(repository, new Choice(List.of(arguments)));
            Summary.write(Docs.in(repository));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        // the engine's threads would keep this JVM alive
        System.exit(0);
    }

    private static void run(Path repository, Choice chosen) throws IOException, InterruptedException, SQLException {
        switch (chosen.what()) {
            case "start" -> StartBenchmark.run(repository, chosen.number(1, FORKS));
            case "engine" -> EngineBenchmark.run(repository, chosen.number(1, FORKS));
            case "trail" -> TrailBenchmark.run(repository);
            case "market" -> MarketBenchmark.run(repository, chosen.number(1, ORDERS), chosen.number(2, CLIENTS));
            case "rival" -> RivalBenchmark.run(repository, chosen.number(1, ORDERS));
            case "growth" -> GrowthBenchmark.run(repository);
            case "soak" ->
                SoakBenchmark.run(
                        repository, chosen.after("--minutes", MINUTES), chosen.after("--orders", ORDERS_PER_MINUTE));
            case "worlds" -> WorldsBenchmark.run(repository, chosen.number(1, WORLDS), chosen.number(2, DEEDS));
            case "report" -> System.out.println(Summary.of(Docs.in(repository)));
            default -> throw new Refusal(Choice.USAGE);
        }
    }

    /** Each in a process of its own, so that none meets what another one left behind. */
    private static void all(Path repository) throws IOException, InterruptedException {
        var failed = new ArrayList<String>();
        for (var what : ALL) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Bench.class.getName(), what));
            var builder =
                    new ProcessBuilder(command).directory(repository.toFile()).inheritIO();
            // as ./niha does it: worlds count in millions, and nobody reads their metrics
            if (what.equals("worlds")) builder.environment().put("POWERTOOLS_METRICS_DISABLED", "true");
            var process = builder.start();
            if (process.waitFor() != 0) failed.add(what);
        }
        if (!failed.isEmpty()) throw new Refusal("Not measured: " + String.join(", ", failed));
    }

    private static Path repository(Path from) {
        for (var directory = from; directory != null; directory = directory.getParent())
            if (Files.isRegularFile(directory.resolve("proof/pom.xml"))) return directory;
        throw new Refusal("Run this inside the repository: no proof/pom.xml at or above " + from + ".");
    }
}
