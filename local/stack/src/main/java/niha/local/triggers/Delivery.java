package niha.local.triggers;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import niha.api.Topology.StreamTrigger;
import niha.local.lambda.LocalFunction;
import niha.local.lambda.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** Lambda's event source mapping: filter, batch, and retry from the first record that failed until none does. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final StreamTrigger trigger;
    private final LocalFunction function;
    private final String streamArn;
    private final Consumer<Record> handled;
    private final CountDownLatch stop = new CountDownLatch(1);

    /**
     * @param handled hears of the last record that needs no other try
     */
    Delivery(StreamTrigger trigger, LocalFunction function, String streamArn, Consumer<Record> handled) {
        this.trigger = trigger;
        this.function = function;
        this.streamArn = streamArn;
        this.handled = handled;
    }

    void stop() {
        stop.countDown();
    }

    void deliver(List<Record> records) throws InterruptedException {
        var wanted = records.stream().filter(this::isWanted).toList();
        for (var from = 0; from < wanted.size() && !isStopped(); from += trigger.batchSize())
            deliverBatch(wanted.subList(from, Math.min(from + trigger.batchSize(), wanted.size())));
    }

    private boolean isWanted(Record record) {
        var key = record.dynamodb().keys().get("pk");
        return record.eventName() == OperationType.INSERT
                && key != null
                && key.s() != null
                && key.s().startsWith(trigger.keyPrefix());
    }

    private void deliverBatch(List<Record> batch) throws InterruptedException {
        var pending = batch;
        var pause = FIRST_PAUSE;
        while (!isStopped()) {
            var failure = attempt(pending);
            if (failure.isEmpty()) {
                handled.accept(pending.getLast());
                return;
            }
            if (failure.getAsInt() > 0) {
                handled.accept(pending.get(failure.getAsInt() - 1));
                pending = pending.subList(failure.getAsInt(), pending.size());
                pause = FIRST_PAUSE;
            }
            if (stop.await(pause.toMillis(), TimeUnit.MILLISECONDS)) return;
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    /** The first record that failed. */
    private OptionalInt attempt(List<Record> records) {
        if (!(function.invoke(StreamEvent.write(records, streamArn)) instanceof Outcome.Answered answered))
            return OptionalInt.of(0);
        try {
            return StreamEvent.firstFailure(answered.bytes(), records);
        } catch (IOException e) {
            LOG.error("{} gave an answer that cannot be read", function.name(), e);
            return OptionalInt.of(0);
        }
    }

    private boolean isStopped() {
        return stop.getCount() == 0;
    }
}
