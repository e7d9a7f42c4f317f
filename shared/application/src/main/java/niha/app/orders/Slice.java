package niha.app.orders;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import niha.app.accounts.Proof;
import niha.app.commands.Change;
import niha.app.events.Event;
import niha.app.events.OrderEvent;
import niha.app.events.TradeExecuted;
import niha.app.orders.Step.Traded;
import niha.book.Side;
import niha.ledger.Balance;
import niha.market.Ending;
import niha.market.JournalEntry;
import niha.orders.Order;
import niha.orders.Trade;
import niha.tickets.TicketNumber;

/** A few steps of a journal entry and what they change, netted: each order and each balance is written once. */
final class Slice {
    private final JournalEntry entry;
    private final Affected orders;
    private final Postings postings;
    private final Records records;
    private final Queue<TicketNumber> tickets;
    private final Map<Orders.Key, TicketNumber> filled = new LinkedHashMap<>();
    private final List<Change> others = new ArrayList<>();
    private final Endings endings;

    Slice(
            JournalEntry entry,
            int firstStep,
            Map<Orders.Key, Order> orders,
            Map<Proof.Key, Balance> balances,
            List<TicketNumber> tickets,
            Instant settledAt) {
        this.entry = entry;
        this.orders = new Affected(orders);
        this.postings = new Postings(entry, firstStep, balances);
        this.records = new Records(entry, firstStep, settledAt);
        this.tickets = new ArrayDeque<>(tickets);
        this.endings = new Endings(entry.at(), this.orders, postings, records, others);
    }

    void take(Step step) {
        switch (step) {
            case Step.Came came -> came(came.order());
            case Traded traded -> trade(traded);
            case Step.Over over -> over(over);
            case Step.Withdrawn withdrawn -> endings.withdraw(withdrawn.errand());
            case Step.Lapsed lapsed -> endings.lapse(lapsed.order(), ticket());
            case Step.Changed changed -> amend(changed);
            case Step.InVain inVain -> inVain(inVain);
            case Step.Inherited inherited -> inherit(inherited);
            case Step.Arrived arrived -> others.add(new Change.CommandArrived(entry.certificate(), arrived.command()));
        }
    }

    List<Change> changes() {
        var changes = new ArrayList<>(postings.changes());
        changes.addAll(orders.changes());
        changes.addAll(others);
        filled.forEach(
                (key, ticket) -> changes.add(raised(OrderEvent.filled(OrderView.of(orders.named(key))), ticket)));
        return changes;
    }

    private TicketNumber ticket() {
        return tickets.remove();
    }

    private Change raised(Event event, TicketNumber ticket) {
        return records.raised(event, ticket);
    }

    /** What the orders that are gone had reserved, and what was locked in addition, becomes what the others have; the rest is released. */
    private void inherit(Step.Inherited inherited) {
        var errand = inherited.replaced().errand();
        var funds = 0L;
        var owners = new ArrayList<Order>();
        for (var gone : inherited.replaced().gone()) {
            var key = inherited.key(gone.order());
            owners.add(orders.named(key));
            funds = Math.addExact(funds, endings.replaced(key, errand));
        }
        for (var came : inherited.replaced().came()) {
            var key = inherited.key(came.order().id());
            var order = orders.named(key);
            if (order.status().isOpen() && order.entered() == 0) {
                owners.add(order);
                var yielded = order.yielded(entry.at());
                funds = Math.addExact(funds, yielded.released());
                orders.put(key, yielded.after());
            }
            if (came.ending() == Ending.RESTS) {
                funds -= came.order().reserve().units();
                orders.put(key, orders.named(key).inherited(came.order(), entry.sequence(), entry.at()));
            } else endings.over(new Step.Over(key, came.ending()), ticket());
        }
        if (!owners.isEmpty()) postings.released(owners.getFirst(), funds, errand.ticket(), errand.by());
    }

    private void came(Orders.Key key) {
        orders.put(key, orders.named(key).enteredWith(entry.sequence(), entry.at()));
    }

    private void trade(Traded step) {
        var fill = step.fill();
        var incoming = orders.named(step.incoming());
        var resting = orders.named(step.resting());
        var tradeId = records.tradeId(step.index());
        var party = new Trade.Party(
                incoming.terms().id(),
                incoming.terms().account(),
                incoming.placement().kind(),
                fill.incomingFee(),
                ticket());
        var other = new Trade.Party(
                resting.terms().id(),
                resting.terms().account(),
                resting.placement().kind(),
                fill.restingFee(),
                ticket());
        var buys = incoming.terms().side() == Side.BUY;
        var trade = new Trade(
                tradeId,
                entry.certificate(),
                entry.sequence(),
                step.index(),
                entry.at(),
                fill.price(),
                fill.quantity(),
                incoming.terms().side(),
                buys ? party : other,
                buys ? other : party);
        others.add(new Change.TradeRecorded(trade));
        others.add(raised(TradeExecuted.of(trade), party.ticket()));
        side(trade, incoming, step.incoming(), party, other);
        side(trade, resting, step.resting(), other, party);
    }

    /** What a trade does to one of its two orders. */
    private void side(Trade trade, Order order, Orders.Key key, Trade.Party party, Trade.Party counterparty) {
        var moved = order.traded(trade.quantity(), trade.gross(), party.fee(), entry.at());
        orders.put(key, moved.after());
        filled.put(key, party.ticket());
        postings.trade(trade, order, moved, party, counterparty);
        others.addAll(records.tradeTicket(trade, order, moved.after(), party));
    }

    private void over(Step.Over over) {
        if (over.how() == Ending.BUDGET_SPENT) {
            // It got what was asked for, which has a ticket. Its last trade can be in the slice before, and was told
            // already.
            var asked = orders.named(over.order()).placement().ticket();
            filled.putIfAbsent(over.order(), asked);
            endings.over(over, asked);
        } else endings.over(over, ticket());
    }

    private void amend(Step.Changed changed) {
        var errand = changed.errand();
        var key = Step.key(errand);
        var order = orders.named(key);
        var amended = order.amended(changed.now(), changed.lockedMore(), entry.at());
        orders.put(key, amended.after());
        postings.released(order, amended.released(), errand.ticket(), errand.by());
        others.add(raised(OrderEvent.amended(OrderView.of(amended.after())), errand.ticket()));
    }

    /** Only what its order waits for has something locked. Nothing has a cancellation, nor an amendment that comes a second time. */
    private void inVain(Step.InVain inVain) {
        var errand = inVain.errand();
        var key = Step.key(errand);
        var found = orders.find(key).filter(order -> order.amending().equals(Optional.of(inVain.command())));
        if (found.isEmpty()) return;
        orders.put(key, found.get().notAmended(entry.at()));
        postings.released(found.get(), inVain.lockedMore(), errand.ticket(), errand.by());
    }
}
