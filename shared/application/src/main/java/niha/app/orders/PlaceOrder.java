package niha.app.orders;

import java.util.List;
import java.util.Locale;
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
import niha.app.events.OrderEvent;
import niha.app.orders.Drafts.Draft;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.market.MarketCommand;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderTerms;
import niha.parties.Holder;
import niha.tickets.TicketNumber;
import niha.units.Amount;

/** Accepts an order: its funds are locked, and it is on its way to its market, in one commit. */
public final class PlaceOrder {
    private final Holders holders;
    private final Drafts drafts;
    private final Ids ids;

    public PlaceOrder(Holders holders, Drafts drafts, Ids ids) {
        this.holders = holders;
        this.drafts = drafts;
        this.ids = ids;
    }

    public Decision<OrderView> decide(Command command, Holder holder, Wanted wanted, TicketNumber ticket) {
        return switch (drafts.draft(holder, wanted, ids.at(command.at()), command.at())) {
            case Draft.Impossible impossible -> new Refused<>(impossible.why());
            case Draft.Possible possible -> accept(command, holder, possible.terms(), ticket);
        };
    }

    private Decision<OrderView> accept(Command command, Holder holder, OrderTerms terms, TicketNumber ticket) {
        var reserve = terms.reserve();
        var balance = holders.balance(holder.account(), reserve.asset());
        if (!balance.covers(reserve))
            return new Refused<>(
                    new Refusal.InsufficientAvailable(reserve, new Amount(balance.asset(), balance.available())));
        var objection = drafts.objection(holder, List.of(terms), List.of());
        if (objection.isPresent()) return new Refused<>(objection.get());
        var by = command.caller().userId();
        var order = Order.accepted(terms, new Placement(holder.type().kind(), ticket, by));
        var locked = Posting.on(balance)
                .locked(
                        reserve,
                        new Occasion(
                                ids.at(command.at()),
                                ticket,
                                Optional.of("Locked for order " + terms.id()),
                                by,
                                command.at(),
                                Optional.of(terms.id()),
                                Optional.empty()));
        var view = OrderView.of(order);
        return new Accepted<>(
                view,
                List.of(
                        WithinLimits.condition(holder),
                        new Change.Posted(locked),
                        new Change.OrderAccepted(order),
                        new Change.CommandSent(terms.certificate(), new MarketCommand.Enter(terms))),
                List.of(OrderEvent.accepted(view)),
                new Trace(
                        Traces.movement(holder, terms.id()),
                        Optional.empty(),
                        Optional.of(Json.write(view)),
                        List.of(
                                Traces.kindTag(holder.type().kind()),
                                "order",
                                "placement",
                                terms.side().name().toLowerCase(Locale.ROOT)),
                        List.of()));
    }
}
