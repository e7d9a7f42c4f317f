package niha.app.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Change.HolderEdited;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.events.HolderEvent;
import niha.app.orders.OrderCounts;
import niha.app.orders.Orders;
import niha.parties.Holder;
import niha.parties.Holder.Edit;
import niha.parties.HolderKind;

/** Changes an account holder's name, description, standing or fee. Nothing is ever deleted: to deactivate is to edit, and can be undone. */
public final class EditHolder {
    private final Holders holders;
    private final Orders orders;

    public EditHolder(Holders holders, Orders orders) {
        this.holders = holders;
        this.orders = orders;
    }

    public Decision<HolderView> decide(Command command, HolderKind kind, Optional<UUID> id, Edit edit) {
        var found = id.flatMap(known -> holders.find(kind, known));
        if (found.isEmpty()) return new Refused<>(new Refusal.HolderNotFound(kind));
        return edited(command, found.get(), edit);
    }

    private Decision<HolderView> edited(Command command, Holder before, Edit edit) {
        var after = before.edited(edit, command.at());
        var balances = holders.balances(List.of(before)).getFirst();
        var counts = orders.counts(List.of(before.account())).getOrDefault(before.account(), OrderCounts.NONE);
        var view = HolderView.of(after, balances, counts);
        var deactivated = before.active() && !after.active();
        return new Accepted<>(
                view,
                List.of(new HolderEdited(before, after)),
                List.of(deactivated ? HolderEvent.deactivated(view) : HolderEvent.updated(view)),
                Traces.of(
                        after,
                        deactivated ? "deactivation" : "update",
                        Optional.of(HolderView.of(before, balances, counts)),
                        view));
    }
}
