package niha.market;

import java.util.List;
import java.util.UUID;
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

    /** An order's time was over. */
    record Expired(UUID order, AccountId account, long left) implements Outcome {}
}
