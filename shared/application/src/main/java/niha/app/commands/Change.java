package niha.app.commands;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import niha.app.events.Envelope;
import niha.ledger.Posting;
import niha.parties.Holder;
import niha.parties.User;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;

/** One thing that a commit writes, together with the condition under which it may. Each touches items of its own. */
public sealed interface Change {
    /** A new user, the only one with this e-mail address. */
    record UserRegistered(User user) implements Change {}

    record AccountOpened(Holder holder) implements Change {}

    /** A holder that must still be as it was. */
    record HolderEdited(Holder before, Holder after) implements Change {}

    /** Nothing is written; the holder must still be as it was when the command was decided. */
    record HolderUnchanged(Holder holder) implements Change {}

    /** A balance that must still be what it was, its entry, and the other side of the movement. */
    record Posted(Posting posting) implements Change {}

    /** A new ticket, which from now on is found by those that it relates to. */
    record TicketIssued(Ticket ticket) implements Change {}

    record EventRaised(Envelope event) implements Change {}

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
