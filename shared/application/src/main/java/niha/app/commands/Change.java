package niha.app.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.access.ApiKey;
import niha.app.events.Envelope;
import niha.app.events.Letter;
import niha.app.market.Halts;
import niha.app.orders.Quotes;
import niha.app.orders.Settled;
import niha.ledger.Posting;
import niha.liquidity.Operation;
import niha.market.MarketCommand;
import niha.orders.FeeRate;
import niha.orders.Order;
import niha.orders.Trade;
import niha.parties.Holder;
import niha.parties.User;
import niha.quoting.Quoting;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** One thing that a commit writes, together with the condition under which it may. Each touches items of its own. */
public sealed interface Change {
    /** A new user, the only one with this e-mail address, and the holder whose account is theirs. */
    record UserRegistered(User user, Holder holder) implements Change {}

    record AccountOpened(Holder holder) implements Change {}

    /** A holder that must still be as it was. */
    record HolderEdited(Holder before, Holder after) implements Change {}

    /** Nothing is written; the holder must still be as it was when the command was decided. */
    record HolderUnchanged(Holder holder) implements Change {}

    /** A balance that must still be what it was, its entries, and the world's side of them. */
    record Posted(Posting posting) implements Change {}

    /** A new order, which is open from now on. */
    record OrderAccepted(Order order) implements Change {}

    /** An order that must still be as it was. */
    record OrderChanged(Order before, Order after) implements Change {}

    /** An account's quotes, which must still be those that these replace. */
    record QuotesReplaced(Quotes.Standing before, Quotes.Standing after) implements Change {}

    /** Where somebody is in quoting, who must still be where they were. */
    record QuotingMoved(Quoting before, Quoting after) implements Change {}

    /** A placement of liquidity begins, with what it places; none other may be under way. */
    record OperationBegun(Operation operation, List<Operation.Allocation> allocations) implements Change {
        public OperationBegun {
            allocations = List.copyOf(allocations);
        }
    }

    /** One that must still be as it was; when it is over, the next may begin. */
    record OperationMoved(Operation before, Operation after) implements Change {}

    /** A trade, in the market's list and in both accounts'. */
    record TradeRecorded(Trade trade) implements Change {}

    /** A command on its way to its market. It stays here until it is seen in the journal, however often it has to be sent. */
    record CommandSent(Asset certificate, MarketCommand command) implements Change {}

    /** A command has been seen in the journal. */
    record CommandArrived(Asset certificate, UUID command) implements Change {}

    /** How far a journal is settled, which must still be as far as it was. */
    record SettledUpTo(Settled.Position before, Settled.Position after) implements Change {}

    /** A market that was halted by this goes on. */
    record MarketResumed(Halts.Halt halt) implements Change {}

    /** A line of the schedule of fees that must still be as it was. */
    record FeeSet(FeeRate before, FeeRate after) implements Change {}

    record ApiKeyMade(ApiKey key) implements Change {}

    /** A key that must still be as it was. */
    record ApiKeyEdited(ApiKey before, ApiKey after) implements Change {}

    /** Nothing is written; the key must still be as it was when the command was decided. */
    record ApiKeyUnchanged(ApiKey key) implements Change {}

    /** A new ticket, which from now on is found by those that it relates to. */
    record TicketIssued(Ticket ticket) implements Change {}

    /** Something to be told, in a letter with whatever else the commit has to tell. */
    record EventRaised(Envelope event) implements Change {}

    /** What a commit tells, as it is stored. */
    static List<Letter> letters(List<Change> changes) {
        return Letter.of(changes.stream()
                .filter(EventRaised.class::isInstance)
                .map(change -> ((EventRaised) change).event())
                .toList());
    }

    /** The answer under its idempotency key, kept for a day. */
    record AnswerKept(String userId, String key, Instant decidedAt, Kept kept) implements Change {}

    /**
     * An answer as it is kept: to the second, which is how finely a store forgets.
     *
     * @param ticket under which it was given; none where it was kept before that was noted
     */
    record Kept(String fingerprint, Optional<TicketNumber> ticket, Answer answer, Instant expiresAt) {
        public Kept {
            expiresAt = expiresAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
