package niha.market;

import java.time.Instant;
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

    record Enter(OrderTerms order) implements MarketCommand {
        @Override
        public UUID id() {
            return order.id();
        }

        @Override
        public Instant at() {
            return order.placedAt();
        }
    }

    record Cancel(UUID id, Instant at, Errand errand) implements MarketCommand {}

    /**
     * Changes an order's limit and quantity.
     *
     * @param lockedMore what was reserved in addition, in case that it needs more now
     */
    record Amend(UUID id, Instant at, Errand errand, Price limit, long quantity, long lockedMore)
            implements MarketCommand {}

    /** Asks for nothing; what is due by the clock is done on the way. */
    record Wake(UUID id, Instant at) implements MarketCommand {}
}
