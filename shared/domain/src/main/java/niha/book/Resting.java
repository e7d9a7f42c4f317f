package niha.book;

/** Who is shown the orders of a book. */
@FunctionalInterface
public interface Resting {

    void order(long order, long ownerHigh, long ownerLow, Side side, long price, long remaining);
}
