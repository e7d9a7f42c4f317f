package niha.makerapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import niha.access.AddressRange;
import niha.access.ApiKey;
import niha.access.Rate;
import niha.access.Scope;
import niha.access.Signer;
import niha.app.Moments;
import niha.app.access.ApiKeyView;
import niha.app.access.CreateApiKey;
import niha.app.access.CreateApiKey.Created;
import niha.app.access.NewApiKey;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Makes keys. The text of one is in the first answer and in no other. */
record CreateVerb(CreateApiKey create) implements CommandEndpoint.Verb<NewApiKey, Created> {
    private static final int SHORT_MAX = 100;

    @Override
    public ActionType type(Optional<NewApiKey> wanted) {
        return ActionType.API_KEY_CREATED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<NewApiKey> read(Request request, Fields fields) {
        var marketMaker = fields.text("market_maker_id", SHORT_MAX).flatMap(CreateVerb::uuid);
        var scopes = fields.text("scope", SHORT_MAX, Scope::read);
        var signer = fields.says("public_key")
                ? fields.text("public_key", Signer.LENGTH_MAX, Signer::read)
                : Optional.<Signer>empty();
        var rate = fields.decimal("requests_per_second", Rate::read);
        var expiresAt = expiry(fields, request.receivedAt());
        var name = fields.says("name") ? fields.text("name", ApiKey.NAME_LENGTH_MAX) : Optional.<String>empty();
        var addresses =
                fields.texts("ip_allow_list", ApiKey.ADDRESSES_MAX, AddressRange.LENGTH_MAX, AddressRange::read);
        return Optional.of(new NewApiKey(
                marketMaker, name, scopes.orElse(Set.of()), signer, addresses, rate.orElse(Rate.USUAL), expiresAt));
    }

    private static Optional<Instant> expiry(Fields fields, Instant now) {
        if (!fields.says("expires_at")) return Optional.empty();
        var moment = fields.text("expires_at", SHORT_MAX).flatMap(Moments::read);
        if (moment.filter(now::isBefore).isEmpty())
            fields.refuse("expires_at", "must be a moment in the future, as in 2027-11-20T09:30:00Z");
        return moment;
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public Decision<Created> decide(Command command, NewApiKey wanted, TicketNumber ticket) {
        return create.decide(command, wanted);
    }

    private record Said(
            Optional<String> apiKey, @JsonUnwrapped ApiKeyView key, String note, String ticketId) {}

    @Override
    public Object say(Created outcome, TicketNumber ticket) {
        return new Said(
                Optional.of(outcome.text().text()),
                outcome.key(),
                "Keep it now: it is shown this once and not kept here",
                ticket.toString());
    }

    @Override
    public Object sayAgain(Created outcome, TicketNumber ticket) {
        return new Said(
                Optional.empty(),
                outcome.key(),
                "The key was in the first answer and is not kept here; if that was lost, revoke it and make another",
                ticket.toString());
    }
}
