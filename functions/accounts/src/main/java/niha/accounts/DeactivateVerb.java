package niha.accounts;

import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.EditHolder;
import niha.app.accounts.HolderView;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.parties.Holder.Edit;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** What DELETE means here: the account is deactivated, its history and its resting orders stay, and it can be undone. */
record DeactivateVerb(HolderKind kind, EditHolder edit) implements CommandEndpoint.Verb<Optional<UUID>, HolderView> {

    private record Done(boolean success, String ticketId) {}

    @Override
    public ActionType type(Optional<Optional<UUID>> wanted) {
        return switch (kind) {
            case MARKET_MAKER -> ActionType.MM_DELETED;
            case CLIENT -> ActionType.ENTITY_DELETED;
        };
    }

    @Override
    public Subject about(Request request) {
        return Addressed.subject(kind, request);
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public Optional<Optional<UUID>> read(Request request, Fields fields) {
        return Optional.of(Addressed.id(request));
    }

    @Override
    public Decision<HolderView> decide(Command command, Optional<UUID> id, TicketNumber ticket) {
        return edit.decide(command, kind, id, Edit.DEACTIVATION);
    }

    @Override
    public Object say(HolderView outcome, TicketNumber ticket) {
        return new Done(true, ticket.toString());
    }
}
