package niha.app.events;

import java.util.Optional;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketStatus;

/** Something was done, or tried, and is on record. What exactly stands on the ticket. */
public record TicketIssued(
        String ticketId,
        ActionType actionType,
        String entityType,
        Optional<String> entityId,
        Optional<String> marketMakerId,
        TicketStatus status,
        String userId)
        implements Event {

    public static TicketIssued of(Ticket ticket) {
        return new TicketIssued(
                ticket.number().toString(),
                ticket.action(),
                ticket.action().entityType(),
                ticket.subject().entityId(),
                ticket.subject().marketMakerId(),
                ticket.status(),
                ticket.origin().userId());
    }

    @Override
    public String type() {
        return "TicketIssued.v1";
    }

    @Override
    public String source() {
        return "niha.audit";
    }
}
