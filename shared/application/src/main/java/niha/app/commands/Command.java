package niha.app.commands;

import java.time.Instant;
import java.util.Optional;
import niha.tickets.Ticket.Origin;
import niha.tickets.Ticket.Subject;

/**
 * What every command carries, whatever it asks for.
 *
 * @param idempotencyKey the caller's own name for it: the same key gets the first answer again
 * @param fingerprint tells whether two commands with one key ask for the same
 * @param about what it is about, as far as its address says so
 * @param request the JSON document as it was sent
 */
public record Command(
        Caller caller,
        Instant at,
        Optional<String> idempotencyKey,
        String fingerprint,
        String correlationId,
        Subject about,
        Optional<String> request) {

    Origin origin() {
        return new Origin(
                caller.userId(),
                caller.email(),
                caller.ipAddress(),
                caller.userAgent(),
                caller.sessionId().or(() -> caller.key().map(key -> key.id().toString())),
                correlationId);
    }
}
