package niha.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.orders.OrderTerms;
import niha.seals.Digest;
import niha.units.Asset;

/**
 * A market's whole state after an entry, so that nobody has to start from the first one.
 *
 * @param resting the orders in the book, in the order of their numbers
 * @param incoming the order that goes on in the next entry
 * @param answered the commands of the last minutes, oldest first
 */
public record Snapshot(
        Asset certificate,
        long sequence,
        Digest head,
        Instant at,
        long nextNumber,
        List<Resting> resting,
        Optional<Resting> incoming,
        List<Answered> answered) {
    public Snapshot {
        resting = List.copyOf(resting);
        answered = List.copyOf(answered);
    }

    /** The state of a market in which nothing has happened yet. */
    public static Snapshot empty(Asset certificate) {
        return new Snapshot(
                certificate, 0, JournalEntry.GENESIS, Instant.EPOCH, 1, List.of(), Optional.empty(), List.of());
    }

    /** An order and what it has traded. */
    public record Resting(OrderTerms terms, long number, long filled, long gross, long fees) {}

    /** A command and the moment of the entry that answered it. */
    public record Answered(UUID command, Instant at) {}
}
