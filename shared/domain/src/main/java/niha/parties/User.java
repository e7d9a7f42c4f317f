package niha.parties;

import java.time.Instant;
import java.util.UUID;

/** A user of the platform. */
public record User(UUID id, Email email, Role role, Instant createdAt) {
    /** Market makers are run by administrators and by keys; nobody signs in as one. */
    public boolean maySignIn() {
        return role != Role.MARKET_MAKER;
    }
}
