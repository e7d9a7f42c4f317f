package niha.proof.market;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import niha.app.market.Journal;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.Tables;
import niha.aws.sqs.SqsCommandQueue;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.EmbeddedSqs;
import niha.local.engines.Environment;
import niha.local.engines.FileBuckets;
import niha.local.lambda.LocalFunction;
import niha.local.triggers.QueuePoller;
import niha.matching.MatchingFunction;
import niha.proof.Refusal;
import niha.testkit.RecordingBus;
import niha.units.Asset;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/** The matching function behind its queue and in front of its store, with nothing else beside it. */
final class MatchPath implements AutoCloseable {
    private static final String FUNCTION = "matching";
    private static final Duration SILENCE = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Topology topology = Topology.load();
    private final Topology.Fn declared = topology.function(FUNCTION);
    private final Metered metered = new Metered();
    private final InstantSource clock = InstantSource.system();
    private final EmbeddedDynamo store;
    private final EmbeddedSqs queues;
    private final LocalFunction function;

    private MatchPath(Path folder) {
        store = EmbeddedDynamo.onFile(folder.resolve("match.db"), topology);
        queues = EmbeddedSqs.start(topology);
        var cloud = new Cloud(
                metered.client(FUNCTION, DynamoDbClient.class, store.client()),
                queues.client(),
                new RecordingBus(),
                new FileBuckets(folder.resolve("buckets")),
                clock,
                new SecureRandom(),
                Environment.of(topology, Environment.PREFIX, queues.environment()));
        function = new LocalFunction(
                FUNCTION,
                Duration.ofSeconds(declared.timeoutSeconds()),
                () -> metered.handler(FUNCTION, new MatchingFunction(cloud)));
    }

    /** Lets one batch through to load the market, lays all the others ready, and then lets the function loose. */
    static Drill drill(Path folder, int orders, long seed) throws InterruptedException {
        try (var path = new MatchPath(folder)) {
            var commands = new Commands(
                    new Flow(seed, List.of(Asset.CEA)), path.clock.instant().truncatedTo(ChronoUnit.MILLIS));
            path.feed(commands, path.batchSize());
            path.run(0, path.batchSize());
            var cold = path.metered.sheet();
            var start = path.metered.moments().last(Stage.JOURNALLED, Asset.CEA);
            path.feed(commands, orders);
            var begun = System.nanoTime();
            var decided = path.run(start, orders);
            var end = path.metered
                    .moments()
                    .at(Stage.JOURNALLED, Asset.CEA, path.metered.moments().last(Stage.JOURNALLED, Asset.CEA))
                    .orElseThrow();
            var warm = path.metered.sheet().since(cold);
            return new Drill(orders, decided.written(), decided.fills(), Duration.ofNanos(end - begun), cold, warm);
        }
    }

    private int batchSize() {
        return declared.queue().orElseThrow().batchSize();
    }

    private void feed(Commands commands, int count) {
        var queue = new SqsCommandQueue(queues.client(), url());
        for (int i = 0; i < count; i++) {
            var sent = commands.next();
            queue.send(sent.certificate(), sent.command(), clock.instant());
        }
    }

    private Decided run(long from, int commands) throws InterruptedException {
        var quiet = metered.quiet();
        var seen = quiet.ended();
        var receives = metered.client(FUNCTION, SqsClient.class, queues.client());
        try (var _ = new QueuePoller(receives, url(), declared.queue().orElseThrow(), function)) {
            while (quiet.another(seen, PATIENCE)) {
                quiet.await(SILENCE, PATIENCE);
                seen = quiet.ended();
                var decided = Decided.after(Map.of(Asset.CEA, from), journal());
                if (decided.commands() == commands) return decided;
            }
        }
        throw new Refusal("The markets did not answer all orders within " + PATIENCE.toMinutes() + " minutes.");
    }

    private String url() {
        return queues.url(declared.queue().orElseThrow().queue());
    }

    private Journal journal() {
        return new DynamoJournal(store.client(), new Tables(name -> Environment.PREFIX + name));
    }

    @Override
    public void close() {
        queues.close();
        store.close();
    }
}
