package niha.http.orders;

import java.util.List;
import java.util.Optional;
import niha.app.accounts.Traces;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.orders.CancelSeveral;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.http.orders.CancelAllVerb.Which;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Cancels everything that is open, in one market or in all, with nobody in between. */
public record CancelAllVerb(Traders traders, Orders orders, CancelSeveral cancel)
        implements CommandEndpoint.Verb<Which, List<OrderView>> {
    /** In one market, or in all. */
    public record Which(Optional<Asset> certificate) {}

    @Override
    public ActionType type(Optional<Which> wanted) {
        return ActionType.MM_ORDER_CANCELLED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public Optional<Which> read(Request request, Fields fields) {
        var named = request.query("certificate_type");
        var known = named.flatMap(name -> Asset.certificates().stream()
                .filter(certificate -> certificate.name().equals(name))
                .findFirst());
        if (named.isPresent() && known.isEmpty()) fields.refuse("certificate_type", "must be one of CEA, EUA");
        return Optional.of(new Which(known));
    }

    @Override
    public Decision<List<OrderView>> decide(Command command, Which wanted, TicketNumber ticket) {
        return traders.holder(command.caller(), Optional.empty())
                .map(holder -> cancel.decide(
                        command,
                        Traces.movement(holder, holder.id()),
                        orders.open(holder.account(), wanted.certificate()),
                        List.of(Traces.kindTag(traders.kind()), "order", "cancellation"),
                        ticket))
                .orElseGet(() -> new Refused<>(traders.missing()));
    }

    private record Said(int cancelRequested, String ticketId) {}

    @Override
    public Object say(List<OrderView> outcome, TicketNumber ticket) {
        return new Said(outcome.size(), ticket.toString());
    }
}
