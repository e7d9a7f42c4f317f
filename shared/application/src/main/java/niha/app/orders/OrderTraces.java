package niha.app.orders;

import java.util.List;
import java.util.Optional;
import niha.app.accounts.Traces;
import niha.app.commands.Decision.Trace;
import niha.orders.Order;
import niha.parties.HolderKind;
import niha.tickets.Ticket.Subject;

/** What tickets say about an order. */
final class OrderTraces {
    private OrderTraces() {}

    static Trace of(Order order, Optional<String> before, Optional<String> after, String tag) {
        return new Trace(
                subject(order, order.terms().id().toString()),
                before,
                after,
                List.of(Traces.kindTag(order.placement().kind()), "order", tag),
                List.of(order.placement().ticket()));
    }

    /** A thing with this id that concerns the order's account. */
    static Subject subject(Order order, String entityId) {
        var account = Optional.of(order.terms().account().value());
        return new Subject(
                Optional.of(entityId),
                account.filter(_ -> order.placement().kind() == HolderKind.MARKET_MAKER),
                account);
    }
}
