package niha.orders;

import java.util.UUID;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Price;

/**
 * What an order may still add to what its account has at stake.
 *
 * @param quantity certificates that may still trade; of a budget nobody knows how many, so it counts as none
 * @param notional cents that they are worth at the order's limit
 */
public record Exposure(UUID order, Asset certificate, Side side, Price limit, long quantity, long notional) {

    /** Of an order that asks for this and has traded so much. */
    public static Exposure of(OrderTerms terms, long filled, long gross) {
        var left = Math.max(0, terms.quantity() - filled);
        var notional = terms.budget()
                .map(budget -> budget - gross)
                .orElseGet(() -> terms.limit().times(left));
        return new Exposure(terms.id(), terms.certificate(), terms.side(), terms.limit(), left, Math.max(0, notional));
    }

    public static Exposure of(OrderTerms terms) {
        return of(terms, 0, 0);
    }

    public static Exposure of(Order order) {
        return of(order.terms(), order.filled(), order.gross());
    }

    /** The most of both: until its market has answered, an order is what it was or what it is to become. */
    public Exposure or(Exposure other) {
        return new Exposure(
                order,
                certificate,
                side,
                limit,
                Math.max(quantity, other.quantity),
                Math.max(notional, other.notional));
    }

    /** Certificates of this kind that it may still add to what is held, or take from it. */
    public long trades(Asset of, Side when) {
        return certificate == of && side == when ? quantity : 0;
    }
}
