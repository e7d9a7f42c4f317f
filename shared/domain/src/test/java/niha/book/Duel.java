package niha.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The book and the plain one side by side: whatever is asked of both has the same answer, trades and book after it. */
final class Duel {
    private final PlainBook plain = new PlainBook();
    private Book book = new Book();
    private long orders;

    void ask(Command command) {
        switch (command) {
            case Command.Enter enter -> enter(enter);
            case Command.BuyFor buy -> buyFor(buy);
            case Command.Cancel(int which) ->
                assertThat(book.cancel(order(which))).isEqualTo(plain.cancel(order(which)));
            case Command.Reduce(int which, long remaining) ->
                assertThat(book.reduce(order(which), remaining)).isEqualTo(plain.reduce(order(which), remaining));
        }
        book.check();
        for (var side : Side.values()) sameSide(side);
    }

    /** Goes on with a book built from the resting orders of this one. */
    void rebuild() {
        book = copy();
    }

    private Book copy() {
        var copy = new Book();
        for (var side : Side.values()) book.view().orders(side, copy::rest);
        return copy;
    }

    private void enter(Command.Enter enter) {
        long order = ++orders;
        var trades = new ArrayList<Trade>();
        var first = book.enter(
                order,
                enter.owner().getMostSignificantBits(),
                enter.owner().getLeastSignificantBits(),
                enter.side(),
                enter.limit(),
                enter.quantity(),
                enter.terms(),
                enter.pace(),
                tape(trades));
        var last = toItsEnd(first, enter.pace(), trades);
        var expected = plain.enter(order, enter.owner(), enter.side(), enter.limit(), enter.quantity(), enter.terms());
        same(last, trades, expected);
    }

    private void buyFor(Command.BuyFor buy) {
        long order = ++orders;
        var trades = new ArrayList<Trade>();
        var first = book.buyFor(
                order,
                buy.owner().getMostSignificantBits(),
                buy.owner().getLeastSignificantBits(),
                buy.limit(),
                buy.budget(),
                buy.pace(),
                tape(trades));
        var last = toItsEnd(first, buy.pace(), trades);
        same(last, trades, plain.buyFor(order, buy.owner(), buy.limit(), buy.budget()));
    }

    private Outcome toItsEnd(Outcome first, int pace, List<Trade> trades) {
        var outcome = first;
        for (int pauses = 1; outcome == Outcome.PAUSED; pauses++) {
            assertThat(trades).hasSize(pauses * pace);
            book.check();
            outcome = book.resume(pace, tape(trades));
            assertThat(trades).as("a pause is followed by a fill").hasSizeGreaterThan(pauses * pace);
        }
        return outcome;
    }

    private void same(Outcome outcome, List<Trade> trades, Outcome expected) {
        assertThat(outcome).isEqualTo(expected);
        assertThat(trades).isEqualTo(plain.tape);
        assertThat(book.remaining()).isEqualTo(plain.remaining);
        assertThat(book.filled()).isEqualTo(plain.filled);
        assertThat(book.gross()).isEqualTo(plain.gross);
    }

    private void sameSide(Side side) {
        var resting = new ArrayList<PlainBook.Order>();
        book.view()
                .orders(
                        side,
                        (id, high, low, of, price, remaining) ->
                                resting.add(new PlainBook.Order(id, new UUID(high, low), of, price, remaining)));
        assertThat(resting).isEqualTo(plain.orders(side));
        plain.side(side).forEach((price, level) -> {
            assertThat(book.view().ordersAt(price)).isEqualTo(level.size());
            assertThat(book.view().quantityAt(price))
                    .isEqualTo(level.values().stream()
                            .mapToLong(PlainBook.Order::remaining)
                            .sum());
        });
    }

    private long order(int which) {
        return orders == 0 ? 1 : 1 + which % orders;
    }

    private static Tape tape(List<Trade> trades) {
        return (taker, maker, price, quantity, makerRemaining) ->
                trades.add(new Trade(taker, maker, price, quantity, makerRemaining));
    }
}
