package niha.local.triggers;

import java.time.Duration;
import java.util.List;
import niha.api.Topology.StreamTrigger;
import niha.local.lambda.LocalFunction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** Reads a table's stream, in order and at least once, and hands what a function asked for to it. */
public final class StreamPoller implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StreamPoller.class);

    /** A bell tells of every write of this process, so this is only how soon anything else is seen. */
    private static final Duration IDLE = Duration.ofSeconds(1);

    private static final int READ_AT_ONCE = 100;
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(10);

    private final DynamoDbStreamsClient streams;
    private final Shards shards;
    private final Checkpoint checkpoint;
    private final Delivery delivery;
    private final Bell bell;
    private final Thread thread;
    private Checkpoint.Place place;
    private volatile boolean stopped;

    public StreamPoller(
            DynamoDbStreamsClient streams,
            String table,
            StreamTrigger trigger,
            LocalFunction function,
            Checkpoint checkpoint,
            Bell bell) {
        this.streams = streams;
        this.shards = Shards.of(streams, table);
        this.checkpoint = checkpoint;
        this.bell = bell;
        this.delivery = new Delivery(trigger, function, shards.arn(), this::handled);
        this.place = checkpoint.load(shards.arn()).map(shards::resume).orElseGet(shards::oldest);
        this.thread =
                Thread.ofPlatform().name("stream-" + function.name()).daemon().start(this::run);
    }

    @Override
    public void close() {
        stopped = true;
        delivery.stop();
        bell.ring();
        try {
            thread.join(STOPS_WITHIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopped) {
            try {
                readShard();
                if (stopped) return;
                place = shards.after(place.shard()).orElse(place);
                bell.await(IDLE);
            } catch (ExpiredIteratorException e) {
                LOG.debug("The place in the stream is looked up again", e);
            } catch (TrimmedDataAccessException | ResourceNotFoundException e) {
                LOG.warn("Records older than a day are gone from the stream; the sweep will find what they were for");
                place = shards.oldest();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.error("The stream could not be read", e);
                rest();
            }
        }
    }

    /** Returns when the shard has ended, or the poller has. */
    private void readShard() throws InterruptedException {
        for (@Nullable String iterator = shards.iterator(place); iterator != null && !stopped; ) {
            var at = iterator;
            var answer = streams.getRecords(r -> r.shardIterator(at).limit(READ_AT_ONCE));
            pass(answer.records());
            iterator = answer.nextShardIterator();
            if (answer.records().isEmpty() && iterator != null) bell.await(IDLE);
        }
    }

    private void pass(List<Record> records) throws InterruptedException {
        if (records.isEmpty()) return;
        delivery.deliver(records);
        if (!stopped) place = at(records.getLast());
    }

    private void handled(Record last) {
        place = at(last);
        checkpoint.save(place);
    }

    private Checkpoint.Place at(Record record) {
        return new Checkpoint.Place(
                shards.arn(), place.shard(), record.dynamodb().sequenceNumber());
    }

    private void rest() {
        try {
            bell.await(IDLE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
