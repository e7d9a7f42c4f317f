package niha.market;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import niha.ledger.AccountId;
import niha.orders.OrderTerms;
import niha.tickets.TicketNumber;
import niha.units.Price;

/** What is asked of a market. It is known by its id, however often and however it arrives. */
public sealed interface MarketCommand {
    UUID id();

    /** When it was accepted. Its priority is decided by when it arrives. */
    Instant at();

    /** Which order it is about, in which account, and who asked for it under which ticket. */
    record Errand(UUID order, AccountId account, TicketNumber ticket, String by) {}

    record Enter(OrderTerms order) implements Part {
        @Override
        public UUID id() {
            return order.id();
        }

        @Override
        public Instant at() {
            return order.placedAt();
        }
    }

    record Cancel(UUID id, Instant at, Errand errand) implements Part {}

    /**
     * Changes an order's limit and quantity.
     *
     * @param lockedMore what was reserved in addition, in case that it needs more now
     */
    record Amend(UUID id, Instant at, Errand errand, Price limit, long quantity, long lockedMore)
            implements MarketCommand {}

    /** Asks for nothing; what is due by the clock is done on the way. */
    record Wake(UUID id, Instant at) implements MarketCommand {}

    /** A part of several commands. */
    sealed interface Part extends MarketCommand permits Enter, Cancel {}

    /** Several commands, done one after the other with nobody in between, however many journal entries that takes. */
    record Together(UUID id, Instant at, List<Part> parts, Rule rule) implements MarketCommand {
        /** Packed, so many fit into one item. */
        public static final int PARTS_MAX = 6_000;

        public Together {
            parts = List.copyOf(parts);
        }
    }

    enum Rule {
        EACH_FOR_ITSELF,
        /** Orders of which none comes in unless all of them rest as they are. */
        ALL_REST
    }

    /**
     * Puts orders in the place of others of the same account and side: those are out before these come in. What those leave pays
     * for these; where it does not reach, because some of it has traded meanwhile, these ask for less. None of them trades at once.
     *
     * @param gone the orders to be replaced, as far as they still rest
     * @param lockedMore what was reserved in addition to what they leave; it is kept with the first of the orders
     */
    record Replace(UUID id, Instant at, List<UUID> gone, List<OrderTerms> orders, long lockedMore, Errand errand)
            implements MarketCommand {
        /** So many on each side are settled in one transaction. */
        public static final int ORDERS_MAX = 5;

        public Replace {
            gone = List.copyOf(gone);
            orders = List.copyOf(orders);
        }
    }

    /** One that is too large to travel: its market finds it where it was committed. */
    record Fetch(UUID id, Instant at) implements MarketCommand {}
}
