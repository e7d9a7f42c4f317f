package niha.app.access;

import java.util.Optional;
import niha.access.ApiKey;
import niha.access.Rate.Allowance;
import niha.app.commands.Caller;
import niha.app.commands.Refusal.NotAdmitted;

/** What becomes of a request that comes with a key. */
public sealed interface Verdict {
    /** It is let in, as this caller. */
    record Admitted(ApiKey key, Caller caller, Allowance allowance) implements Verdict {}

    /**
     * It is turned away.
     *
     * @param caller whose key it was, where that is to be on record
     * @param allowance where the key was a key of ours
     */
    record TurnedAway(NotAdmitted why, Optional<Caller> caller, Optional<Allowance> allowance) implements Verdict {}
}
