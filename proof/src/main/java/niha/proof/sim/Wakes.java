package niha.proof.sim;

import java.time.Duration;
import java.util.function.Consumer;
import niha.app.quoting.Cycles;
import niha.app.quoting.QuotingDocuments;
import niha.proof.sim.Line.Surroundings;

/** A standard queue with delays: messages come when it is time, or later, or again, or never, and in any order. */
final class Wakes {
    private static final int LATE_MS_MAX = 15 * 60_000;
    private static final int VISIBILITY_MS = 180_000;
    private static final int RECEIVES_MAX = 5;
    private static final int BESIDE_MS_MAX = 200;

    private final Surroundings around;
    private final Consumer<Message> consumer;

    /** A message for the so many-th time. */
    record Message(String body, int receive) {}

    Wakes(Surroundings around, Consumer<Message> consumer) {
        this.around = around;
        this.consumer = consumer;
    }

    /** The queue as a process sees it. */
    Cycles from(Host process) {
        return (due, delay) -> {
            process.takes(1 + around.dice().nextInt(10));
            var weather = around.weather();
            if (weather.strikes(Fault.SEND_FAILED)) throw new IllegalStateException("not sent");
            take(new Message(QuotingDocuments.write(due), 1), delay);
            process.diesIf(Fault.KILLED_AFTER_WRITE);
            if (weather.strikes(Fault.SEND_UNHEARD)) throw new IllegalStateException("sent, but not heard of");
        };
    }

    private void take(Message message, Duration delay) {
        var weather = around.weather();
        if (weather.strikes(Fault.MESSAGE_LOST)) return;
        var late = weather.strikes(Fault.MESSAGE_LATE) ? around.dice().nextInt(LATE_MS_MAX) : 0;
        arrive(message, delay.toMillis() + late);
        if (weather.strikes(Fault.BATCH_AGAIN))
            arrive(message, delay.toMillis() + around.dice().nextInt(BESIDE_MS_MAX));
    }

    private void arrive(Message message, long after) {
        around.loop().after(after, () -> around.loop().start(0, () -> consumer.accept(message)));
    }

    /** Whoever got it died over it, or said that it could not: it is seen again, but not for ever. */
    void again(Message message) {
        if (message.receive() < RECEIVES_MAX) arrive(new Message(message.body(), message.receive() + 1), VISIBILITY_MS);
    }
}
