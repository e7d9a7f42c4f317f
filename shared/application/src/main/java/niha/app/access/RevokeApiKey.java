package niha.app.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.access.ApiKey;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.events.ApiKeyEvent;

/** Revokes a key, for good: nothing that was not committed yet is committed for it, and who listens with it is hung up on. */
public record RevokeApiKey(ApiKeys keys) {

    public Decision<ApiKeyView> decide(Command command, Optional<UUID> id) {
        var found = id.flatMap(keys::find).map(ApiKeys.Known::key);
        if (found.isEmpty()) return new Refused<>(new Refusal.ApiKeyNotFound());
        if (found.get().isRevoked()) return new Refused<>(new Refusal.ApiKeyAlreadyRevoked());
        return revoke(command, found.get());
    }

    private static Decision<ApiKeyView> revoke(Command command, ApiKey before) {
        var after = before.revoked(command.at());
        var view = ApiKeyView.of(after);
        return new Accepted<>(
                view,
                List.of(new Change.ApiKeyEdited(before, after)),
                List.of(ApiKeyEvent.revoked(view)),
                ApiKeyTraces.of(after, "revocation", Optional.of(Json.write(ApiKeyView.of(before))), Json.write(view)));
    }
}
