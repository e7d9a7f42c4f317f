package niha.proof.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One start of the function in a process of its own. */
record Fork(Workbench bench, Map<String, String> environment) {
    private static final String FUNCTION = "niha.accounts.AccountsFunction";
    private static final int PATIENCE_S = 120;
    /** What the JVM chooses by itself on Lambda, where a function of this size has one processor. */
    private static final List<String> AS_ON_LAMBDA = List.of("-XX:+UseSerialGC", "-Xmx1400m");

    /** When each phase was reached, counted from before the process was asked for. */
    Map<Phase, Duration> run(List<String> flags, String run) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(AS_ON_LAMBDA);
        command.addAll(flags);
        command.addAll(List.of("-cp", bench.classPath(), FirstAnswers.class.getName(), FUNCTION));
        command.add(bench.event("list", run).toString());
        command.add(bench.event("create", run).toString());
        var builder = new ProcessBuilder(command).redirectError(bench.log().toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        var started = System.nanoTime();
        var process = builder.start();
        CompletableFuture.delayedExecutor(PATIENCE_S, TimeUnit.SECONDS).execute(process::destroyForcibly);
        var reached = reached(process, started);
        finish(process, reached);
        return reached;
    }

    private static Map<Phase, Duration> reached(Process process, long started) throws IOException {
        var reached = new EnumMap<Phase, Duration>(Phase.class);
        try (var said = process.inputReader(StandardCharsets.US_ASCII)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                var at = Duration.ofNanos(System.nanoTime() - started);
                if (line.startsWith(FirstAnswers.MARK))
                    reached.put(Phase.valueOf(line.substring(FirstAnswers.MARK.length())), at);
            }
        }
        return reached;
    }

    private void finish(Process process, Map<Phase, Duration> reached) throws IOException, InterruptedException {
        if (process.waitFor() != 0 || reached.size() != Phase.values().length)
            throw new IllegalStateException("the function did not answer:\n" + Files.readString(bench.log()));
    }
}
