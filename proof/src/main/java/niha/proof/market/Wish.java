package niha.proof.market;

import niha.book.Side;
import niha.units.Asset;

/** What somebody wants of a market. */
sealed interface Wish {
    /**
     * An order with a limit.
     *
     * @param rests whether it is meant to lie in the book
     */
    record Limit(Asset certificate, Side side, long cents, long quantity, boolean rests) implements Wish {}

    record AtMarket(Asset certificate, Side side, long quantity) implements Wish {}

    /** Takes back one of the orders that may still lie in the book, whichever the number falls on. */
    record TakeBack(int which) implements Wish {}
}
