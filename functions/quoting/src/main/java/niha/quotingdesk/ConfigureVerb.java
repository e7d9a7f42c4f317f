package niha.quotingdesk;

import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.quoting.ConfigureQuoting;
import niha.app.quoting.Switched;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.quoting.Terms;
import niha.quotingdesk.ConfigureVerb.Wanted;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Says how a market maker shall quote. */
record ConfigureVerb(ConfigureQuoting configure) implements CommandEndpoint.Verb<Wanted, Switched> {
    record Wanted(Optional<UUID> marketMaker, Asset certificate, Terms terms) {}

    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return ActionType.AUTO_QUOTING_CONFIGURED;
    }

    @Override
    public Subject about(Request request) {
        return Addressed.subject(request);
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        var certificate = Addressed.certificate(fields);
        var terms = new TermsFields(fields).read(certificate.orElse(Asset.CEA));
        if (certificate.isEmpty() || terms.isEmpty()) return Optional.empty();
        return Optional.of(new Wanted(Addressed.id(request), certificate.get(), terms.get()));
    }

    @Override
    public Decision<Switched> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return configure.decide(command, wanted.marketMaker(), wanted.certificate(), wanted.terms());
    }

    @Override
    public Object say(Switched outcome, TicketNumber ticket) {
        return Said.of(outcome, ticket);
    }
}
