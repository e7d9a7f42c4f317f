package niha.accounts;

import java.util.Optional;
import java.util.UUID;
import niha.http.Request;
import niha.parties.HolderKind;
import niha.tickets.Ticket.Subject;

/** The account holder that a request's path names. */
final class Addressed {
    private Addressed() {}

    /** Only the one way in which ids are written: what parses loosely would give one thing many addresses. */
    static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(Request request) {
        return uuid(request.path("id"));
    }

    static Subject subject(HolderKind kind, Request request) {
        var id = id(request).map(UUID::toString);
        return new Subject(id, kind == HolderKind.MARKET_MAKER ? id : Optional.empty(), Optional.empty());
    }
}
