package niha.quotingdesk;

import java.util.Optional;
import java.util.UUID;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.Ticket.Subject;
import niha.units.Asset;

/** The market maker that a request's path names, and the market that its body does. */
final class Addressed {
    private Addressed() {}

    private enum Certificate {
        CEA,
        EUA
    }

    /** Only the one way in which ids are written. */
    static Optional<UUID> id(Request request) {
        var text = request.path("id");
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static Subject subject(Request request) {
        var id = id(request).map(UUID::toString);
        return new Subject(id, id, Optional.empty());
    }

    static Optional<Asset> certificate(Fields fields) {
        return fields.choice("certificate_type", Certificate.class).map(c -> Asset.valueOf(c.name()));
    }
}
