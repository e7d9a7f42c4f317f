package niha.tickets;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The record of one command: who asked for what, what was answered, and what changed. Written once, never changed.
 *
 * @param related earlier tickets without which this one would not be; each of them is found by this one, and the other way round
 */
public record Ticket(
        UUID id,
        TicketNumber number,
        Instant timestamp,
        ActionType action,
        TicketStatus status,
        Subject subject,
        Origin origin,
        Documents documents,
        List<TicketNumber> related,
        List<String> tags) {
    public Ticket {
        related = related.stream().distinct().sorted().toList();
        tags = List.copyOf(tags);
    }

    /**
     * What it is about, as far as that is known: a refused creation has no entity.
     *
     * @param accountId the holder of the account in which the entity is a movement
     */
    public record Subject(Optional<String> entityId, Optional<String> marketMakerId, Optional<String> accountId) {
        public static final Subject NONE = new Subject(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where the command came from. */
    public record Origin(
            String userId,
            Optional<String> userEmail,
            Optional<String> ipAddress,
            Optional<String> userAgent,
            Optional<String> sessionId,
            String correlationId) {}

    /** JSON documents, secrets masked: what was asked, what was answered, the entity before and after. */
    public record Documents(
            Optional<String> request, Optional<String> response, Optional<String> before, Optional<String> after) {}
}
