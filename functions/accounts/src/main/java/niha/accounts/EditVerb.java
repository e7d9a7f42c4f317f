package niha.accounts;

import java.util.Optional;
import java.util.UUID;
import niha.accounts.EditVerb.Wanted;
import niha.app.accounts.EditHolder;
import niha.app.accounts.HolderView;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.orders.FeeRate;
import niha.parties.Holder;
import niha.parties.Holder.Edit;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Edits name, description, standing and fee. What is not sent stays; a description or a fee of null is removed. */
record EditVerb(HolderKind kind, EditHolder edit) implements CommandEndpoint.Verb<Wanted, HolderView> {

    record Wanted(Optional<UUID> id, Edit edit) {}

    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return switch (kind) {
            case MARKET_MAKER -> ActionType.MM_UPDATED;
            case CLIENT -> ActionType.ENTITY_UPDATED;
        };
    }

    @Override
    public Subject about(Request request) {
        return Addressed.subject(kind, request);
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        if (fields.has("email")) fields.refuse("email", "cannot be changed");
        var name = fields.has("name") ? fields.text("name", Holder.NAME_LENGTH_MAX) : Optional.<String>empty();
        var description = fields.has("description")
                ? Optional.of(fields.optionalText("description", Holder.DESCRIPTION_LENGTH_MAX))
                : Optional.<Optional<String>>empty();
        var fee = fields.has("fee_bps")
                ? Optional.of(fields.decimal("fee_bps", FeeRate::read))
                : Optional.<Optional<Integer>>empty();
        return Optional.of(
                new Wanted(Addressed.id(request), new Edit(name, description, fields.flag("is_active"), fee)));
    }

    @Override
    public Decision<HolderView> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return edit.decide(command, kind, wanted.id(), wanted.edit());
    }

    @Override
    public Object say(HolderView outcome, TicketNumber ticket) {
        return Said.of(outcome, ticket);
    }
}
