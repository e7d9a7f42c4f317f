package niha.app.quoting;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.SystemTickets;
import niha.app.commands.SystemTickets.Finding;
import niha.app.events.Envelope;
import niha.app.events.Event;
import niha.app.events.TicketIssued;
import niha.app.quoting.RunCycle.Writes;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Documents;
import niha.tickets.Ticket.Origin;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** The one ticket of a cycle: its number is drawn when there is something to say, and spent even if somebody else was faster. */
final class CycleTickets {
    private final Writes writes;
    private Optional<TicketNumber> drawn = Optional.empty();

    CycleTickets(Writes writes) {
        this.writes = writes;
    }

    TicketNumber number(Instant now) {
        if (drawn.filter(number -> !writes.numbers().isSpent(number)).isEmpty())
            drawn = Optional.of(writes.numbers().draw(now.atZone(ZoneOffset.UTC).getYear()));
        return drawn.orElseThrow();
    }

    /** The ticket with its event, and the events of what it is about. */
    List<Change> changes(
            ActionType action,
            TicketNumber number,
            Trace trace,
            List<Event> events,
            String correlationId,
            Instant now) {
        var ticket = new Ticket(
                writes.ids().at(now),
                number,
                now,
                action,
                TicketStatus.SUCCESS,
                trace.subject(),
                new Origin(
                        SystemTickets.SELF,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        correlationId),
                new Documents(Optional.empty(), Optional.empty(), trace.before(), trace.after()),
                trace.related(),
                trace.tags());
        var changes = new ArrayList<Change>();
        changes.add(new Change.TicketIssued(ticket));
        changes.add(raised(TicketIssued.of(ticket), number, correlationId, now));
        for (var event : events) changes.add(raised(event, number, correlationId, now));
        return changes;
    }

    private Change raised(Event event, TicketNumber number, String correlationId, Instant now) {
        return new Change.EventRaised(
                Envelope.of(event, new Envelope.Metadata(writes.ids().at(now), now, correlationId, number.toString())));
    }

    private record Cause(String code, String detail) {}

    /** Says of a number under which nothing happened why that is so. */
    void spend() {
        var now = writes.clock().instant();
        if (drawn.isEmpty() || writes.numbers().isSpent(drawn.get())) return;
        var cause = Json.write(new Cause("CYCLE_SUPERSEDED", "Somebody was faster, or switched it off"));
        var finding = new Finding(
                ActionType.QUOTE_UPDATED, TicketStatus.VOID, cause, List.of("market_maker", QuotingTraces.TAG));
        try {
            new SystemTickets(writes.commits(), writes.ids()).write(drawn.get(), finding, now);
        } catch (Outdated spent) {
            // Its ticket says so already.
        }
    }
}
