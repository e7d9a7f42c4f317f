package niha.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niha.proof.engine.EngineBenchmark;
import niha.proof.market.MarketBenchmark;
import niha.proof.start.StartBenchmark;
import niha.proof.trail.TrailBenchmark;

/** {@code ./niha bench <what>}. */
public final class Bench {
    private static final int FORKS = 5;
    private static final int ORDERS = 2_000;
    private static final int CLIENTS = 8;

    private Bench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            run(List.of(arguments));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        // the engine's threads would keep this JVM alive
        System.exit(0);
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        var repository = repository(Path.of("").toAbsolutePath());
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "start" -> StartBenchmark.run(repository, number(arguments, 1, FORKS));
            case "engine" -> EngineBenchmark.run(repository, number(arguments, 1, FORKS));
            case "trail" -> TrailBenchmark.run(repository);
            case "market" ->
                MarketBenchmark.run(repository, number(arguments, 1, ORDERS), number(arguments, 2, CLIENTS));
            default -> throw new Refusal("""
                    Usage: bench start [forks]               (start-up of one function, 5 forks of each kind by default)
                           bench engine [forks]              (the order book beside others, likewise)
                           bench trail                       (what a page of the audit trail costs, at 3 000 and at 300 000 tickets)
                           bench market [orders [clients]]   (what an order takes on its way through the whole stack; 2 000 orders
                                                              a round from 8 clients by default)""");
        }
    }

    private static int number(List<String> arguments, int place, int otherwise) {
        if (arguments.size() <= place) return otherwise;
        try {
            var number = Integer.parseInt(arguments.get(place));
            if (number > 0) return number;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal("How many must be a positive whole number, not '" + arguments.get(place) + "'.");
    }

    private static Path repository(Path from) {
        for (var directory = from; directory != null; directory = directory.getParent())
            if (Files.isRegularFile(directory.resolve("proof/pom.xml"))) return directory;
        throw new Refusal("Run this inside the repository: no proof/pom.xml at or above " + from + ".");
    }
}
