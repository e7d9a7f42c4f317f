package niha.http.orders;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.KillSwitchView;
import niha.app.accounts.SwitchOff;
import niha.app.accounts.SwitchOff.Switched;
import niha.app.accounts.SwitchOff.Wanted;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.KillSwitch;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/**
 * Engages a kill switch, or releases it; a machine only engages its own.
 *
 * @param again only takes out what came in beside it
 */
public record KillVerb(Traders traders, SwitchOff off, boolean again)
        implements CommandEndpoint.Verb<Wanted, Switched> {
    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return wanted.map(Wanted::engaged).orElse(true)
                ? ActionType.MM_KILL_SWITCH_ENGAGED
                : ActionType.MM_KILL_SWITCH_RELEASED;
    }

    @Override
    public Subject about(Request request) {
        var id = marketMaker(request).map(UUID::toString);
        return new Subject(id, id, Optional.empty());
    }

    /** Whose switch a request is about. */
    Optional<UUID> marketMaker(Request request) {
        return traders.areNamed()
                ? Traders.uuid(request.path("id"))
                : request.signedIn().key().map(key -> key.marketMaker());
    }

    /** The market maker, if its switch is engaged now. */
    Optional<Holder> stopped(Request request) {
        return marketMaker(request)
                .flatMap(id -> traders.holders().find(HolderKind.MARKET_MAKER, id))
                .filter(holder -> holder.killSwitch().isPresent());
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        var engaged = traders.areNamed() ? fields.flag("engaged") : Optional.of(true);
        if (traders.areNamed() && !fields.says("engaged")) fields.refuse("engaged", "is required");
        var reason = fields.optionalText("reason", KillSwitch.REASON_LENGTH_MAX);
        return engaged.map(on -> new Wanted(marketMaker(request), on, reason, again));
    }

    @Override
    public Decision<Switched> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return off.decide(command, wanted, ticket);
    }

    private record Said(KillSwitchView killSwitch, List<UUID> cancelRequested, String ticketId) {}

    @Override
    public Object say(Switched outcome, TicketNumber ticket) {
        return new Said(outcome.killSwitch(), outcome.cancelRequested(), ticket.toString());
    }
}
