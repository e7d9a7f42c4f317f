package niha.app.commands;

import java.util.Optional;
import java.util.Set;
import niha.parties.Role;

/** Who asks, and from where. */
public record Caller(
        String userId,
        Optional<String> email,
        Set<Role> roles,
        Optional<String> ipAddress,
        Optional<String> userAgent,
        Optional<String> sessionId) {
    public Caller {
        roles = Set.copyOf(roles);
    }
}
