package niha.app.access;

import java.util.ArrayList;
import java.util.List;
import niha.access.ApiKey;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal.NotAdmitted;

/**
 * What is decided for a key's bearer is committed only while the key is still what it was: a key that is revoked after its bearer was let
 * in does nothing any more.
 */
public record WhileKeyIsGood(ApiKeys keys) {
    /** Decides what was asked for. */
    public interface Action<T> {
        Decision<T> decide();
    }

    public <T> Decision<T> decide(Command command, Action<T> action) {
        var by = command.caller().key().orElseThrow(() -> new IllegalStateException("Nobody came with a key"));
        var key = keys.find(by.id()).orElseThrow().key();
        return Gatekeeper.objection(key, command.at())
                .<Decision<T>>map(why -> new Refused<>(new NotAdmitted(why)))
                .orElseGet(() -> conditional(key, action.decide()));
    }

    private static <T> Decision<T> conditional(ApiKey key, Decision<T> decision) {
        return switch (decision) {
            case Refused<T> refused -> refused;
            case Accepted<T> accepted -> {
                List<Change> changes = new ArrayList<>(accepted.changes());
                changes.add(new Change.ApiKeyUnchanged(key));
                yield new Accepted<>(accepted.outcome(), changes, accepted.events(), accepted.trace());
            }
        };
    }
}
