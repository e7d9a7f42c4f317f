package niha.app.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Refusal;
import niha.app.events.Event;
import niha.app.events.HolderEvent;
import niha.app.orders.CancelSeveral;
import niha.app.orders.OrderCounts;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.orders.Order;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.KillSwitch;
import niha.tickets.TicketNumber;

/**
 * A market maker's kill switch. Engaging it cancels what is open in the same commit; from that commit on whatever was decided on the holder
 * as it was before has to be decided again, and is refused. What came in between our look at what is open and our commit is found by
 * engaging once more: then nothing comes in any more.
 */
public final class SwitchOff {
    private final Holders holders;
    private final Orders orders;
    private final CancelSeveral cancel;

    public SwitchOff(Holders holders, Orders orders, Ids ids) {
        this.holders = holders;
        this.orders = orders;
        this.cancel = new CancelSeveral(ids);
    }

    /**
     * What is asked for; somebody's own switch is only engaged by them.
     *
     * @param again only take out what came in beside it, if it still is engaged
     */
    public record Wanted(Optional<UUID> marketMaker, boolean engaged, Optional<String> reason, boolean again) {}

    /** What it is now, and the first of the orders that were asked out. */
    public record Switched(KillSwitchView killSwitch, List<UUID> cancelRequested) {}

    public Decision<Switched> decide(Command command, Wanted wanted, TicketNumber ticket) {
        // what is open is looked at first: the less time between the holder and the commit, the fewer lose to others
        var open = wanted.engaged()
                ? wanted.marketMaker()
                        .map(id -> orders.open(Holder.account(id), Optional.empty()))
                        .orElse(List.of())
                : List.<Order>of();
        var found = wanted.marketMaker().flatMap(id -> holders.find(HolderKind.MARKET_MAKER, id));
        if (found.isEmpty()) return new Refused<>(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER));
        var before = found.get();
        var after = wanted.again() || before.killSwitch().isPresent() == wanted.engaged()
                ? before
                : before.switched(
                        Optional.of(new KillSwitch(command.caller().userId(), command.at(), wanted.reason()))
                                .filter(_ -> wanted.engaged()),
                        command.at());
        return switched(command, before, after, after.killSwitch().isPresent() ? open : List.of(), ticket);
    }

    private Decision<Switched> switched(
            Command command, Holder before, Holder after, List<Order> open, TicketNumber ticket) {
        var balances = holders.balances(List.of(before)).getFirst();
        var counts = orders.counts(List.of(before.account())).getOrDefault(before.account(), OrderCounts.NONE);
        var view = HolderView.of(after, balances, counts);
        var trace = Traces.of(after, "kill_switch", Optional.of(HolderView.of(before, balances, counts)), view);
        return switch (cancel.decide(command, trace.subject(), open, trace.tags(), ticket)) {
            case Refused<List<OrderView>> refused -> new Refused<>(refused.reason());
            case Accepted<List<OrderView>> cancelled -> {
                var changes = new ArrayList<Change>(cancelled.changes());
                var same = before.equals(after);
                changes.add(same ? new Change.HolderUnchanged(before) : new Change.HolderEdited(before, after));
                yield accepted(
                        after,
                        cancelled.outcome(),
                        changes,
                        same ? List.of() : List.of(HolderEvent.updated(view)),
                        trace);
            }
        };
    }

    private static Decision<Switched> accepted(
            Holder holder, List<OrderView> cancelled, List<Change> changes, List<Event> events, Trace trace) {
        var ids = CancelSeveral.named(cancelled);
        return new Accepted<>(new Switched(KillSwitchView.of(holder.killSwitch()), ids), changes, events, trace);
    }
}
