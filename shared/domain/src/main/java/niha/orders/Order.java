package niha.orders;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Fees;

/**
 * An order and how far it has come.
 *
 * @param filled certificates traded
 * @param gross cents that they were traded for
 * @param fees cents paid on that
 * @param locked what is still reserved, in units of what the order gives
 * @param entered the journal entry with which it came to the market; 0 while it is on its way there
 * @param amending the amendment that is on its way to the market; there is no second one until it is answered
 * @param version how often it was written; 1 for a new one
 */
public record Order(
        OrderTerms terms,
        Placement placement,
        OrderStatus status,
        Optional<Reason> reason,
        long filled,
        long gross,
        long fees,
        long locked,
        long entered,
        Optional<UUID> amending,
        Instant updatedAt,
        long version) {
    public Order {
        if (locked < 0 || filled < 0 || fees < 0)
            throw new IllegalArgumentException("Less than nothing: " + terms.id());
    }

    /** Whose it is, and who placed it under which ticket. */
    public record Placement(HolderKind kind, TicketNumber ticket, String by) {}

    /**
     * What a step of an order does to its account, in units of what it gives and of what it gets.
     *
     * @param given out of what is locked
     * @param released from locked to available
     */
    public record Step(Order after, long given, long taken, long released) {}

    public static Order accepted(OrderTerms terms, Placement placement) {
        return new Order(
                terms,
                placement,
                OrderStatus.PENDING,
                Optional.empty(),
                0,
                0,
                0,
                terms.reserve().units(),
                0,
                Optional.empty(),
                terms.placedAt(),
                1);
    }

    /** One that takes over what others have reserved when it comes to its market; until then it has this much. */
    public static Order replacing(OrderTerms terms, Placement placement, long locked) {
        var accepted = accepted(terms, placement);
        return new Order(
                terms,
                placement,
                accepted.status,
                accepted.reason,
                0,
                0,
                0,
                locked,
                0,
                Optional.empty(),
                terms.placedAt(),
                1);
    }

    /** What it has reserved goes to another order. */
    public Step yielded(Instant at) {
        return new Step(with(terms, 0, amending, at), 0, 0, locked);
    }

    /** It has come to its market for as much as was left for it, and has all of that reserved. */
    public Order inherited(OrderTerms cut, long sequence, Instant at) {
        return with(cut, cut.reserve().units(), amending, at).enteredWith(sequence, at);
    }

    /** Whether what it has reserved is less than it will have once it has come to its market. */
    public boolean isYetToInherit() {
        return entered == 0 && locked < terms.reserve().units();
    }

    /** Certificates that may still trade. */
    public long left() {
        return terms.quantity() - filled;
    }

    public Order enteredWith(long sequence, Instant at) {
        return with(status, reason, filled, gross, fees, locked, sequence, at);
    }

    /** One trade of it, at this price, for this fee. */
    public Step traded(long quantity, long cents, long fee, Instant at) {
        var buys = terms.side() == Side.BUY;
        var given = buys ? Math.addExact(cents, fee) : quantity;
        var taken = buys ? quantity : Math.subtractExact(cents, fee);
        var filledNow = Math.addExact(filled, quantity);
        var grossNow = Math.addExact(gross, cents);
        var feesNow = Math.addExact(fees, fee);
        var needed = terms.reserveFor(terms.quantity() - filledNow, grossNow, feesNow);
        var released = locked - given - needed;
        var now = terms.budget().isEmpty() && filledNow == terms.quantity()
                ? OrderStatus.FILLED
                : OrderStatus.PARTIALLY_FILLED;
        return new Step(with(now, reason, filledNow, grossNow, feesNow, needed, entered, at), given, taken, released);
    }

    /** It is over; whatever it still reserves is released. */
    public Step ended(OrderStatus how, Optional<Reason> why, Instant at) {
        return new Step(with(how, why, filled, gross, fees, 0, entered, at), 0, 0, locked);
    }

    /** An amendment is on its way. */
    public Order amending(UUID command, Instant at) {
        return with(terms, locked, Optional.of(command), at);
    }

    /**
     * Additional funds that it needs, at most, to ask for this instead, however much of it trades before the market hears of it;
     * nothing if it needs less than it has.
     */
    public long lacks(OrderTerms newTerms) {
        if (terms.side() == Side.SELL) return Math.max(0, newTerms.quantity() - terms.quantity());
        // With every trade the difference moves one way, so it is largest now or just before the last one.
        var more = Math.max(costsMore(newTerms, filled), costsMore(newTerms, terms.quantity() - 1));
        return more <= 0 ? 0 : Math.addExact(more, Fees.atMostOn(more, terms.feeBasisPoints()));
    }

    private long costsMore(OrderTerms newTerms, long traded) {
        return newTerms.limit().times(newTerms.quantity() - traded)
                - terms.limit().times(terms.quantity() - traded);
    }

    /** It asks for something else now; so much more was locked for that, and what is not needed is released. */
    public Step amended(OrderTerms newTerms, long lockedMore, Instant at) {
        var needed = newTerms.reserveFor(newTerms.quantity() - filled, gross, fees);
        return new Step(
                with(newTerms, needed, Optional.empty(), at),
                0,
                0,
                Math.subtractExact(Math.addExact(locked, lockedMore), needed));
    }

    /** Its amendment came too late: it stays as it is. */
    public Order notAmended(Instant at) {
        return with(terms, locked, Optional.empty(), at);
    }

    private Order with(OrderTerms termsNow, long lockedNow, Optional<UUID> amendingNow, Instant at) {
        return new Order(
                termsNow,
                placement,
                status,
                reason,
                filled,
                gross,
                fees,
                lockedNow,
                entered,
                amendingNow,
                at,
                version + 1);
    }

    private Order with(
            OrderStatus statusNow,
            Optional<Reason> why,
            long filledNow,
            long grossNow,
            long feesNow,
            long lockedNow,
            long enteredWith,
            Instant at) {
        return new Order(
                terms,
                placement,
                statusNow,
                why,
                filledNow,
                grossNow,
                feesNow,
                lockedNow,
                enteredWith,
                amending,
                at,
                version + 1);
    }
}
