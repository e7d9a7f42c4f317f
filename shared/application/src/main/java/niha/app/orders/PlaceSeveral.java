package niha.app.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Ids;
import niha.app.Json;
import niha.app.accounts.Holders;
import niha.app.accounts.Traces;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Refusal;
import niha.app.events.Event;
import niha.app.events.OrderEvent;
import niha.app.orders.Drafts.Draft;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderTerms;
import niha.parties.Holder;
import niha.tickets.TicketNumber;

/** Accepts several orders for one market, all or none; they come to it one after the other with nobody in between. */
public final class PlaceSeveral {
    /** One commit writes a hundred items, and each order takes some seven of them. */
    public static final int ORDERS_MAX = 10;

    private final Holders holders;
    private final Drafts drafts;
    private final Ids ids;

    public PlaceSeveral(Holders holders, Drafts drafts, Ids ids) {
        this.holders = holders;
        this.drafts = drafts;
        this.ids = ids;
    }

    public Decision<List<OrderView>> decide(Command command, Holder holder, List<Wanted> wanted, TicketNumber ticket) {
        var terms = new ArrayList<OrderTerms>();
        for (int i = 0; i < wanted.size(); i++)
            switch (drafts.draft(holder, wanted.get(i), ids.at(command.at()), command.at())) {
                case Draft.Impossible impossible -> {
                    return new Refused<>(new Refusal.OneOfSeveral(i, impossible.why()));
                }
                case Draft.Possible possible -> terms.add(possible.terms());
            }
        var objection = drafts.objection(holder, terms, List.of());
        if (objection.isPresent()) return new Refused<>(objection.get());
        var locking = new Locking(command, holder, ticket, holders, ids);
        for (int i = 0; i < terms.size(); i++) {
            var refusal = locking.lock(terms.get(i), terms.get(i).reserve());
            if (refusal.isPresent()) return new Refused<>(new Refusal.OneOfSeveral(i, refusal.get()));
        }
        return accept(command, holder, terms, locking, ticket);
    }

    private Decision<List<OrderView>> accept(
            Command command, Holder holder, List<OrderTerms> terms, Locking locking, TicketNumber ticket) {
        var kind = holder.type().kind();
        var placement = new Placement(kind, ticket, command.caller().userId());
        var orders = terms.stream().map(each -> Order.accepted(each, placement)).toList();
        var views = orders.stream().map(OrderView::of).toList();
        var changes = new ArrayList<Change>();
        changes.add(WithinLimits.condition(holder));
        changes.addAll(locking.changes());
        orders.forEach(order -> changes.add(new Change.OrderAccepted(order)));
        var parts = terms.stream().<Part>map(MarketCommand.Enter::new).toList();
        changes.add(new Change.CommandSent(
                terms.getFirst().certificate(),
                new Together(ids.at(command.at()), command.at(), parts, Rule.EACH_FOR_ITSELF)));
        return new Accepted<>(
                views,
                changes,
                views.stream().<Event>map(OrderEvent::accepted).toList(),
                new Trace(
                        Traces.movement(holder, terms.getFirst().id()),
                        Optional.empty(),
                        Optional.of(Json.write(views)),
                        List.of(Traces.kindTag(kind), "order", "placement", "bulk"),
                        List.of()));
    }
}
