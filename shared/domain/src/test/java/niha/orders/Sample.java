package niha.orders;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.orders.Order.Placement;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/** Orders for tests that care about a few of their parts only. */
public final class Sample {
    public static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    public static final TicketNumber TICKET = new TicketNumber(2026, 1);

    private Sample() {}

    public static AccountId account(int number) {
        return new AccountId(new UUID(number, number).toString());
    }

    /** A limit order that waits until it is cancelled. */
    public static OrderTerms limit(UUID id, AccountId account, Side side, long limit, long quantity) {
        return terms(id, account, side, limit, quantity, Optional.empty(), TimeInForce.GTC);
    }

    public static OrderTerms budget(UUID id, AccountId account, long limit, long budget) {
        return terms(id, account, Side.BUY, limit, 0, Optional.of(budget), TimeInForce.IOC);
    }

    private static OrderTerms terms(
            UUID id,
            AccountId account,
            Side side,
            long limit,
            long quantity,
            Optional<Long> budget,
            TimeInForce timeInForce) {
        return new OrderTerms(
                id,
                account,
                Asset.CEA,
                side,
                budget.isPresent() ? OrderType.MARKET : OrderType.LIMIT,
                timeInForce,
                false,
                new Price(limit),
                quantity,
                budget,
                Optional.empty(),
                50,
                NOON);
    }

    public static OrderTerms with(OrderTerms terms, TimeInForce timeInForce, boolean postOnly) {
        return with(terms, timeInForce, postOnly, terms.expiresAt(), terms.placedAt());
    }

    public static OrderTerms until(OrderTerms terms, Instant end) {
        return with(terms, TimeInForce.GTD, terms.postOnly(), Optional.of(end), terms.placedAt());
    }

    public static OrderTerms placedAt(OrderTerms terms, Instant moment) {
        return with(terms, terms.timeInForce(), terms.postOnly(), terms.expiresAt(), moment);
    }

    private static OrderTerms with(
            OrderTerms terms, TimeInForce timeInForce, boolean postOnly, Optional<Instant> end, Instant placedAt) {
        return new OrderTerms(
                terms.id(),
                terms.account(),
                terms.certificate(),
                terms.side(),
                terms.type(),
                timeInForce,
                postOnly,
                terms.limit(),
                terms.quantity(),
                terms.budget(),
                end,
                terms.feeBasisPoints(),
                placedAt);
    }

    public static Order accepted(OrderTerms terms) {
        return Order.accepted(terms, new Placement(HolderKind.CLIENT, TICKET, "somebody"));
    }
}
