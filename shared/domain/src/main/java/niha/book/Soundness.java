package niha.book;

/** Everything that must hold between the parts of a book. */
final class Soundness {
    private final Book book;
    private int resting;

    Soundness(Book book) {
        this.book = book;
    }

    void check() {
        int bid = book.best(Side.BUY);
        int ask = book.best(Side.SELL);
        require(bid < ask, "the book is crossed");
        require(bid == Ladder.BOTTOM || book.ladder.level(bid) != 0, "the best bid has no level");
        require(ask == Ladder.TOP || book.ladder.level(ask) != 0, "the best ask has no level");
        int tick = book.ladder.above(Ladder.BOTTOM);
        for (int last = Ladder.BOTTOM; tick != Ladder.TOP; tick = book.ladder.above(tick)) {
            require(tick <= bid || tick >= ask, "a level lies between bid and ask at " + tick);
            require(book.ladder.below(tick) == last, "the way down is not the way up at " + tick);
            level(tick, book.ladder.level(tick));
            last = tick;
        }
        require(resting == book.orders.size(), "orders rest at no level");
        require(isNobody(0), "somebody has slot 0");
    }

    private void level(int tick, int level) {
        var orders = book.orders;
        require(level != 0 && orders.tick[level] == tick, "the ladder leads to another level at " + tick);
        long quantity = 0;
        int count = 0;
        int before = level;
        for (int slot = orders.after[level]; slot != level; slot = orders.after[slot]) {
            require(orders.before[slot] == before, "the queue is not linked both ways at " + tick);
            order(slot, level);
            quantity = Math.addExact(quantity, orders.remaining[slot]);
            count++;
            before = slot;
        }
        require(count > 0, "a level is empty at " + tick);
        require(orders.before[level] == before, "the queue ends elsewhere at " + tick);
        require(orders.count[level] == count && orders.quantity[level] == quantity, "a total is wrong at " + tick);
        resting += count;
    }

    private void order(int slot, int level) {
        long id = book.orders.id[slot];
        require(book.index.find(id) == slot, "the index leads elsewhere from order " + id);
        require(book.orders.level[slot] == level, "order " + id + " believes to be at another level");
        int remaining = book.orders.remaining[slot];
        require(remaining > 0 && remaining <= Book.QUANTITY_MAX, "order " + id + " has " + remaining + " left");
    }

    private boolean isNobody(int slot) {
        var orders = book.orders;
        return orders.id[slot] == 0
                && orders.remaining[slot] == 0
                && orders.level[slot] == 0
                && orders.before[slot] == 0
                && orders.after[slot] == 0
                && orders.count[slot] == 0
                && orders.quantity[slot] == 0;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) throw new IllegalStateException("Unsound: " + otherwise);
    }
}
