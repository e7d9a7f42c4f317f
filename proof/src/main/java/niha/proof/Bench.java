package niha.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import niha.proof.engine.EngineBenchmark;
import niha.proof.start.StartBenchmark;
import niha.proof.trail.TrailBenchmark;

/** {@code ./niha bench <what>}. */
public final class Bench {
    private static final int FORKS = 5;

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
        var forks = arguments.size() > 1 ? forks(arguments.get(1)) : FORKS;
        var repository = repository(Path.of("").toAbsolutePath());
        switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
            case "start" -> StartBenchmark.run(repository, forks);
            case "engine" -> EngineBenchmark.run(repository, forks);
            case "trail" -> TrailBenchmark.run(repository);
            default -> throw new Refusal("""
                    Usage: bench start [forks]    (start-up of one function, 5 forks of each kind by default)
                           bench engine [forks]   (the order book beside others, likewise)
                           bench trail            (what a page of the audit trail costs, at 3 000 and at 300 000 tickets)""");
        }
    }

    private static int forks(String text) {
        try {
            var forks = Integer.parseInt(text);
            if (forks > 0) return forks;
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal("The number of forks must be a positive whole number, not '" + text + "'.");
    }

    private static Path repository(Path from) {
        for (var directory = from; directory != null; directory = directory.getParent())
            if (Files.isRegularFile(directory.resolve("proof/pom.xml"))) return directory;
        throw new Refusal("Run this inside the repository: no proof/pom.xml at or above " + from + ".");
    }
}
