package niha.aws;

import java.util.random.RandomGenerator;
import niha.app.commands.Ports;

/** Waits a random while, at first twice as long with each attempt, so that those who lost one race do not meet in the next. */
public record Backoff(RandomGenerator random) implements Ports.Backoff {
    private static final long FIRST_WAIT_MS_MAX = 20;
    private static final int DOUBLINGS_MAX = 4;

    @Override
    public void before(int attempt) {
        if (attempt == 1) return;
        try {
            Thread.sleep(random.nextLong(FIRST_WAIT_MS_MAX << Math.min(attempt - 2, DOUBLINGS_MAX)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
