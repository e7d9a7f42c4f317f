package niha.app.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Ids;
import niha.app.Json;
import niha.app.accounts.Holders;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Errand;
import niha.orders.Order;
import niha.orders.OrderTerms;
import niha.parties.Holder;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Price;

/**
 * Asks a market for another limit or another quantity of an order that waits there. What it may cost in addition is locked first,
 * and one amendment at a time is on its way: the next one must know what this one left.
 */
public final class AmendOrder {
    private final Holders holders;
    private final Drafts drafts;
    private final Ids ids;

    public AmendOrder(Holders holders, Drafts drafts, Ids ids) {
        this.holders = holders;
        this.drafts = drafts;
        this.ids = ids;
    }

    /** What is asked for; what is empty stays. */
    public record Amendment(Optional<Price.Written> price, Optional<Long> quantity) {}

    public Decision<OrderView> decide(
            Command command, Holder holder, Optional<Order> found, Amendment wanted, TicketNumber ticket) {
        if (found.isEmpty())
            return new Refused<>(new Refusal.OrderNotFound(holder.type().kind()));
        var order = found.get();
        if (!holder.active())
            return new Refused<>(new Refusal.HolderInactive(holder.type().kind()));
        if (holder.isStopped()) return new Refused<>(new Refusal.KillSwitchEngaged());
        if (!order.status().isOpen() || order.terms().budget().isPresent())
            return notAmendable("Cannot amend order in current status");
        if (order.isYetToInherit()) return notAmendable("The order is on its way to its market");
        if (order.amending().isPresent()) return notAmendable("An amendment of this order is under way");
        if (wanted.price().filter(Price.Written.OffTick.class::isInstance).isPresent())
            return new Refused<>(new Refusal.PriceOffTick());
        var now = order.terms()
                .amended(
                        wanted.price()
                                .map(price -> ((Price.Written.OnTick) price).price())
                                .orElse(order.terms().limit()),
                        wanted.quantity().orElse(order.terms().quantity()));
        if (now.equals(order.terms())) return notAmendable("Nothing would change");
        if (now.quantity() <= order.filled()) return notAmendable("That many have traded already");
        return drafts.objection(holder, order, now)
                .<Decision<OrderView>>map(Refused::new)
                .orElseGet(() -> accept(command, holder, order, now, ticket));
    }

    private static Decision<OrderView> notAmendable(String why) {
        return new Refused<>(new Refusal.OrderNotAmendable(why));
    }

    private Decision<OrderView> accept(
            Command command, Holder holder, Order order, OrderTerms now, TicketNumber ticket) {
        var by = command.caller().userId();
        var lacks = new Amount(now.gives(), order.lacks(now));
        var balance = holders.balance(holder.account(), lacks.asset());
        if (lacks.isPositive() && !balance.covers(lacks))
            return new Refused<>(
                    new Refusal.InsufficientAvailable(lacks, new Amount(balance.asset(), balance.available())));
        var errand = new Errand(now.id(), now.account(), ticket, by);
        var amend = new MarketCommand.Amend(
                ids.at(command.at()), command.at(), errand, now.limit(), now.quantity(), lacks.units());
        var changes = new ArrayList<Change>();
        changes.add(WithinLimits.condition(holder));
        changes.add(new Change.OrderChanged(order, order.amending(amend.id(), command.at())));
        changes.add(new Change.CommandSent(now.certificate(), amend));
        if (lacks.isPositive())
            changes.add(new Change.Posted(Posting.on(balance)
                    .locked(
                            lacks,
                            new Occasion(
                                    ids.at(command.at()),
                                    ticket,
                                    Optional.of("Locked for the amendment of order " + now.id()),
                                    by,
                                    command.at(),
                                    Optional.of(now.id()),
                                    Optional.empty()))));
        var view = OrderView.of(order);
        return new Accepted<>(
                view,
                changes,
                List.of(),
                OrderTraces.of(order, Optional.of(Json.write(view)), Optional.empty(), "amendment"));
    }
}
