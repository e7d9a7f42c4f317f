package niha.http.orders;

import java.util.Optional;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.orders.AmendOrder;
import niha.app.orders.AmendOrder.Amendment;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.http.orders.AmendVerb.Change;
import niha.orders.Order;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/** Changes an order's price or quantity. */
public record AmendVerb(Traders traders, AmendOrder amend) implements CommandEndpoint.Verb<Change, OrderView> {
    public record Change(Optional<Orders.Key> order, Amendment amendment) {}

    @Override
    public ActionType type(Optional<Change> wanted) {
        return traders.kind() == HolderKind.MARKET_MAKER ? ActionType.MM_ORDER_AMENDED : ActionType.ORDER_AMENDED;
    }

    @Override
    public Subject about(Request request) {
        return Traders.subject(request);
    }

    @Override
    public Optional<Change> read(Request request, Fields fields) {
        var price = fields.decimal("price", Price::read);
        var quantity = OrderFields.quantity(fields, Asset.CEA);
        return Optional.of(new Change(traders.order(request).map(Orders.Key::of), new Amendment(price, quantity)));
    }

    /** The order is read again for each decision: it may have traded meanwhile. */
    @Override
    public Decision<OrderView> decide(Command command, Change change, TicketNumber ticket) {
        Optional<Order> order = change.order().flatMap(key -> traders.orders().find(key));
        return order.flatMap(traders::owner)
                .map(holder -> amend.decide(command, holder, order, change.amendment(), ticket))
                .orElseGet(() -> new Refused<>(new Refusal.OrderNotFound(traders.kind())));
    }

    private record Said(OrderView order, String ticketId) {}

    @Override
    public Object say(OrderView outcome, TicketNumber ticket) {
        return new Said(outcome, ticket.toString());
    }
}
