package niha.http.orders;

import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.orders.OrderView;
import niha.app.orders.PlaceOrder;
import niha.app.orders.Wanted;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.http.orders.PlaceVerb.Placement;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Places orders. */
public record PlaceVerb(Traders traders, PlaceOrder place) implements CommandEndpoint.Verb<Placement, OrderView> {
    private static final int ID_LENGTH_MAX = 100;

    public record Placement(Optional<UUID> marketMaker, Wanted wanted) {}

    @Override
    public ActionType type(Optional<Placement> wanted) {
        return traders.kind() == HolderKind.MARKET_MAKER ? ActionType.MM_ORDER_PLACED : ActionType.ORDER_PLACED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<Placement> read(Request request, Fields fields) {
        var marketMaker = traders.areNamed()
                ? fields.text("market_maker_id", ID_LENGTH_MAX).flatMap(Traders::uuid)
                : Optional.<UUID>empty();
        return OrderFields.read(fields, request.receivedAt()).map(wanted -> new Placement(marketMaker, wanted));
    }

    @Override
    public Decision<OrderView> decide(Command command, Placement placement, TicketNumber ticket) {
        return traders.holder(command.caller(), placement.marketMaker())
                .map(holder -> place.decide(command, holder, placement.wanted(), ticket))
                .orElseGet(() -> new Refused<>(traders.missing()));
    }

    private record Said(OrderView order, String ticketId) {}

    @Override
    public Object say(OrderView outcome, TicketNumber ticket) {
        return new Said(outcome, ticket.toString());
    }
}
