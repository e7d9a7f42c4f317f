package niha.book;

/** The order on its way through the book, used again for the next one. */
final class Taker {
    long order;
    long ownerHigh;
    long ownerLow;
    Side side = Side.BUY;
    Terms terms = Terms.GTC;
    long remaining;
    long filled;
    long gross;
    /** What it may spend, {@link #UNLIMITED} if a quantity is its only limit. */
    private long grossMax;

    private long limit;
    private int sign;

    static final long UNLIMITED = Long.MAX_VALUE;

    void is(long order, long ownerHigh, long ownerLow) {
        this.order = order;
        this.ownerHigh = ownerHigh;
        this.ownerLow = ownerLow;
    }

    void wants(Side side, long limit, long quantity, long grossMax, Terms terms) {
        this.side = side;
        this.limit = limit;
        this.terms = terms;
        this.grossMax = grossMax;
        sign = side.sign;
        remaining = quantity;
        filled = 0;
        gross = 0;
    }

    int limit() {
        return (int) limit;
    }

    boolean accepts(int price) {
        return sign * (limit - price) >= 0;
    }

    /** How many it would still take at this price. */
    long wantedAt(int price) {
        return grossMax == UNLIMITED ? remaining : Math.min(remaining, (grossMax - gross) / price);
    }

    void took(long quantity, int price) {
        remaining -= quantity;
        filled += quantity;
        gross += quantity * price;
    }

    boolean isSpent() {
        return gross == grossMax;
    }
}
