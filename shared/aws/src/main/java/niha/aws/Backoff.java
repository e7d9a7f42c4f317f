package niha.aws;

import java.util.random.RandomGenerator;
import niha.app.commands.Ports;

/** Waits a random while that may double with each attempt, so that those who lost one race do not meet in the next. */
public record Backoff(RandomGenerator random) implements Ports.Backoff {
    private static final long FIRST_WAIT_MS_MAX = 20;

    @Override
    public void before(int attempt) {
        if (attempt == 1) return;
        try {
            Thread.sleep(random.nextLong(FIRST_WAIT_MS_MAX << (attempt - 2)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
