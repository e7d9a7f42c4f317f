package niha.accounts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.orders.FeesView;
import niha.app.orders.SetFees;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.orders.FeeRate;
import niha.orders.FeeRate.Line;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Sets the fees of the schedule that are sent; the others stay. */
record FeesVerb(SetFees set) implements CommandEndpoint.Verb<Map<Line, Integer>, FeesView> {

    @Override
    public ActionType type(Optional<Map<Line, Integer>> wanted) {
        return ActionType.FEES_UPDATED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<Map<Line, Integer>> read(Request request, Fields fields) {
        var wanted = new HashMap<Line, Integer>();
        var objects = new HashMap<String, Fields>();
        for (var line : Line.all()) {
            var market = line.certificate().name();
            var certificate = objects.computeIfAbsent(market, fields::object);
            var holders = objects.computeIfAbsent(
                    market + line.kind(), _ -> certificate.object(line.kind().name()));
            holders.decimal(line.side().name(), FeeRate::read).ifPresent(rate -> wanted.put(line, rate));
        }
        objects.values().forEach(Fields::refuseUnknown);
        return Optional.of(wanted);
    }

    @Override
    public Decision<FeesView> decide(Command command, Map<Line, Integer> wanted, TicketNumber ticket) {
        return set.decide(wanted);
    }

    private record Done(FeesView fees, String ticketId) {}

    @Override
    public Object say(FeesView outcome, TicketNumber ticket) {
        return new Done(outcome, ticket.toString());
    }
}
