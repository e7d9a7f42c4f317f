package niha.liquidity;

import java.util.UUID;
import niha.book.Side;
import niha.units.Fees;
import niha.units.Price;

/** One order of a plan, which rests until somebody takes it. */
public record PlannedOrder(UUID holder, Side side, Price price, long quantity, int feeBasisPoints) {

    /** Cents that it takes of its side's target: what a bid locks, fee included; what an ask is worth. */
    public long cents() {
        var gross = price.times(quantity);
        return side == Side.BUY ? Math.addExact(gross, Fees.on(gross, feeBasisPoints)) : gross;
    }

    /** What it locks, in units of what it gives: cents, or certificates. */
    public long locks() {
        return side == Side.BUY ? cents() : quantity;
    }
}
