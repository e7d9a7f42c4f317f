package niha.parties;

import java.time.Instant;
import java.util.Optional;

/** A market maker's kill switch that somebody has engaged: nothing of it comes in until it is released. */
public record KillSwitch(String by, Instant at, Optional<String> reason) {
    public static final int REASON_LENGTH_MAX = 500;
}
