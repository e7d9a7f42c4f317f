package niha.book;

/** Where a book writes its trades, one after the other. It must not turn to the book while it is being told. */
@FunctionalInterface
public interface Tape {

    /**
     * A trade, at the maker's price.
     *
     * @param price in ticks
     * @param makerRemaining what the maker has left after this trade; with 0 it has left the book
     */
    void traded(long taker, long maker, long price, long quantity, long makerRemaining);
}
