package niha.http.orders;

import java.util.Optional;
import niha.app.Ids;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.orders.CancelOrder;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Asks the market to take an order out. */
public record CancelVerb(Traders traders, Ids ids) implements CommandEndpoint.Verb<Optional<Orders.Key>, OrderView> {
    /** Until the market has answered. */
    static final String REQUESTED = "cancel_requested";

    @Override
    public ActionType type(Optional<Optional<Orders.Key>> wanted) {
        return traders.kind() == HolderKind.MARKET_MAKER ? ActionType.MM_ORDER_CANCELLED : ActionType.ORDER_CANCELLED;
    }

    @Override
    public Subject about(Request request) {
        return Traders.subject(request);
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public Optional<Optional<Orders.Key>> read(Request request, Fields fields) {
        return Optional.of(traders.order(request).map(Orders.Key::of));
    }

    @Override
    public Decision<OrderView> decide(Command command, Optional<Orders.Key> key, TicketNumber ticket) {
        var order = key.flatMap(known -> traders.orders().find(known));
        return new CancelOrder(ids).decide(command, traders.kind(), order, ticket);
    }

    /** What is told of a cancellation. */
    record Said(boolean success, String status, String orderId, String ticketId) {}

    @Override
    public Object say(OrderView outcome, TicketNumber ticket) {
        return new Said(true, REQUESTED, outcome.id().toString(), ticket.toString());
    }
}
