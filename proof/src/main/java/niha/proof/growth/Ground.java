package niha.proof.growth;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.SplittableRandom;
import niha.api.Topology;
import niha.aws.Cloud;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.Environment;
import niha.local.engines.FileBuckets;
import niha.proof.Unwatched;
import niha.testkit.Any;
import niha.testkit.HttpCall;
import niha.testkit.LambdaContext;
import niha.testkit.NoQueues;
import niha.testkit.RecordingBus;

/** A store in memory that a size of something is loaded into by the adapters that run in an account, and asked through a gauge. */
record Ground(EmbeddedDynamo engine, Gauge gauge, Cloud cloud) implements AutoCloseable {
    private static final long SEED = 5;

    /** What is asked, and what has to be done each time before. */
    record Question(String what, int runs, Runnable before, Runnable ask) {
        private static final int RUNS = 30;

        static Question of(String what, Runnable ask) {
            return new Question(what, RUNS, () -> {}, ask);
        }
    }

    static Ground open(Path folder) {
        var engine = EmbeddedDynamo.inMemory(Unwatched.topology());
        var gauge = Gauge.over(engine.client());
        var cloud = new Cloud(
                gauge.client(),
                new NoQueues(),
                new RecordingBus(),
                new FileBuckets(folder),
                InstantSource.fixed(Any.NOON),
                new SplittableRandom(SEED),
                Environment.of(
                        Topology.load(),
                        Environment.PREFIX,
                        Map.of(Topology.variable("queue", "market-commands"), "none")));
        return new Ground(engine, gauge, cloud);
    }

    /** A page, by the event that API Gateway sends. */
    static Runnable page(RequestStreamHandler function, String path) {
        var event = HttpCall.get(path).event();
        return () -> {
            var out = new ByteArrayOutputStream();
            try {
                function.handleRequest(new ByteArrayInputStream(event), out, new LambdaContext("bench"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var answer = out.toString(StandardCharsets.UTF_8);
            if (!answer.contains("\"statusCode\":200")) throw new IllegalStateException(path + ": " + answer);
        };
    }

    @Override
    public void close() {
        engine.close();
    }
}
