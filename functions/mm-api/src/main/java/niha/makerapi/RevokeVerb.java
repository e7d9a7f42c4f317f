package niha.makerapi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.app.access.ApiKeyView;
import niha.app.access.RevokeApiKey;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Revokes a key. */
record RevokeVerb(RevokeApiKey revoke) implements CommandEndpoint.Verb<Optional<UUID>, ApiKeyView> {
    @Override
    public ActionType type(Optional<Optional<UUID>> wanted) {
        return ActionType.API_KEY_REVOKED;
    }

    @Override
    public Subject about(Request request) {
        return new Subject(id(request).map(UUID::toString), Optional.empty(), Optional.empty());
    }

    private static Optional<UUID> id(Request request) {
        return CreateVerb.uuid(request.path("id"));
    }

    @Override
    public boolean hasBody() {
        return false;
    }

    @Override
    public Optional<Optional<UUID>> read(Request request, Fields fields) {
        return Optional.of(id(request));
    }

    @Override
    public Decision<ApiKeyView> decide(Command command, Optional<UUID> id, TicketNumber ticket) {
        return revoke.decide(command, id);
    }

    private record Said(boolean success, UUID keyId, Optional<Instant> revokedAt, String ticketId) {}

    @Override
    public Object say(ApiKeyView outcome, TicketNumber ticket) {
        return new Said(true, outcome.keyId(), outcome.revokedAt(), ticket.toString());
    }
}
