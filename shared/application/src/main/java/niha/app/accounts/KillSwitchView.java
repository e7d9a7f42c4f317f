package niha.app.accounts;

import java.time.Instant;
import java.util.Optional;
import niha.parties.KillSwitch;

/** A market maker's kill switch as the outside sees it. */
public record KillSwitchView(
        boolean engaged, Optional<String> reason, Optional<String> engagedBy, Optional<Instant> engagedAt) {

    public static KillSwitchView of(Optional<KillSwitch> engaged) {
        return new KillSwitchView(
                engaged.isPresent(),
                engaged.flatMap(KillSwitch::reason),
                engaged.map(KillSwitch::by),
                engaged.map(KillSwitch::at));
    }
}
