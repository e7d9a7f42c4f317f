package niha.market;

import java.util.ArrayList;
import java.util.List;
import niha.book.Book;
import niha.book.Tape;
import niha.book.Terms;
import niha.orders.OrderTerms;
import niha.units.Price;

/** Takes incoming orders through the book, as far as an entry has room for their trades. */
final class Passage {
    /** Each takes some 200 bytes of an entry. */
    static final int FILLS_MAX = 1_000;

    private final Market market;
    private final OpenOrders open;
    private final Book book;
    private int fillsMade;

    Passage(Market market) {
        this.market = market;
        this.open = market.open();
        this.book = market.book();
    }

    /** What came of an order's way through the book. */
    record Run(List<Fill> fills, Ending ending) {}

    boolean isFull() {
        return fillsMade >= FILLS_MAX;
    }

    Run run(Live order) {
        var fills = new ArrayList<Fill>();
        var outcome = through(order, fills);
        fillsMade += fills.size();
        var ending = switch (outcome) {
            case RESTED -> Ending.RESTS;
            case FILLED -> order.terms.budget().isPresent() ? Ending.BUDGET_SPENT : Ending.FILLED;
            case CANCELLED -> Ending.NOT_FILLED_AT_ONCE;
            case KILLED -> Ending.NOT_FILLABLE_WHOLE;
            case WOULD_CROSS -> Ending.WOULD_TRADE_AT_ONCE;
            case SELF_TRADE -> Ending.SELF_TRADE;
            case PAUSED -> Ending.GOES_ON;
        };
        if (ending == Ending.RESTS) open.add(order);
        if (ending == Ending.GOES_ON) market.goesOn(order);
        return new Run(fills, ending);
    }

    /** Sends it through the book as far as this entry has room for its trades. */
    private niha.book.Outcome through(Live order, List<Fill> fills) {
        var room = FILLS_MAX - fillsMade;
        Tape tape = (_, resting, price, quantity, left) -> fills.add(fill(order, resting, price, quantity, left));
        if (book.isPaused()) return book.resume(room, tape);
        var limit = order.terms.limit().cents();
        if (order.terms.budget().isEmpty())
            return book.enter(
                    order.number,
                    order.ownerHigh(),
                    order.ownerLow(),
                    order.terms.side(),
                    limit,
                    order.left(),
                    terms(order.terms),
                    room,
                    tape);
        var spendable = order.spendable(order.terms.budget().get());
        return book.buyFor(order.number, order.ownerHigh(), order.ownerLow(), limit, spendable, room, tape);
    }

    private Fill fill(Live incoming, long number, long price, long quantity, long left) {
        var resting = open.numbered(number);
        var cents = Math.multiplyExact(price, quantity);
        var fill = new Fill(
                resting.terms.id(),
                resting.terms.account(),
                quantity,
                new Price(price),
                resting.trade(quantity, cents),
                incoming.trade(quantity, cents));
        if (left == 0) open.forget(resting);
        return fill;
    }

    private static Terms terms(OrderTerms order) {
        if (order.postOnly()) return Terms.POST_ONLY;
        return switch (order.timeInForce()) {
            case GTC, GTD -> Terms.GTC;
            case IOC -> Terms.IOC;
            case FOK -> Terms.FOK;
        };
    }
}
