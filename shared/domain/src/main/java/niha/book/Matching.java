package niha.book;

import org.jspecify.annotations.Nullable;

/** Takes the incoming order through the book. */
final class Matching {
    private final Book book;
    private final Orders orders;
    final Taker taker = new Taker();
    private boolean paused;
    private int fillsLeft;

    Matching(Book book) {
        this.book = book;
        this.orders = book.orders;
    }

    boolean isPaused() {
        return paused;
    }

    Outcome begin(int fillsMax, Tape tape) {
        if (taker.terms == Terms.POST_ONLY && taker.accepts(best())) return Outcome.WOULD_CROSS;
        if (taker.terms == Terms.FOK && !isFillable()) return Outcome.KILLED;
        return run(fillsMax, tape);
    }

    Outcome run(int fillsMax, Tape tape) {
        if (fillsMax < 0) throw new IllegalArgumentException("Fewer than no fills: " + fillsMax);
        fillsLeft = fillsMax;
        paused = false;
        while (taker.remaining > 0) {
            int price = best();
            if (!taker.accepts(price)) return settle();
            long wanted = taker.wantedAt(price);
            if (wanted == 0) return taker.filled > 0 ? Outcome.FILLED : Outcome.CANCELLED;
            var stopped = sweep(book.ladder.level(price), price, wanted, tape);
            if (stopped != null) return stopped;
        }
        return Outcome.FILLED;
    }

    /** Trades with one level's queue until it is at its end or no more is wanted. Why the order must stop there, if it must. */
    private @Nullable Outcome sweep(int level, int price, long wanted, Tape tape) {
        int maker = orders.after[level];
        for (long left = wanted; left > 0 && maker != level; ) {
            if (isOwn(maker)) return Outcome.SELF_TRADE;
            if (fillsLeft-- == 0) return pause();
            int next = orders.after[maker];
            left -= trade(level, maker, price, left, tape);
            maker = next;
        }
        return null;
    }

    private long trade(int level, int maker, int price, long wanted, Tape tape) {
        long order = orders.id[maker];
        int resting = orders.remaining[maker];
        long quantity = Math.min(wanted, resting);
        taker.took(quantity, price);
        if (quantity == resting) {
            book.remove(maker);
        } else {
            orders.remaining[maker] = (int) (resting - quantity);
            orders.quantity[level] -= quantity;
        }
        tape.traded(taker.order, order, price, quantity, resting - quantity);
        return quantity;
    }

    /** Nobody is left within its limit. */
    private Outcome settle() {
        if (taker.terms == Terms.IOC) return taker.isSpent() ? Outcome.FILLED : Outcome.CANCELLED;
        book.put(taker.order, taker.ownerHigh, taker.ownerLow, taker.side, taker.limit(), taker.remaining);
        return Outcome.RESTED;
    }

    private Outcome pause() {
        paused = true;
        return Outcome.PAUSED;
    }

    private int best() {
        return book.best(taker.side.opposite());
    }

    private boolean isOwn(int maker) {
        return orders.ownerLow[maker] == taker.ownerLow && orders.ownerHigh[maker] == taker.ownerHigh;
    }

    /** Whether it meets all it wants before it meets an order of its own. */
    private boolean isFillable() {
        long missing = taker.remaining;
        for (int price = best(); taker.accepts(price); price = beyond(price)) {
            int level = book.ladder.level(price);
            for (int maker = orders.after[level]; maker != level; maker = orders.after[maker]) {
                if (isOwn(maker)) return false;
                missing -= orders.remaining[maker];
                if (missing <= 0) return true;
            }
        }
        return false;
    }

    private int beyond(int price) {
        return taker.side == Side.BUY ? book.ladder.above(price) : book.ladder.below(price);
    }
}
