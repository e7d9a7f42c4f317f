package niha.orderdesk;

import java.util.List;
import java.util.Optional;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Refusal;
import niha.app.market.Halts;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Lets a halted market go on. */
record ResumeVerb(Halts halts) implements CommandEndpoint.Verb<Asset, Asset> {
    @Override
    public ActionType type(Optional<Asset> wanted) {
        return ActionType.MARKET_RESUMED;
    }

    @Override
    public Subject about(Request request) {
        return new Subject(certificate(request).map(Asset::name), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public Optional<Asset> read(Request request, Fields fields) {
        var certificate = certificate(request);
        if (certificate.isEmpty()) fields.refuse("certificate_type", "must be one of CEA, EUA");
        return certificate;
    }

    private static Optional<Asset> certificate(Request request) {
        var name = request.path("certificate_type");
        return name.equals("CEA") || name.equals("EUA") ? Optional.of(Asset.valueOf(name)) : Optional.empty();
    }

    @Override
    public Decision<Asset> decide(Command command, Asset certificate, TicketNumber ticket) {
        var halt = halts.find(certificate);
        if (halt.isEmpty()) return new Refused<>(new Refusal.MarketNotHalted(certificate));
        return new Accepted<>(
                certificate,
                List.of(new Change.MarketResumed(halt.get())),
                List.of(),
                new Trace(
                        new Subject(Optional.of(certificate.name()), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("market", "resume"),
                        List.of()));
    }

    private record Said(boolean success, Asset certificateType, String ticketId) {}

    @Override
    public Object say(Asset certificate, TicketNumber ticket) {
        return new Said(true, certificate, ticket.toString());
    }
}
