package niha.proof.sim;

import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import niha.app.commands.Ports;
import niha.app.market.Matching.Deadline;

/** A process that some function runs in: it has a clock, dies, stands still, and is stopped when its time is over. */
final class Host implements InstantSource, Ports.Backoff {
    private static final int CLOCK_OFF_MS_MAX = 600_000;
    private static final int FROZEN_MS_MAX = 8 * 60_000;
    private static final long FIRST_WAIT_MS_MAX = 20;
    private static final int DOUBLINGS_MAX = 4;

    final String name;
    private final Loop loop;
    private final Weather weather;
    private final Trace trace;
    private final SplittableRandom dice;
    private final long clockOff;
    private final int timeout;
    private long deadline = Long.MAX_VALUE;
    private boolean dead;

    Host(String name, int timeout, Loop loop, Weather weather, Trace trace, SplittableRandom dice) {
        this.name = name;
        this.timeout = timeout;
        this.loop = loop;
        this.weather = weather;
        this.trace = trace;
        this.dice = dice;
        this.clockOff = weather.strikes(Fault.CLOCK_OFF) ? dice.nextInt(-CLOCK_OFF_MS_MAX, CLOCK_OFF_MS_MAX) : 0;
    }

    /** Begins to answer one more call. */
    void begins() {
        deadline = loop.now() + timeout;
    }

    boolean isDead() {
        return dead;
    }

    int timeLeft() {
        return (int) Math.max(0, deadline - loop.now());
    }

    Deadline deadline(int needed) {
        return () -> timeLeft() > needed;
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochMilli(loop.now() + clockOff);
    }

    @Override
    public void before(int attempt) {
        if (attempt > 1) takes(dice.nextInt(1 + (int) (FIRST_WAIT_MS_MAX << Math.min(attempt - 2, DOUBLINGS_MAX))));
    }

    /** Lets the time pass that something takes. Whoever is stopped meanwhile does not come back. */
    void takes(int millis) {
        loop.pause(weather.strikes(Fault.SLOW) ? millis * 100L : millis);
        if (weather.strikes(Fault.FROZEN)) {
            var stood = dice.nextInt(FROZEN_MS_MAX);
            trace.tell(loop.now(), () -> name + " stands still for " + stood / 1_000 + " s");
            // its own clock stood still as well, so that nobody stops it for that
            deadline += stood;
            loop.pause(stood);
        }
        if (loop.now() > deadline) dies("its time is over");
    }

    void diesIf(Fault fault) {
        if (weather.strikes(fault)) dies(fault.what);
    }

    private void dies(String why) {
        trace.tell(loop.now(), () -> name + " dies: " + why);
        dead = true;
        throw new Loop.Killed();
    }
}
