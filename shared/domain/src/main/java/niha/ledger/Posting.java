package niha.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.tickets.TicketNumber;
import niha.units.Amount;

/**
 * What one commit does to one balance: what it was, what it becomes, and an entry for each movement on the way.
 * What the holder gains an entry's counterparty loses, in the same commit.
 */
public record Posting(Balance before, Balance after, List<Entry> entries) {
    public Posting {
        entries = List.copyOf(entries);
        if (after.version() != before.version() + entries.size())
            throw new IllegalArgumentException("As many versions as entries: " + before + ", " + after);
    }

    /** Who moves it, under which ticket, for which order and trade, and when. */
    public record Occasion(
            UUID entryId,
            TicketNumber ticket,
            Optional<String> notes,
            String by,
            Instant at,
            Optional<UUID> order,
            Optional<UUID> trade) {

        /** One that has nothing to do with the market. */
        public Occasion(UUID entryId, TicketNumber ticket, Optional<String> notes, String by, Instant at) {
            this(entryId, ticket, notes, by, at, Optional.empty(), Optional.empty());
        }
    }

    /** A balance that nothing has moved on yet. */
    public static Posting on(Balance balance) {
        return new Posting(balance, balance, List.of());
    }

    /** Money or certificates that come in from the world; certificates at this cost. */
    public static Posting deposit(Balance balance, Amount amount, Optional<Long> cost, Occasion occasion) {
        return on(balance)
                .moved(EntryType.DEPOSIT, positive(amount), amount.units(), 0, cost, AccountId.WORLD, occasion);
    }

    /** Money, or certificates that have cost nothing. */
    public static Posting deposit(Balance balance, Amount amount, Occasion occasion) {
        return deposit(balance, amount, Optional.empty(), occasion);
    }

    /** Money or certificates that go back to the world; more than is available cannot. */
    public static Posting withdrawal(Balance balance, Amount amount, Occasion occasion) {
        return on(balance)
                .moved(
                        EntryType.WITHDRAWAL,
                        positive(amount).negated(),
                        -amount.units(),
                        0,
                        Optional.empty(),
                        AccountId.WORLD,
                        occasion);
    }

    /** Reserved for an order: no longer available, still there. */
    public Posting locked(Amount amount, Occasion occasion) {
        var units = positive(amount).units();
        return moved(
                EntryType.TRADE_DEBIT, amount.negated(), -units, units, Optional.empty(), after.account(), occasion);
    }

    /** No longer needed by an order. */
    public Posting released(Amount amount, Occasion occasion) {
        var units = positive(amount).units();
        return moved(EntryType.TRADE_CREDIT, amount, units, -units, Optional.empty(), after.account(), occasion);
    }

    /** Given to the other side of a trade, out of what was locked; certificates for this many cents. */
    public Posting given(Amount amount, Optional<Long> brought, AccountId to, Occasion occasion) {
        return moved(EntryType.TRADE_FILL, positive(amount).negated(), 0, -amount.units(), brought, to, occasion);
    }

    /** Taken from the other side of a trade; certificates at this cost. */
    public Posting taken(Amount amount, Optional<Long> cost, AccountId from, Occasion occasion) {
        return moved(EntryType.TRADE_CREDIT, positive(amount), amount.units(), 0, cost, from, occasion);
    }

    /** The last movement. */
    public Entry entry() {
        return entries.getLast();
    }

    /** What came in from the world, less what went back to it. */
    public long fromTheWorld() {
        return entries.stream()
                .filter(entry -> entry.counterparty().equals(AccountId.WORLD))
                .mapToLong(entry -> entry.amount().units())
                .reduce(0, Math::addExact);
    }

    private static Amount positive(Amount amount) {
        if (!amount.isPositive()) throw new IllegalArgumentException("A movement of " + amount);
        return amount;
    }

    private Posting moved(
            EntryType type,
            Amount shown,
            long available,
            long locked,
            Optional<Long> worth,
            AccountId counterparty,
            Occasion occasion) {
        var moved = after.moved(shown.asset(), available, locked);
        var entry = new Entry(
                occasion.entryId(),
                moved.version(),
                moved.account(),
                counterparty,
                type,
                shown,
                moved.available(),
                moved.total(),
                worth,
                occasion.ticket(),
                occasion.order(),
                occasion.trade(),
                occasion.notes(),
                occasion.by(),
                occasion.at());
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Posting(before, moved.worth(moved.worth().after(entry)), more);
    }
}
