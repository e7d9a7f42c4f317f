package niha.market;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.ledger.AccountId;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;

/** One thing that happened in a market. Together with those before it, it says all there is to know. */
public sealed interface Outcome {
    /** An order came in. */
    record Entered(OrderTerms order, List<Fill> fills, Ending ending) implements Outcome {
        public Entered {
            fills = List.copyOf(fills);
        }
    }

    /** An order that did not fit into the entry before goes on. */
    record WentOn(UUID order, AccountId account, List<Fill> fills, Ending ending) implements Outcome {
        public WentOn {
            fills = List.copyOf(fills);
        }
    }

    /** An order left the book on request, with so much of it left. */
    record Cancelled(UUID command, Errand errand, long left) implements Outcome {}

    /**
     * An order changed.
     *
     * @param order what it asks for now
     * @param lockedMore what was reserved for it in addition
     * @param keptPlace whether it kept its place; if not it came in anew, with these trades
     */
    record Amended(
            UUID command,
            Errand errand,
            OrderTerms order,
            long lockedMore,
            boolean keptPlace,
            List<Fill> fills,
            Ending ending)
            implements Outcome {
        public Amended {
            fills = List.copyOf(fills);
        }
    }

    /** A command about an order that is not in the book, or not any more; what was reserved for it is returned. */
    record Missed(UUID command, Errand errand, long lockedMore) implements Outcome {}

    /** An order that has not come yet was cancelled: it will not come in any more. */
    record CalledOff(UUID command, Errand errand) implements Outcome {}

    /** An order's time was over. */
    record Expired(UUID order, AccountId account, long left) implements Outcome {}

    /**
     * The next of several commands that belong together.
     *
     * @param through how many of them are answered by now
     * @param done whether these were the last
     * @param refusal why none of its orders came in, if none does
     */
    record Together(UUID command, int through, boolean done, Optional<Ending> refusal, List<Outcome> outcomes)
            implements Outcome {
        public Together {
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public Stream<Outcome> each() {
            return outcomes.stream();
        }
    }

    /**
     * Orders came in the place of others.
     *
     * @param lockedMore what was reserved in addition
     * @param gone those that were still there
     * @param calledOff those that have not come yet, and will not any more
     * @param came those that came, asking for no more than what they have pays for
     */
    record Replaced(
            UUID command, Errand errand, long lockedMore, List<Gone> gone, List<UUID> calledOff, List<Came> came)
            implements Outcome {
        public Replaced {
            gone = List.copyOf(gone);
            calledOff = List.copyOf(calledOff);
            came = List.copyOf(came);
        }
    }

    /** An order that made room, with so much of it left. */
    record Gone(UUID order, long left) {}

    /** An order that came in, or did not. */
    record Came(OrderTerms order, Ending ending) {}

    /** The trades that it is about. */
    default List<Fill> fills() {
        return List.of();
    }

    /** What happened, one by one. */
    default Stream<Outcome> each() {
        return Stream.of(this);
    }
}
