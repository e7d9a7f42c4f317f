package niha.book;

/**
 * The resting orders of one certificate and how incoming orders meet them: the best price first, at one price who came
 * first. Prices are ticks, quantities whole certificates; it knows nothing of money, fees or time. The same calls give
 * the same trades. One thread at a time; nothing is allocated but when it grows.
 */
public final class Book {
    public static final long PRICE_MAX = Ladder.TICKS_MAX;
    public static final long QUANTITY_MAX = 100_000_000;

    private static final int SLOTS_AT_FIRST = 64;

    final Orders orders = new Orders(SLOTS_AT_FIRST);
    final OrderIndex index = new OrderIndex(orders, SLOTS_AT_FIRST);
    final Ladder ladder = new Ladder();
    /** By side. An array and no branch, since nobody can predict whose turn it is. */
    private final int[] best = {Ladder.BOTTOM, Ladder.TOP};

    private final Matching matching = new Matching(this);
    private final View view = new View(this);

    /**
     * An order comes in, meets whom it can, and what is left of it goes the way of its terms. It makes at most so many
     * fills, then pauses. An owner is named by two numbers, the halves of a UUID.
     *
     * <p>To take up a paused order in a book built again, enter what was left of it with no fills allowed.
     */
    public Outcome enter(
            long order,
            long ownerHigh,
            long ownerLow,
            Side side,
            long limit,
            long quantity,
            Terms terms,
            int fillsMax,
            Tape tape) {
        requireNew(order, limit, quantity);
        matching.taker.is(order, ownerHigh, ownerLow);
        matching.taker.wants(side, limit, quantity, Taker.UNLIMITED, terms);
        return matching.begin(fillsMax, tape);
    }

    /**
     * An immediate order to buy for a sum and not for a quantity: at each price as many as what is left of the sum buys.
     *
     * @param grossMax the most that prices times quantities may come to, in ticks
     */
    public Outcome buyFor(
            long order, long ownerHigh, long ownerLow, long limit, long grossMax, int fillsMax, Tape tape) {
        requireNew(order, limit, QUANTITY_MAX);
        if (grossMax < 1 || grossMax == Taker.UNLIMITED)
            throw new IllegalArgumentException("Nobody buys for " + grossMax);
        matching.taker.is(order, ownerHigh, ownerLow);
        matching.taker.wants(Side.BUY, limit, QUANTITY_MAX, grossMax, Terms.IOC);
        return matching.begin(fillsMax, tape);
    }

    /** Goes on with the paused order as if it had never paused. */
    public Outcome resume(int fillsMax, Tape tape) {
        if (!matching.isPaused()) throw new IllegalStateException("No order is paused");
        return matching.run(fillsMax, tape);
    }

    /** Whether an order is paused; until it has been resumed to its end, nothing else may be done to the book. */
    public boolean isPaused() {
        return matching.isPaused();
    }

    /** What the last order that came in has not traded: rests, is gone or waits, as its outcome says. */
    public long remaining() {
        return matching.taker.remaining;
    }

    /** How many the last order that came in has traded, over all its runs. */
    public long filled() {
        return matching.taker.filled;
    }

    /** Prices times quantities of the trades of the last order that came in, over all its runs. */
    public long gross() {
        return matching.taker.gross;
    }

    /** Puts an order at the end of its price's queue as it is, as when a book is built again from a snapshot. */
    public void rest(long order, long ownerHigh, long ownerLow, Side side, long price, long remaining) {
        requireNew(order, price, remaining);
        int tick = (int) price;
        if (side.sign * (tick - best(side.opposite())) >= 0)
            throw new IllegalArgumentException("Order " + order + " would cross the book at " + price);
        put(order, ownerHigh, ownerLow, side, tick, remaining);
    }

    /** Takes an order out of the book: what was left of it, 0 if it was not resting. */
    public long cancel(long order) {
        requireIdle();
        int slot = index.find(order);
        if (slot == 0) return 0;
        long remaining = orders.remaining[slot];
        remove(slot);
        return remaining;
    }

    /** Leaves less of an order, in its place: how many less, 0 if it was not resting or has no more than that left. */
    public long reduce(long order, long remaining) {
        requireIdle();
        requireQuantity(remaining);
        int slot = index.find(order);
        long less = orders.remaining[slot] - remaining;
        if (less <= 0) return 0;
        orders.remaining[slot] = (int) remaining;
        orders.quantity[orders.level[slot]] -= less;
        return less;
    }

    /** What can be asked of this book. */
    public View view() {
        return view;
    }

    /** Throws if anything in the book does not fit together. Looks at all of it: for tests and simulations. */
    public void check() {
        new Soundness(this).check();
    }

    /** The best price of a side, beyond all prices where it is empty. */
    int best(Side side) {
        return best[side.row];
    }

    void put(long order, long ownerHigh, long ownerLow, Side side, int tick, long remaining) {
        int slot = orders.take(order, ownerHigh, ownerLow, (int) remaining);
        index.add(slot);
        int level = ladder.level(tick);
        orders.join(level == 0 ? open(side, tick) : level, slot);
    }

    void remove(int slot) {
        int level = orders.level[slot];
        index.remove(slot);
        if (!orders.leave(level, slot)) close(level);
    }

    private int open(Side side, int tick) {
        int level = orders.open(tick);
        ladder.add(tick, level);
        if (side.sign * (tick - best(side)) > 0) best[side.row] = tick;
        return level;
    }

    private void close(int level) {
        int tick = orders.tick[level];
        orders.close(level);
        ladder.remove(tick);
        if (tick == best(Side.BUY)) best[Side.BUY.row] = ladder.below(tick);
        else if (tick == best(Side.SELL)) best[Side.SELL.row] = ladder.above(tick);
    }

    private void requireNew(long order, long price, long quantity) {
        requireIdle();
        if (order < 1) throw new IllegalArgumentException("Orders are numbered from 1, not " + order);
        if (price < 1 || price > PRICE_MAX) throw new IllegalArgumentException("No price: " + price);
        requireQuantity(quantity);
        if (index.find(order) != 0) throw new IllegalArgumentException("Order " + order + " is resting already");
    }

    private static void requireQuantity(long quantity) {
        if (quantity < 1 || quantity > QUANTITY_MAX) throw new IllegalArgumentException("No quantity: " + quantity);
    }

    private void requireIdle() {
        if (matching.isPaused()) throw new IllegalStateException("An order is paused");
    }
}
