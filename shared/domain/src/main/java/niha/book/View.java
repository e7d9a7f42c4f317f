package niha.book;

/** What can be asked of a book. Prices and orders that are not there are 0. */
public final class View {
    private final Book book;

    View(Book book) {
        this.book = book;
    }

    /** How many orders rest. */
    public int size() {
        return book.orders.size();
    }

    public long best(Side side) {
        int best = book.best(side);
        return best == Ladder.TOP ? 0 : best;
    }

    /** The side's next price that is worse than this one. */
    public long beyond(Side side, long price) {
        int tick = tick(price);
        if (side == Side.BUY) return tick > best(side) ? best(side) : book.ladder.below(tick);
        if (tick < book.best(side)) return best(side);
        int next = book.ladder.above(tick);
        return next == Ladder.TOP ? 0 : next;
    }

    /** How many certificates rest at a price. */
    public long quantityAt(long price) {
        return book.orders.quantity[level(price)];
    }

    /** How many orders rest at a price. */
    public int ordersAt(long price) {
        return book.orders.count[level(price)];
    }

    /** The order that is first at a price. */
    public long firstAt(long price) {
        return book.orders.id[book.orders.after[level(price)]];
    }

    /** The order behind this one at its price. */
    public long behind(long order) {
        return book.orders.id[book.orders.after[book.index.find(order)]];
    }

    public boolean isResting(long order) {
        return book.index.find(order) != 0;
    }

    public long remaining(long order) {
        return book.orders.remaining[book.index.find(order)];
    }

    public long price(long order) {
        return book.orders.tick[book.orders.level[book.index.find(order)]];
    }

    /** The side of an order that is resting. */
    public Side side(long order) {
        long price = price(order);
        if (price == 0) throw new IllegalArgumentException("Order " + order + " is not resting");
        return price <= best(Side.BUY) ? Side.BUY : Side.SELL;
    }

    public long ownerHigh(long order) {
        return book.orders.ownerHigh[book.index.find(order)];
    }

    public long ownerLow(long order) {
        return book.orders.ownerLow[book.index.find(order)];
    }

    /** Every order of a side, the first to trade first. Resting them in this order builds an equal side. */
    public void orders(Side side, Resting resting) {
        for (long price = best(side); price != 0; price = beyond(side, price)) {
            int level = level(price);
            for (int slot = book.orders.after[level]; slot != level; slot = book.orders.after[slot])
                resting.order(
                        book.orders.id[slot],
                        book.orders.ownerHigh[slot],
                        book.orders.ownerLow[slot],
                        side,
                        price,
                        book.orders.remaining[slot]);
        }
    }

    private int level(long price) {
        return book.ladder.level(tick(price));
    }

    private static int tick(long price) {
        if (price < 0 || price > Book.PRICE_MAX) throw new IllegalArgumentException("No price: " + price);
        return (int) price;
    }
}
