package niha.app.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.app.Json;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** A ticket as the outside sees it and as it is sealed: what came later, as the account did, is left out where there is none. */
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
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> accountId,
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

    /** The sealed form: what the ticket says itself. */
    public static TicketView of(Ticket ticket) {
        return of(ticket, List.of());
    }

    /** With the later tickets that relate to it, which a ticket that is never changed cannot name itself. */
    public static TicketView of(Ticket ticket, List<TicketNumber> later) {
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
                ticket.subject().accountId(),
                ticket.status(),
                documents.request().map(Json.Raw::new),
                documents.response().map(Json.Raw::new),
                ticket.origin().ipAddress(),
                ticket.origin().userAgent(),
                ticket.origin().sessionId(),
                ticket.origin().correlationId(),
                documents.before().map(Json.Raw::new),
                documents.after().map(Json.Raw::new),
                Stream.concat(ticket.related().stream(), later.stream())
                        .distinct()
                        .sorted()
                        .map(TicketNumber::toString)
                        .toList(),
                ticket.tags());
    }
}
