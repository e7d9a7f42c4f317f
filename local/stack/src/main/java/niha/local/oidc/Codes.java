package niha.local.oidc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Authorization codes: short-lived, and good for one exchange. */
final class Codes {
    private static final Duration LIFETIME = Duration.ofMinutes(1);

    /** What a code stands for until it is exchanged. */
    record Grant(
            String email,
            String session,
            String redirectUri,
            String challenge,
            Optional<String> nonce,
            Instant signedInAt) {}

    private record Entry(Grant grant, Instant expires, boolean used) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final InstantSource clock;

    Codes(InstantSource clock) {
        this.clock = clock;
    }

    synchronized String issue(Grant grant) {
        var now = clock.instant();
        entries.values().removeIf(entry -> entry.expires().isBefore(now.minus(LIFETIME)));
        var code = Secrets.fresh();
        entries.put(code, new Entry(grant, now.plus(LIFETIME), false));
        return code;
    }

    /** What came of presenting a code. */
    sealed interface Exchange {
        record Granted(Grant grant) implements Exchange {}

        /** Somebody used it before, so one of the two has no right to the session. */
        record UsedBefore(String session) implements Exchange {}

        record Unknown() implements Exchange {}
    }

    synchronized Exchange exchange(String code) {
        var entry = Optional.ofNullable(entries.get(code))
                .filter(e -> !e.expires().isBefore(clock.instant()))
                .orElse(null);
        if (entry == null) return new Exchange.Unknown();
        if (entry.used()) return new Exchange.UsedBefore(entry.grant().session());
        entries.put(code, new Entry(entry.grant(), entry.expires(), true));
        return new Exchange.Granted(entry.grant());
    }
}
