package niha.proof.engine;

import niha.book.Book;
import niha.book.Side;
import niha.book.Tape;
import niha.book.Terms;

/** Niha's book. */
final class BookEngine implements Engine, Tape {
    private static final Side[] SIDES = {Side.BUY, Side.SELL, Side.BUY, Side.SELL};
    private static final Terms[] TERMS = {Terms.GTC, Terms.GTC, Terms.IOC, Terms.IOC};

    private final Book book = new Book();
    private final Trades trades = new Trades();

    @Override
    public void apply(long[] commands, int at) {
        int what = (int) commands[at];
        if (what == Script.CANCEL) {
            book.cancel(commands[at + Script.ORDER]);
            return;
        }
        book.enter(
                commands[at + Script.ORDER],
                0,
                commands[at + Script.OWNER],
                SIDES[what],
                commands[at + Script.PRICE],
                commands[at + Script.QUANTITY],
                TERMS[what],
                Integer.MAX_VALUE,
                this);
    }

    @Override
    public void traded(long taker, long maker, long price, long quantity, long makerRemaining) {
        trades.add(taker, maker, price, quantity);
    }

    @Override
    public Trades trades() {
        return trades;
    }
}
