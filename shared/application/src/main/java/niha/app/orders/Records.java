package niha.app.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Json;
import niha.app.accounts.Traces;
import niha.app.commands.Change;
import niha.app.commands.SystemTickets;
import niha.app.events.Envelope;
import niha.app.events.Event;
import niha.app.events.TicketIssued;
import niha.app.market.TapeTrade;
import niha.market.JournalEntry;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.orders.Trade;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Documents;
import niha.tickets.Ticket.Origin;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** The tickets and events of what a market did without being asked again. Each refers to the ticket that asked for it. */
final class Records {
    private final JournalEntry entry;
    private final int firstStep;
    private final Instant settledAt;
    private int records;

    Records(JournalEntry entry, int firstStep, Instant settledAt) {
        this.entry = entry;
        this.firstStep = firstStep;
        this.settledAt = settledAt;
    }

    UUID tradeId(int index) {
        return TapeTrade.id(entry, index);
    }

    Change raised(Event event, TicketNumber ticket) {
        return new Change.EventRaised(
                Envelope.of(event, new Envelope.Metadata(newId(), settledAt, correlation(), ticket.toString())));
    }

    List<Change> tradeTicket(Trade trade, Order before, Order after, Trade.Party party) {
        var side = before.terms().side();
        var makes = before.placement().kind() == HolderKind.MARKET_MAKER;
        return ticket(
                party.ticket(),
                makes ? ActionType.MM_TRADE_EXECUTED : ActionType.TRADE_EXECUTED,
                TicketStatus.SUCCESS,
                before,
                trade.id().toString(),
                new Documents(
                        Optional.empty(),
                        Optional.of(Json.write(TradeView.of(trade, side))),
                        Optional.of(Json.write(OrderView.of(before))),
                        Optional.of(Json.write(OrderView.of(after)))),
                List.of("trade", side.name().toLowerCase(Locale.ROOT)));
    }

    List<Change> endTicket(Order before, Order after, TicketNumber number) {
        var makes = before.placement().kind() == HolderKind.MARKET_MAKER;
        var rejected = after.status() == OrderStatus.REJECTED;
        var action = switch (after.status()) {
            case REJECTED -> ActionType.ORDER_REJECTED;
            case EXPIRED -> ActionType.ORDER_EXPIRED;
            default -> makes ? ActionType.MM_ORDER_CANCELLED : ActionType.ORDER_CANCELLED;
        };
        return ticket(
                number,
                action,
                rejected ? TicketStatus.FAILED : TicketStatus.SUCCESS,
                before,
                before.terms().id().toString(),
                new Documents(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Json.write(OrderView.of(before))),
                        Optional.of(Json.write(OrderView.of(after)))),
                List.of("order", "market"));
    }

    /** A number that was drawn for something that turned out to have happened before. */
    List<Change> needlessTicket(Order order, TicketNumber number) {
        if (number.equals(order.placement().ticket())) return List.of();
        return ticket(
                number,
                ActionType.ORDER_REJECTED,
                TicketStatus.VOID,
                order,
                order.terms().id().toString(),
                new Documents(
                        Optional.empty(),
                        Optional.of(
                                "{\"code\":\"ANSWERED_BEFORE\",\"detail\":\"The order had come to its market already\"}"),
                        Optional.empty(),
                        Optional.empty()),
                List.of("order", "market"));
    }

    private List<Change> ticket(
            TicketNumber number,
            ActionType action,
            TicketStatus status,
            Order order,
            String entity,
            Documents documents,
            List<String> tags) {
        var more = new ArrayList<>(tags);
        more.addFirst(Traces.kindTag(order.placement().kind()));
        var ticket = new Ticket(
                newId(),
                number,
                settledAt,
                action,
                status,
                OrderTraces.subject(order, entity),
                new Origin(
                        SystemTickets.SELF,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        correlation()),
                documents,
                List.of(order.placement().ticket()),
                more);
        return List.of(new Change.TicketIssued(ticket), raised(TicketIssued.of(ticket), number));
    }

    private String correlation() {
        return entry.certificate() + "-" + entry.sequence();
    }

    private UUID newId() {
        return Ids.derived(
                settledAt, "%s/%d/%d/record/%d".formatted(entry.certificate(), entry.sequence(), firstStep, records++));
    }
}
