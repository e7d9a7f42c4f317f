package niha.exchange;

import java.util.concurrent.atomic.AtomicInteger;

/** What an invocation still has of its ten seconds. Nobody waits for them: a slow call only says that they went by. */
final class TimeLeft {
    private static final int ALL_MS = 10_000;
    private static final int TOO_LITTLE_TO_WRITE_MS = 3_000;

    private final AtomicInteger left = new AtomicInteger(ALL_MS);

    /** Of a function that does not look at it. */
    static TimeLeft thatNobodyCounts() {
        var time = new TimeLeft();
        time.isNearlyUp();
        return time;
    }

    int ms() {
        return left.get();
    }

    boolean isMuch() {
        return left.get() == ALL_MS;
    }

    void isNearlyUp() {
        left.set(TOO_LITTLE_TO_WRITE_MS);
    }

    /** Another invocation. */
    void startsAgain() {
        left.set(ALL_MS);
    }
}
