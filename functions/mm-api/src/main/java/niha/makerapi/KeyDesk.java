package niha.makerapi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.api.Operation;
import niha.app.access.ApiKeyView;
import niha.app.access.ApiKeys;
import niha.app.access.CreateApiKey;
import niha.app.access.RevokeApiKey;
import niha.app.accounts.Holders;
import niha.app.commands.CommandDesk;
import niha.app.commands.Refusal;
import niha.http.CommandEndpoint;
import niha.http.Paging;
import niha.http.Problem;
import niha.http.Request;
import niha.http.Response;
import niha.http.Router;
import niha.parties.HolderKind;

/** What administrators do with keys. */
public final class KeyDesk {
    private final Holders holders;
    private final ApiKeys keys;

    private KeyDesk(Holders holders, ApiKeys keys) {
        this.holders = holders;
        this.keys = keys;
    }

    public static Router router(
            List<Operation> operations, CommandDesk desk, Holders holders, ApiKeys keys, CreateApiKey create) {
        return new Router(
                operations,
                Map.of(
                        "createApiKey",
                        new CommandEndpoint<>(desk, new CreateVerb(create)),
                        "listApiKeys",
                        new KeyDesk(holders, keys)::list,
                        "revokeApiKey",
                        new CommandEndpoint<>(desk, new RevokeVerb(new RevokeApiKey(keys)))));
    }

    private record Listed(@JsonUnwrapped ApiKeyView key, Optional<Instant> lastUsedAt, boolean isActive) {}

    private Response list(Request request) {
        var query = new Paging(request);
        var named = request.query("market_maker_id");
        var id = named.flatMap(CreateVerb::uuid);
        if (named.isEmpty()) query.refuse("market_maker_id", "is required");
        else if (id.isEmpty()) query.refuse("market_maker_id", "must be an id");
        return query.answer(() -> id.flatMap(known -> holders.find(HolderKind.MARKET_MAKER, known))
                .map(holder -> Response.ok(keys.of(holder.id()).stream()
                        .map(known -> listed(known, request.receivedAt()))
                        .toList()))
                .orElseGet(() -> Problem.of(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER))
                        .response(request)));
    }

    private static Listed listed(ApiKeys.Known known, Instant now) {
        var good = !known.key().isRevoked() && !known.key().hasExpired(now);
        return new Listed(ApiKeyView.of(known.key()), known.lastUsedAt(), good);
    }
}
