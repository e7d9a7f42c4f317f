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
        return post(balance, balance.credited(amount), EntryType.DEPOSIT, amount, occasion);
    }

    /** Money or certificates that go back to the world; more than is available cannot. */
    public static Posting withdrawal(Balance balance, Amount amount, Occasion occasion) {
        if (!amount.isPositive()) throw new IllegalArgumentException("A withdrawal of " + amount);
        return post(balance, balance.debited(amount), EntryType.WITHDRAWAL, amount.negated(), occasion);
    }

    private static Posting post(Balance before, Balance after, EntryType type, Amount amount, Occasion occasion) {
        var entry = new Entry(
                occasion.entryId(),
                after.version(),
                after.account(),
                AccountId.WORLD,
                type,
                amount,
                after.available(),
                after.total(),
                occasion.ticket(),
                occasion.notes(),
                occasion.by(),
                occasion.at());
        return new Posting(before, after, entry);
    }
}
