package niha.http.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.orders.OrderView;
import niha.app.orders.PlaceSeveral;
import niha.app.orders.Wanted;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Places several orders of one market at once, all or none. */
public record BulkVerb(Traders traders, PlaceSeveral place)
        implements CommandEndpoint.Verb<List<Wanted>, List<OrderView>> {
    @Override
    public ActionType type(Optional<List<Wanted>> wanted) {
        return ActionType.MM_ORDER_PLACED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<List<Wanted>> read(Request request, Fields fields) {
        var orders = new ArrayList<Wanted>();
        for (var each : fields.objects("orders", PlaceSeveral.ORDERS_MAX)) {
            OrderFields.read(each, request.receivedAt()).ifPresent(orders::add);
            each.refuseUnknown();
        }
        if (!fields.errors().isEmpty()) return Optional.empty();
        if (orders.isEmpty()) fields.refuse("orders", "must be a list of 1 to " + PlaceSeveral.ORDERS_MAX);
        else if (orders.stream().map(Wanted::certificate).distinct().count() > 1)
            fields.refuse("orders", "must all be of one certificate");
        return Optional.of(orders);
    }

    @Override
    public Decision<List<OrderView>> decide(Command command, List<Wanted> wanted, TicketNumber ticket) {
        return traders.holder(command.caller(), Optional.empty())
                .map(holder -> place.decide(command, holder, wanted, ticket))
                .orElseGet(() -> new Refused<>(traders.missing()));
    }

    private record Said(List<OrderView> orders, String ticketId) {}

    @Override
    public Object say(List<OrderView> outcome, TicketNumber ticket) {
        return new Said(outcome, ticket.toString());
    }
}
