package niha.app.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Json;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** A ticket as the outside sees it. */
public record TicketView(
        UUID id,
        String ticketId,
        Instant timestamp,
        String userId,
        Optional<String> userEmail,
        Optional<String> marketMakerId,
        ActionType actionType,
        String entityType,
        Optional<String> entityId,
        TicketStatus status,
        Optional<Json.Raw> requestPayload,
        Optional<Json.Raw> responseData,
        Optional<String> ipAddress,
        Optional<String> userAgent,
        Optional<String> sessionId,
        String correlationId,
        Optional<Json.Raw> beforeState,
        Optional<Json.Raw> afterState,
        List<String> relatedTicketIds,
        List<String> tags) {

    public static TicketView of(Ticket ticket) {
        var documents = ticket.documents();
        return new TicketView(
                ticket.id(),
                ticket.number().toString(),
                ticket.timestamp(),
                ticket.origin().userId(),
                ticket.origin().userEmail(),
                ticket.subject().marketMakerId(),
                ticket.action(),
                ticket.action().entityType(),
                ticket.subject().entityId(),
                ticket.status(),
                documents.request().map(Json.Raw::new),
                documents.response().map(Json.Raw::new),
                ticket.origin().ipAddress(),
                ticket.origin().userAgent(),
                ticket.origin().sessionId(),
                ticket.origin().correlationId(),
                documents.before().map(Json.Raw::new),
                documents.after().map(Json.Raw::new),
                ticket.related().stream().map(TicketNumber::toString).toList(),
                ticket.tags());
    }
}
