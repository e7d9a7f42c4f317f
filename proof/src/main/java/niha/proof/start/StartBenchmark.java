package niha.proof.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import niha.api.Topology;
import niha.proof.Machine;
import niha.proof.Spread;
import niha.proof.report.Docs;

/** Starts a function over and over and says how long it took to answer. */
public final class StartBenchmark {
    private StartBenchmark() {}

    /** Prints a table and leaves it in docs/benchmarks. */
    public static void run(Path repository, int forks) throws IOException, InterruptedException {
        var topology = Topology.load();
        var zip = repository.resolve("functions/accounts/target/function.zip");
        try (var bench = Workbench.unpack(zip);
                var dynamo = LoopbackDynamo.start(topology)) {
            var fork = new Fork(bench, environment(dynamo.environment(topology), bench));
            tell("training the AOT cache");
            fork.run(Variant.training(bench.cache()), "training");
            var results = new Results(
                    LocalDate.now(ZoneOffset.UTC),
                    Machine.here(),
                    forks,
                    Files.size(bench.cache()),
                    measure(fork, forks));
            var report = new Report(results);
            report.write(Docs.in(repository));
            System.out.println(report.markdown());
        }
    }

    /** In turns, so that whatever else the machine does meets every variant alike; the first round only warms engine and disk. */
    private static Map<Variant, Map<Phase, Spread>> measure(Fork fork, int forks)
            throws IOException, InterruptedException {
        var runs = new EnumMap<Variant, List<Map<Phase, Duration>>>(Variant.class);
        for (int round = 0; round <= forks; round++) {
            tell(round == 0 ? "warming up" : "round " + round + " of " + forks);
            for (var variant : Variant.values()) {
                var run = fork.run(
                        variant.flags(fork.bench().cache()), variant.name().toLowerCase(Locale.ROOT) + round);
                if (round > 0)
                    runs.computeIfAbsent(variant, _ -> new ArrayList<>()).add(run);
            }
        }
        var spreads = new EnumMap<Variant, Map<Phase, Spread>>(Variant.class);
        runs.forEach((variant, measured) -> spreads.put(variant, Results.summarise(measured)));
        return spreads;
    }

    /** What Lambda would set, and nothing of the person who measures. */
    private static Map<String, String> environment(Map<String, String> engine, Workbench bench) {
        var environment = new HashMap<>(engine);
        environment.put("AWS_REGION", "eu-central-1");
        environment.put("AWS_ACCESS_KEY_ID", "bench");
        environment.put("AWS_SECRET_ACCESS_KEY", "bench");
        environment.put("AWS_CONFIG_FILE", bench.log() + ".none");
        environment.put("AWS_SHARED_CREDENTIALS_FILE", bench.log() + ".none");
        environment.put("AWS_LAMBDA_FUNCTION_NAME", "niha-bench-accounts");
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        environment.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/niha-bench-accounts");
        environment.put("AWS_LAMBDA_LOG_STREAM_NAME", "2026/11/20/[1]31255c27806a406ca69dac10b2ec40d7");
        environment.put("AWS_EXECUTION_ENV", "AWS_Lambda_java25");
        environment.put("NIHA_VERSION", "bench");
        environment.put("POWERTOOLS_SERVICE_NAME", "accounts");
        environment.put("POWERTOOLS_METRICS_NAMESPACE", "Niha");
        return environment;
    }

    private static void tell(String what) {
        System.err.println("bench start: " + what);
    }
}
