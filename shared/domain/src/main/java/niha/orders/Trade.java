package niha.orders;

import java.time.Instant;
import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/**
 * One trade, as both sides have it.
 *
 * @param sequence the journal entry that it stands in
 * @param index its place there, counted from 0 over all trades of the entry
 * @param incoming the side of the order that came in and found the other one resting
 */
public record Trade(
        UUID id,
        Asset certificate,
        long sequence,
        int index,
        Instant at,
        Price price,
        long quantity,
        Side incoming,
        Party buyer,
        Party seller) {
    /** One side of it: which order of whose, what it paid in cents, and under which ticket it is on record. */
    public record Party(UUID order, AccountId account, HolderKind kind, long fee, TicketNumber ticket) {}

    public Party party(Side side) {
        return side == Side.BUY ? buyer : seller;
    }

    public long gross() {
        return price.times(quantity);
    }
}
