package niha.app.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import niha.market.MarketCommand.Errand;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderTerms;
import niha.parties.Holder;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/**
 * Puts new quotes in the place of a market maker's last ones, in one command: the market takes those out before it lets these in.
 * What those have reserved pays for these, and only what lacks is locked in addition. So whoever quotes all they have can change
 * their mind, and what trades meanwhile makes the new quotes smaller, not unfunded.
 */
public final class ReplaceQuotes {
    private final Holders holders;
    private final Orders orders;
    private final Quotes quotes;
    private final Drafts drafts;
    private final Ids ids;

    public ReplaceQuotes(Holders holders, Orders orders, Quotes quotes, Drafts drafts, Ids ids) {
        this.holders = holders;
        this.orders = orders;
        this.quotes = quotes;
        this.drafts = drafts;
        this.ids = ids;
    }

    /** What was asked for, and the orders that have to make room for it. */
    public record Replaced(List<OrderView> orders, List<UUID> replaced) {}

    /** The quotes are orders that wait and never take; none means that there shall be none. */
    public Decision<Replaced> decide(
            Command command, Holder holder, Asset certificate, List<Wanted> wanted, TicketNumber ticket) {
        var standing = quotes.find(holder.account(), certificate);
        if (wanted.isEmpty() && standing.orders().isEmpty()) return new Refused<>(new Refusal.NothingToReplace());
        var terms = new ArrayList<OrderTerms>();
        for (int i = 0; i < wanted.size(); i++)
            switch (drafts.draft(holder, wanted.get(i), ids.at(command.at()), command.at())) {
                case Draft.Impossible impossible -> {
                    return new Refused<>(new Refusal.OneOfSeveral(i, impossible.why()));
                }
                case Draft.Possible possible -> terms.add(possible.terms());
            }
        return drafts.objection(holder, terms, standing.orders())
                .<Decision<Replaced>>map(Refused::new)
                .orElseGet(() -> fund(command, holder, standing, terms, ticket));
    }

    private Decision<Replaced> fund(
            Command command, Holder holder, Quotes.Standing standing, List<OrderTerms> terms, TicketNumber ticket) {
        var needed = terms.stream().mapToLong(each -> each.reserve().units()).reduce(0, Math::addExact);
        var gone = gone(standing);
        var lacks = terms.isEmpty()
                ? 0
                : Math.max(0, needed - left(gone, terms.getFirst().gives()));
        var locking = new Locking(command, holder, ticket, holders, ids);
        if (lacks > 0) {
            var first = terms.getFirst();
            var refusal = locking.lock(first, new Amount(first.gives(), lacks));
            if (refusal.isPresent()) return new Refused<>(refusal.get());
        }
        return accept(command, holder, standing, terms, lacks, locking, ticket);
    }

    private Map<Orders.Key, Order> gone(Quotes.Standing standing) {
        var keys = standing.orders().stream()
                .map(order -> new Orders.Key(standing.account(), order))
                .toList();
        return keys.isEmpty() ? Map.of() : new HashMap<>(orders.all(keys));
    }

    /** What those that make room will leave if nothing of them trades before. One that has not come yet will have what it asks for. */
    private static long left(Map<Orders.Key, Order> gone, Asset asset) {
        return gone.values().stream()
                .filter(order -> order.status().isOpen() && order.terms().gives() == asset)
                .mapToLong(
                        order -> order.entered() == 0 ? order.terms().reserve().units() : order.locked())
                .reduce(0, Math::addExact);
    }

    private Decision<Replaced> accept(
            Command command,
            Holder holder,
            Quotes.Standing standing,
            List<OrderTerms> terms,
            long lacks,
            Locking locking,
            TicketNumber ticket) {
        var by = command.caller().userId();
        var placement = new Placement(holder.type().kind(), ticket, by);
        var views = new ArrayList<OrderView>();
        var changes = new ArrayList<Change>();
        changes.add(WithinLimits.condition(holder));
        changes.addAll(locking.changes());
        for (var each : terms) {
            var order = Order.replacing(each, placement, each.equals(terms.getFirst()) ? lacks : 0);
            changes.add(new Change.OrderAccepted(order));
            views.add(OrderView.of(order));
        }
        var now = terms.stream().map(OrderTerms::id).toList();
        changes.add(new Change.QuotesReplaced(standing, standing.replacedBy(now)));
        var about = terms.isEmpty() ? standing.orders().getFirst() : now.getFirst();
        var errand = new Errand(about, holder.account(), ticket, by);
        changes.add(new Change.CommandSent(
                standing.certificate(),
                new MarketCommand.Replace(
                        ids.at(command.at()), command.at(), standing.orders(), terms, lacks, errand)));
        return new Accepted<>(
                new Replaced(views, standing.orders()),
                changes,
                views.stream().<Event>map(OrderEvent::accepted).toList(),
                new Trace(
                        Traces.movement(holder, about),
                        Optional.of(Json.write(standing.orders())),
                        Optional.of(Json.write(views)),
                        List.of(Traces.kindTag(holder.type().kind()), "quote"),
                        List.of()));
    }
}
