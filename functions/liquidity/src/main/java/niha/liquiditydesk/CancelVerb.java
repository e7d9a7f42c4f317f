package niha.liquiditydesk;

import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.liquidity.CancelLiquidity;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Takes an operation back. */
record CancelVerb(CancelLiquidity cancel) implements CommandEndpoint.Verb<Optional<UUID>, CancelVerb.Asked> {
    /** How many orders of which operation are asked out. */
    record Asked(UUID operation, int orders) {}

    @Override
    public ActionType type(Optional<Optional<UUID>> wanted) {
        return ActionType.LIQUIDITY_CANCELLED;
    }

    @Override
    public Subject about(Request request) {
        return new Subject(Optional.of(request.path("id")), Optional.empty(), Optional.empty());
    }

    @Override
    public Optional<Optional<UUID>> read(Request request, Fields fields) {
        return Optional.of(OperationReads.id(request));
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public Decision<Asked> decide(Command command, Optional<UUID> wanted, TicketNumber ticket) {
        if (wanted.isEmpty()) return new Refused<>(new Refusal.OperationNotFound());
        return switch (cancel.decide(command, wanted.get(), ticket)) {
            case Refused<Integer> refused -> new Refused<>(refused.reason());
            case Accepted<Integer> yes ->
                new Accepted<>(new Asked(wanted.get(), yes.outcome()), yes.changes(), yes.events(), yes.trace());
        };
    }

    private record Said(UUID liquidityOperationId, int cancelRequested, String ticketId) {}

    @Override
    public Object say(Asked outcome, TicketNumber ticket) {
        return new Said(outcome.operation(), outcome.orders(), ticket.toString());
    }
}
