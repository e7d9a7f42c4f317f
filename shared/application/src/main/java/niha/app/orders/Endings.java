package niha.app.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niha.app.commands.Change;
import niha.app.events.OrderEvent;
import niha.market.Ending;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderStatus;
import niha.orders.Reason;
import niha.tickets.TicketNumber;

/** How orders end otherwise than by trading to the last certificate. */
final class Endings {
    private final Instant at;
    private final Affected orders;
    private final Postings postings;
    private final Records records;
    private final List<Change> changes;

    Endings(Instant at, Affected orders, Postings postings, Records records, List<Change> changes) {
        this.at = at;
        this.orders = orders;
        this.postings = postings;
        this.records = records;
        this.changes = changes;
    }

    /** An incoming order ended before all of it traded. */
    void over(Step.Over over, TicketNumber ticket) {
        var order = orders.named(over.order());
        // One that came in time is refused as too late when its command comes again much later.
        var tooLate = over.how() == Ending.TOO_LATE;
        if (!order.status().isOpen() || (tooLate && order.entered() > 0)) {
            changes.addAll(records.needlessTicket(order, ticket));
            return;
        }
        switch (over.how()) {
            case BUDGET_SPENT -> fulfil(over.order(), ticket);
            case NOT_FILLED_AT_ONCE -> end(over.order(), OrderStatus.CANCELLED, Reason.NOT_FILLED_AT_ONCE, ticket);
            case NOT_FILLABLE_WHOLE -> end(over.order(), OrderStatus.CANCELLED, Reason.NOT_FILLABLE_WHOLE, ticket);
            case SELF_TRADE -> end(over.order(), OrderStatus.CANCELLED, Reason.SELF_TRADE, ticket);
            case WOULD_TRADE_AT_ONCE -> end(over.order(), OrderStatus.REJECTED, Reason.WOULD_TRADE_AT_ONCE, ticket);
            case TOO_LATE -> end(over.order(), OrderStatus.REJECTED, Reason.TOO_LATE, ticket);
            case NOT_FUNDED -> end(over.order(), OrderStatus.REJECTED, Reason.NOT_FUNDED, ticket);
            case CALLED_OFF -> end(over.order(), OrderStatus.CANCELLED, Reason.ON_REQUEST, ticket);
            case RESTS, FILLED, GOES_ON -> throw new IllegalStateException("Not over: " + over);
        }
    }

    /** An order's time was over. */
    void lapse(Orders.Key key, TicketNumber ticket) {
        end(key, OrderStatus.EXPIRED, Reason.EXPIRED, ticket);
    }

    /** A budget bought what it could: it got what it asked for, and the rest comes back. */
    private void fulfil(Orders.Key key, TicketNumber ticket) {
        var order = orders.named(key);
        var ended = order.ended(OrderStatus.FILLED, Optional.empty(), at);
        orders.put(key, ended.after());
        postings.released(order, ended.released(), ticket, order.placement().by());
    }

    private void end(Orders.Key key, OrderStatus how, Reason why, TicketNumber ticket) {
        var order = orders.named(key);
        var ended = order.ended(how, Optional.of(why), at);
        orders.put(key, ended.after());
        postings.released(order, ended.released(), ticket, order.placement().by());
        changes.addAll(records.endTicket(order, ended.after(), ticket));
        var view = OrderView.of(ended.after());
        changes.add(records.raised(
                how == OrderStatus.REJECTED ? OrderEvent.rejected(view) : OrderEvent.cancelled(view), ticket));
    }

    /** An order made room for others; says what it had reserved. */
    long replaced(Orders.Key key, Errand errand) {
        var ended = orders.named(key).ended(OrderStatus.CANCELLED, Optional.of(Reason.REPLACED), at);
        orders.put(key, ended.after());
        changes.add(records.raised(OrderEvent.cancelled(OrderView.of(ended.after())), errand.ticket()));
        return ended.released();
    }

    /** An order was taken out on request. */
    void withdraw(Errand errand) {
        var key = Step.key(errand);
        var order = orders.named(key);
        var ended = order.ended(OrderStatus.CANCELLED, Optional.of(Reason.ON_REQUEST), at);
        orders.put(key, ended.after());
        postings.released(order, ended.released(), errand.ticket(), errand.by());
        changes.add(records.raised(OrderEvent.cancelled(OrderView.of(ended.after())), errand.ticket()));
    }
}
