package niha.app.commands;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niha.tickets.TicketNumber;

/** What the command side needs of the outside. */
public interface Ports {

    /** Writes all changes or none. */
    interface Commits {
        /** Commits, or says that something the decision rested on has changed: then load again and decide again. */
        void commit(List<Change> changes) throws Outdated;
    }

    /** Draws ticket numbers. A number that was drawn is always spent. */
    interface TicketNumbers {
        default TicketNumber draw(int year) {
            return draw(year, 1).getFirst();
        }

        /** So many numbers in a row. */
        List<TicketNumber> draw(int year, int count);

        /** Whether a ticket lies under the number: one that took too long may find its number declared lost. */
        boolean isSpent(TicketNumber number);
    }

    /** The answers given under idempotency keys. */
    interface Answers {
        Optional<Change.Kept> find(String userId, String key, Instant now);
    }

    /** Waits a little before the next attempt, longer each time. */
    interface Backoff {
        void before(int attempt);
    }

    /** The state has moved on since it was loaded. */
    final class Outdated extends Exception {
        public Outdated(String what) {
            super(what);
        }
    }

    /** The store does not answer, or does not say whether it wrote. The same command may be sent again with its idempotency key. */
    final class Unavailable extends RuntimeException {
        public Unavailable(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
