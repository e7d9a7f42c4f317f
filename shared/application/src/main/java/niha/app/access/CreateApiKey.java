package niha.app.access;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import niha.access.ApiKey;
import niha.access.KeyText;
import niha.app.Ids;
import niha.app.Json;
import niha.app.access.CreateApiKey.Created;
import niha.app.accounts.Holders;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.events.ApiKeyEvent;
import niha.parties.Holder;
import niha.parties.HolderKind;

/** Makes a market maker a key. Its text leaves with the first answer and is not kept anywhere. */
public record CreateApiKey(Holders holders, Ids ids, RandomGenerator random) {
    /** The key, and its text for whoever asked for it. */
    public record Created(ApiKeyView key, KeyText text) {}

    public Decision<Created> decide(Command command, NewApiKey wanted) {
        var holder = wanted.marketMaker().flatMap(id -> holders.find(HolderKind.MARKET_MAKER, id));
        if (holder.isEmpty()) return new Refused<>(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER));
        if (!holder.get().active()) return new Refused<>(new Refusal.HolderInactive(HolderKind.MARKET_MAKER));
        return create(command, holder.get(), wanted);
    }

    private Decision<Created> create(Command command, Holder holder, NewApiKey wanted) {
        var text = KeyText.made(ids.at(command.at()), random);
        var key = new ApiKey(
                text.id(),
                holder.id(),
                wanted.name(),
                wanted.scopes(),
                text.fingerprint(),
                wanted.signer(),
                wanted.addresses(),
                wanted.rate(),
                command.caller().userId(),
                command.at(),
                wanted.expiresAt(),
                Optional.empty(),
                1);
        var view = ApiKeyView.of(key);
        return new Accepted<>(
                new Created(view, text),
                List.of(new Change.HolderUnchanged(holder), new Change.ApiKeyMade(key)),
                List.of(ApiKeyEvent.created(view)),
                ApiKeyTraces.of(key, "creation", Optional.empty(), Json.write(view)));
    }
}
