package niha.proof.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A fresh process that finds something out. */
record EngineFork(Contender contender, Trial trial, Compiler compiler) {
    private static final int PATIENCE_S = 300;
    private static final List<String> FLAGS =
            List.of("-XX:+UseSerialGC", "-Xmx2g", "-Xmn1g", "--sun-misc-unsafe-memory-access=allow");

    Map<Figure, Long> run(Path folder) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(compiler.flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Measuring.class.getName()));
        command.addAll(List.of(contender.name(), trial.name(), script(folder).toString()));
        var log = folder.resolve("log");
        var process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        CompletableFuture.delayedExecutor(PATIENCE_S, TimeUnit.SECONDS).execute(process::destroyForcibly);
        var found = new EnumMap<Figure, Long>(Figure.class);
        try (var said = process.inputReader()) {
            for (var line : said.readAllLines()) {
                var words = line.split(" ", 2);
                found.put(Figure.valueOf(words[0]), Long.valueOf(words[1]));
            }
        }
        if (process.waitFor() != 0 || found.isEmpty())
            throw new IllegalStateException(this + " found nothing out:\n" + Files.readString(log));
        return found;
    }

    private Path script(Path folder) {
        return folder.resolve(trial.workload.name());
    }
}
