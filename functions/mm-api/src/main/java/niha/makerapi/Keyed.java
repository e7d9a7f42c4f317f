package niha.makerapi;

import java.util.Optional;
import niha.app.access.WhileKeyIsGood;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint.Verb;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** A verb that takes effect only while the key that asked for it is good. Every verb of a machine is one of these. */
record Keyed<C, T>(Verb<C, T> verb, WhileKeyIsGood good) implements Verb<C, T> {
    @Override
    public Decision<T> decide(Command command, C wanted, TicketNumber ticket) {
        return good.decide(command, () -> verb.decide(command, wanted, ticket));
    }

    @Override
    public ActionType type(Optional<C> wanted) {
        return verb.type(wanted);
    }

    /** Whatever it is about, it is about whose key it is: so what was refused is found there too. */
    @Override
    public Subject about(Request request) {
        var said = verb.about(request);
        var marketMaker = request.signedIn().key().map(key -> key.marketMaker().toString());
        return new Subject(said.entityId(), said.marketMakerId().or(() -> marketMaker), said.accountId());
    }

    @Override
    public Optional<C> read(Request request, Fields fields) {
        return verb.read(request, fields);
    }

    @Override
    public boolean hasBody() {
        return verb.hasBody();
    }

    @Override
    public Object say(T outcome, TicketNumber ticket) {
        return verb.say(outcome, ticket);
    }

    @Override
    public Object sayAgain(T outcome, TicketNumber ticket) {
        return verb.sayAgain(outcome, ticket);
    }
}
