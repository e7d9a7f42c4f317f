package niha.orders;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

/**
 * What an order asks for. It is fixed when the order is accepted; only an amendment replaces it.
 *
 * @param limit the worst price it may trade at; a market order's is its protection price
 * @param quantity certificates; 0 where a budget says how many
 * @param budget cents that a market order to buy may spend, fee included
 * @param feeBasisPoints what this order pays on what it trades
 */
public record OrderTerms(
        UUID id,
        AccountId account,
        Asset certificate,
        Side side,
        OrderType type,
        TimeInForce timeInForce,
        boolean postOnly,
        Price limit,
        long quantity,
        Optional<Long> budget,
        Optional<Instant> expiresAt,
        int feeBasisPoints,
        Instant placedAt) {
    public OrderTerms {
        if (!certificate.isCertificate()) throw new IllegalArgumentException("A market of " + certificate);
        if (quantity < 0 || quantity > certificate.unitsMax() || (quantity == 0) != budget.isPresent())
            throw new IllegalArgumentException("An order for " + quantity + " or " + budget);
        if (budget.isPresent() && budget.get() < 1) throw new IllegalArgumentException("A budget of " + budget.get());
    }

    /** What it gives, and therefore reserves. */
    public Asset gives() {
        return side == Side.BUY ? Asset.EUR : certificate;
    }

    /** What it gets for that. */
    public Asset gets() {
        return side == Side.BUY ? certificate : Asset.EUR;
    }

    /** What has to be reserved before it may trade: the most that it can cost. */
    public Amount reserve() {
        return new Amount(gives(), reserveFor(quantity, 0, 0));
    }

    /**
     * The most that the rest of it can still cost, in units of what it gives.
     *
     * @param left certificates not yet traded
     * @param gross cents that it has traded for
     * @param fees cents that it has paid on them
     */
    public long reserveFor(long left, long gross, long fees) {
        if (side == Side.SELL) return left;
        if (budget.isPresent()) return budget.get() - gross - fees;
        var worst = limit.times(left);
        return Math.addExact(worst, Fees.on(Math.addExact(gross, worst), feeBasisPoints) - fees);
    }

    /** How many certificates of it so much of what it gives pays for, all of them at the most. */
    public long payable(long units) {
        if (side == Side.SELL) return Math.min(quantity, units);
        return Math.min(quantity, Fees.affordable(units, feeBasisPoints) / limit.cents());
    }

    /** The same order with another limit and another quantity. */
    public OrderTerms amended(Price newLimit, long newQuantity) {
        return new OrderTerms(
                id,
                account,
                certificate,
                side,
                type,
                timeInForce,
                postOnly,
                newLimit,
                newQuantity,
                budget,
                expiresAt,
                feeBasisPoints,
                placedAt);
    }
}
