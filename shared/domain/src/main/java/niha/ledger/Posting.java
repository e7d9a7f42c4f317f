package niha.ledger;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.tickets.TicketNumber;
import niha.units.Amount;

/**
 * Both sides of one movement: the holder's balance before and after it, and the entry that says so.
 * What the holder gains the entry's counterparty loses, in the same commit.
 */
public record Posting(Balance before, Balance after, Entry entry) {
    public Posting {
        if (Math.subtractExact(after.total(), before.total()) != entry.amount().units())
            throw new IllegalArgumentException("The balances do not differ by the entry: " + entry);
    }

    /** Who moves it, under which ticket, and when. */
    public record Occasion(UUID entryId, TicketNumber ticket, Optional<String> notes, String by, Instant at) {}

    /** Money or certificates that come in from the world. */
    public static Posting deposit(Balance balance, Amount amount, Occasion occasion) {
        if (!amount.isPositive()) throw new IllegalArgumentException("A deposit of " + amount);
        var after = balance.credited(amount);
        var entry = new Entry(
                occasion.entryId(),
                balance.account(),
                AccountId.WORLD,
                EntryType.DEPOSIT,
                amount,
                after.available(),
                after.total(),
                occasion.ticket(),
                occasion.notes(),
                occasion.by(),
                occasion.at());
        return new Posting(balance, after, entry);
    }
}
