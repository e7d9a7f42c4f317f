package niha.proof.market;

import java.time.Duration;

/** Knows how many functions run, and when the last one ended. */
final class Quiet {
    private int running;
    private long ended;
    private long lastEnd = System.nanoTime();

    synchronized void begins() {
        running++;
    }

    synchronized void ends() {
        running--;
        ended++;
        lastEnd = System.nanoTime();
        notifyAll();
    }

    /** How many have ended so far. */
    synchronized long ended() {
        return ended;
    }

    /** Returns once more than so many have ended, and says whether that was before patience ended. */
    synchronized boolean another(long than, Duration patience) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        for (var left = patience.toNanos(); ended <= than && left > 0; left = until - System.nanoTime())
            wait(left / 1_000_000 + 1);
        return ended > than;
    }

    /** Returns once no function has run for so long, and says whether that was before patience ended. */
    synchronized boolean await(Duration silence, Duration patience) throws InterruptedException {
        var until = System.nanoTime() + patience.toNanos();
        for (var now = System.nanoTime(); now < until; now = System.nanoTime()) {
            var left = running > 0 ? until - now : lastEnd + silence.toNanos() - now;
            if (left <= 0) return true;
            wait(left / 1_000_000 + 1);
        }
        return false;
    }
}
