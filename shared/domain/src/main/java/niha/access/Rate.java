package niha.access;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import niha.units.Reading;

/**
 * How often a key may be used: steadily so many times a second, and twice as many at once after a pause. All there is to remember is one
 * moment, up to which its time is taken; each use takes an interval more.
 */
public record Rate(int perSecond) {
    public static final Rate USUAL = new Rate(50);

    private static final int PER_SECOND_MAX = 500;
    private static final long SECOND_US = 1_000_000;

    /** What is left after a use, in uses, and for how long it is not all of it; or how long to wait where there was none left. */
    public record Allowance(boolean granted, int limit, long remaining, long resetSeconds, long retryAfterSeconds) {}

    public static Reading<Rate> read(BigDecimal written) {
        try {
            var perSecond = written.intValueExact();
            if (perSecond >= 1 && perSecond <= PER_SECOND_MAX) return new Reading.Read<>(new Rate(perSecond));
        } catch (ArithmeticException _) {
            // not whole, or far beyond
        }
        return new Reading.Unreadable<>("must be a whole number from 1 to " + PER_SECOND_MAX);
    }

    /** How many at once. */
    public int burst() {
        return 2 * perSecond;
    }

    public long interval() {
        return SECOND_US / perSecond;
    }

    public static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    /** Up to where time may be taken. */
    public long latest(long now) {
        return now + burst() * interval();
    }

    /** Up to where it is taken with one more use. */
    public long next(long taken, long now) {
        return Math.max(taken, now) + interval();
    }

    public boolean grants(long taken, long now) {
        return next(taken, now) <= latest(now);
    }

    /** After a use that took time up to here. */
    public Allowance granted(long taken, long now) {
        return new Allowance(true, burst(), (latest(now) - taken) / interval(), seconds(taken - now), 0);
    }

    public Allowance refused(long taken, long now) {
        var wait = seconds(next(taken, now) - latest(now));
        return new Allowance(false, burst(), 0, seconds(taken - now), wait);
    }

    private static long seconds(long micros) {
        return Math.ceilDiv(Math.max(0, micros), SECOND_US);
    }
}
