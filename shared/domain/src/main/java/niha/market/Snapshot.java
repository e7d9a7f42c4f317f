package niha.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.AccountId;
import niha.orders.OrderTerms;
import niha.seals.Digest;
import niha.units.Asset;

/**
 * A market's whole state after an entry, so that nobody has to start from the first one.
 *
 * @param resting the orders in the book, in the order of their numbers
 * @param incoming the order that goes on in the next entry
 * @param passing the commands that go on in the next entry together
 * @param answered the commands of the last minutes, oldest first
 * @param calledOff orders that were cancelled in the last minutes before they came, oldest first
 */
public record Snapshot(
        Asset certificate,
        long sequence,
        Digest head,
        Instant at,
        long nextNumber,
        List<Resting> resting,
        Optional<Resting> incoming,
        Optional<Passing> passing,
        List<Answered> answered,
        List<CalledOff> calledOff) {
    public Snapshot {
        resting = List.copyOf(resting);
        answered = List.copyOf(answered);
        calledOff = List.copyOf(calledOff);
    }

    /** The state of a market in which nothing has happened yet. */
    public static Snapshot empty(Asset certificate) {
        return new Snapshot(
                certificate,
                0,
                JournalEntry.GENESIS,
                Instant.EPOCH,
                1,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
    }

    /** An order and what it has traded. */
    public record Resting(OrderTerms terms, long number, long filled, long gross, long fees) {}

    /**
     * Commands that are answered together and did not fit into the last entry.
     *
     * @param through how many of them are answered
     * @param refusal why none of their orders comes in, if none does
     */
    public record Passing(UUID command, int through, Optional<Ending> refusal) {}

    /** An order of this account that must not come in any more, and since when. */
    public record CalledOff(UUID order, AccountId account, Instant at) {}

    /** A command and the moment of the entry that answered it. */
    public record Answered(UUID command, Instant at) {}
}
