package niha.app.liquidity;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.IntFunction;
import niha.app.Ids;
import niha.app.Json;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.accounts.Traces;
import niha.app.commands.Change;
import niha.app.events.Envelope;
import niha.app.events.Event;
import niha.app.events.OrderEvent;
import niha.app.events.TicketIssued;
import niha.app.liquidity.Funding.Decided;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.app.orders.WithinLimits;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.orders.Exposure;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderStatus;
import niha.orders.OrderTerms;
import niha.orders.Reason;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import niha.units.Amount;
import niha.units.Asset;

/** A few market makers of an operation: what is locked for their orders, or given back. */
final class FundingStep {
    private final Operation operation;
    private final TicketNumber parent;
    private final Holders holders;
    private final Orders orders;
    private final WithinLimits limits;
    private final Ids ids;
    private final Instant now;
    private final List<Change> changes = new ArrayList<>();

    FundingStep(
            Operation operation,
            TicketNumber parent,
            Holders holders,
            Orders orders,
            WithinLimits limits,
            Ids ids,
            Instant now) {
        this.operation = operation;
        this.parent = parent;
        this.holders = holders;
        this.orders = orders;
        this.limits = limits;
        this.ids = ids;
        this.now = now;
    }

    /** Funds them; or, where one of them cannot pay any more, turns the operation back. */
    Decided fund(List<Allocation> next, IntFunction<List<TicketNumber>> draw) {
        var who = new ArrayList<Holder>();
        for (var allocation : next)
            holders.find(HolderKind.MARKET_MAKER, allocation.holder())
                    .filter(holder -> holder.active() && mayPlace(holder, allocation))
                    .ifPresent(who::add);
        var balances = balances(next);
        var canAll = who.size() == next.size()
                && next.stream()
                        .allMatch(allocation -> balance(balances, allocation).covers(sum(allocation)));
        if (!canAll) return Decided.of(operation, operation.undone(operation.done(), now), List.of());
        var tickets = new ArrayDeque<>(draw.apply(next.size()));
        for (int i = 0; i < next.size(); i++) fund(who.get(i), next.get(i), balance(balances, next.get(i)), tickets);
        return Decided.of(operation, operation.funded(operation.done() + next.size(), now), changes);
    }

    private boolean mayPlace(Holder holder, Allocation allocation) {
        var coming = allocation.orders().stream().map(Exposure::of).toList();
        return !holder.isStopped() && limits.objection(holder, coming, Set.of()).isEmpty();
    }

    private void fund(Holder holder, Allocation allocation, Balance balance, Queue<TicketNumber> tickets) {
        var ticket = tickets.remove();
        var placement =
                new Placement(HolderKind.MARKET_MAKER, ticket, operation.asked().by());
        var posting = Posting.on(balance);
        var views = new ArrayList<OrderView>();
        for (var terms : allocation.orders()) {
            posting = posting.locked(terms.reserve(), occasion(ticket, terms, "Locked for order " + terms.id()));
            var order = Order.accepted(terms, placement);
            changes.add(new Change.OrderAccepted(order));
            views.add(OrderView.of(order));
        }
        changes.add(WithinLimits.condition(holder));
        changes.add(new Change.Posted(posting));
        issue(ticket, ActionType.MM_ORDER_PLACED, holder.id().toString(), Optional.empty(), views);
        views.forEach(view -> raise(OrderEvent.accepted(view), ticket));
    }

    /** Gives back what they have locked. */
    Decided undo(List<Allocation> last, IntFunction<List<TicketNumber>> draw) {
        var keys = new HashSet<Orders.Key>();
        for (var allocation : last)
            allocation.orders().forEach(terms -> keys.add(new Orders.Key(terms.account(), terms.id())));
        var stored = orders.all(keys);
        var balances = balances(last);
        var tickets = new ArrayDeque<>(draw.apply(last.size()));
        for (var allocation : last) undo(allocation, balance(balances, allocation), stored, tickets.remove());
        return Decided.of(operation, operation.undone(operation.done() - last.size(), now), changes);
    }

    private void undo(Allocation allocation, Balance balance, Map<Orders.Key, Order> stored, TicketNumber ticket) {
        var posting = Posting.on(balance);
        var before = new ArrayList<OrderView>();
        var after = new ArrayList<OrderView>();
        for (var terms : allocation.orders()) {
            var order = stored.get(new Orders.Key(terms.account(), terms.id()));
            if (order == null) throw new IllegalStateException("Funded, and not there: " + terms.id());
            var ended = order.ended(OrderStatus.REJECTED, Optional.of(Reason.PLAN_NOT_FUNDED), now);
            posting = posting.released(
                    new Amount(terms.gives(), ended.released()),
                    occasion(ticket, terms, "Released from order " + terms.id()));
            changes.add(new Change.OrderChanged(order, ended.after()));
            before.add(OrderView.of(order));
            after.add(OrderView.of(ended.after()));
        }
        changes.add(new Change.Posted(posting));
        issue(
                ticket,
                ActionType.MM_ORDER_CANCELLED,
                allocation.holder().toString(),
                Optional.of(Json.write(before)),
                after);
        after.forEach(view -> raise(OrderEvent.rejected(view), ticket));
    }

    private Occasion occasion(TicketNumber ticket, OrderTerms terms, String notes) {
        return new Occasion(
                ids.at(now),
                ticket,
                Optional.of(notes),
                operation.asked().by(),
                now,
                Optional.of(terms.id()),
                Optional.empty());
    }

    private static Asset gives(Allocation allocation) {
        return allocation.orders().getFirst().gives();
    }

    private static Amount sum(Allocation allocation) {
        var units = allocation.orders().stream()
                .mapToLong(terms -> terms.reserve().units())
                .reduce(0, Math::addExact);
        return new Amount(gives(allocation), units);
    }

    private Map<Proof.Key, Balance> balances(List<Allocation> of) {
        var keys = new HashSet<Proof.Key>();
        for (var allocation : of) keys.add(new Proof.Key(allocation.account(), gives(allocation)));
        return new HashMap<>(holders.balances(keys));
    }

    private static Balance balance(Map<Proof.Key, Balance> balances, Allocation allocation) {
        var key = new Proof.Key(allocation.account(), gives(allocation));
        return balances.getOrDefault(key, Balance.none(key.account(), key.asset()));
    }

    private void issue(
            TicketNumber number, ActionType action, String holder, Optional<String> before, List<OrderView> after) {
        var asked = operation.asked();
        var ticket = new Ticket(
                ids.at(now),
                number,
                now,
                action,
                TicketStatus.SUCCESS,
                new Ticket.Subject(Optional.of(operation.id().toString()), Optional.of(holder), Optional.of(holder)),
                new Ticket.Origin(
                        asked.by(),
                        asked.email(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        asked.correlationId()),
                new Ticket.Documents(Optional.empty(), Optional.empty(), before, Optional.of(Json.write(after))),
                List.of(parent),
                List.of(Traces.kindTag(HolderKind.MARKET_MAKER), "order", "liquidity"));
        changes.add(new Change.TicketIssued(ticket));
        raise(TicketIssued.of(ticket), number);
    }

    private void raise(Event event, TicketNumber ticket) {
        changes.add(new Change.EventRaised(Envelope.of(
                event, new Envelope.Metadata(ids.at(now), now, operation.asked().correlationId(), ticket.toString()))));
    }
}
