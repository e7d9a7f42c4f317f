package niha.liquidity;

import java.util.ArrayList;
import java.util.List;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

/** What cents become on one side: orders of whole certificates at its levels. */
record Means(Asset certificate, Side side, List<Level> levels) {

    /** The orders that a market maker's cents pay for; where they pay for none, there is none. */
    List<PlannedOrder> orders(Candidate who, long cents) {
        var parts = Level.split(cents, levels);
        var orders = new ArrayList<PlannedOrder>();
        for (int i = 0; i < levels.size(); i++) {
            var price = levels.get(i).price();
            var quantity = quantity(price, parts.get(i), who.feeBasisPoints());
            if (quantity > 0) orders.add(new PlannedOrder(who.id(), side, price, quantity, who.feeBasisPoints()));
        }
        return orders;
    }

    private long quantity(Price price, long cents, int feeBasisPoints) {
        var spendable = side == Side.BUY ? Fees.affordable(cents, feeBasisPoints) : cents;
        return spendable / price.cents();
    }

    /** The most of these cents that it can carry. More cents never need less, so halving finds it. */
    long carries(Candidate who, long most) {
        if (levels.isEmpty()) return 0;
        var low = 0L;
        var high = most;
        while (low < high) {
            var tried = low + (high - low + 1) / 2;
            if (covers(who, tried)) low = tried;
            else high = tried - 1;
        }
        return low;
    }

    private boolean covers(Candidate who, long cents) {
        var orders = orders(who, cents);
        return needs(who, cents) <= who.available()
                && orders.stream().allMatch(order -> order.quantity() <= certificate.unitsMax());
    }

    /** What it has to have for that: the cents themselves, or the certificates that they stand for. */
    long needs(Candidate who, long cents) {
        return side == Side.BUY
                ? cents
                : orders(who, cents).stream().mapToLong(PlannedOrder::quantity).sum();
    }

    /** With less than this somebody would stand at some of the levels only. */
    long oneAtEachLevel(int feeBasisPoints) {
        var whole = levels.stream().mapToInt(Level::percent).sum();
        return levels.stream()
                .mapToLong(level -> {
                    var price = level.price().cents();
                    var lot = price + (side == Side.BUY ? Fees.atMostOn(price, feeBasisPoints) : 0);
                    return (lot * whole + level.percent() - 1) / level.percent();
                })
                .max()
                .orElse(1);
    }
}
