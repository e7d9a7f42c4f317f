package niha.quotingdesk;

import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.quoting.SwitchQuoting;
import niha.app.quoting.Switched;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.quoting.Quoting.Status;
import niha.quotingdesk.SwitchVerb.Wanted;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Switches quoting on or off, or pauses it. */
record SwitchVerb(SwitchQuoting change) implements CommandEndpoint.Verb<Wanted, Switched> {
    record Wanted(Optional<UUID> marketMaker, Asset certificate, Status to) {}

    /** What nobody can read would have changed something, if not how. */
    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return switch (wanted.map(Wanted::to).orElse(Status.ON)) {
            case ON -> ActionType.AUTO_QUOTING_STARTED;
            case PAUSED -> ActionType.AUTO_QUOTING_PAUSED;
            case OFF -> ActionType.AUTO_QUOTING_STOPPED;
        };
    }

    @Override
    public Subject about(Request request) {
        return Addressed.subject(request);
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        var certificate = Addressed.certificate(fields);
        var to = fields.choice("status", Status.class);
        if (certificate.isEmpty() || to.isEmpty()) return Optional.empty();
        return Optional.of(new Wanted(Addressed.id(request), certificate.get(), to.get()));
    }

    @Override
    public Decision<Switched> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return change.decide(command, wanted.marketMaker(), wanted.certificate(), wanted.to(), ticket);
    }

    @Override
    public Object say(Switched outcome, TicketNumber ticket) {
        return Said.of(outcome, ticket);
    }
}
