package niha.market;

import java.util.UUID;
import niha.orders.OrderTerms;
import niha.units.Fees;

/** An order while it is in the market. */
final class Live {
    final OrderTerms terms;
    /** Its place in time: the book knows it by this number. */
    final long number;

    private final UUID owner;
    private long filled;
    private long gross;
    private long fees;

    Live(OrderTerms terms, long number, long filled, long gross, long fees) {
        this.terms = terms;
        this.number = number;
        this.owner = UUID.fromString(terms.account().value());
        this.filled = filled;
        this.gross = gross;
        this.fees = fees;
    }

    static Live entering(OrderTerms terms, long number) {
        return new Live(terms, number, 0, 0, 0);
    }

    /** The same order as it asks for something else, in this place. */
    Live amended(OrderTerms now, long place) {
        return new Live(now, place, filled, gross, fees);
    }

    /** Trades, and says what fee that costs. */
    long trade(long quantity, long cents) {
        filled = Math.addExact(filled, quantity);
        gross = Math.addExact(gross, cents);
        var fee = Fees.on(gross, terms.feeBasisPoints()) - fees;
        fees += fee;
        return fee;
    }

    long left() {
        return terms.quantity() - filled;
    }

    /** Cents that a budget still has for certificates. */
    long spendable(long budget) {
        return Fees.affordable(budget, terms.feeBasisPoints()) - gross;
    }

    /** What it has reserved, in units of what it gives. */
    long reserved() {
        return terms.reserveFor(left(), gross, fees);
    }

    long filled() {
        return filled;
    }

    long ownerHigh() {
        return owner.getMostSignificantBits();
    }

    long ownerLow() {
        return owner.getLeastSignificantBits();
    }

    Snapshot.Resting standing() {
        return new Snapshot.Resting(terms, number, filled, gross, fees);
    }
}
