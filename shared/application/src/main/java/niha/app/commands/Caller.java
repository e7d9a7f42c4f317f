package niha.app.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import niha.parties.Role;

/**
 * Who asks, and from where.
 *
 * @param key for a market maker's machine, which comes with a key instead of signing in
 */
public record Caller(
        String userId,
        Optional<String> email,
        Set<Role> roles,
        Optional<String> ipAddress,
        Optional<String> userAgent,
        Optional<String> sessionId,
        Optional<ByKey> key) {
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** What a machine did is told apart from what people did, and by the key it came with. */
    List<String> tagged(List<String> tags) {
        return Stream.concat(tags.stream(), key.stream().flatMap(by -> Stream.of("api", "api_key:" + by.id())))
                .toList();
    }

    /** The key that somebody came with, and whose it is. */
    public record ByKey(UUID id, UUID marketMaker) {}

    /** Somebody who has signed in. */
    public Caller(
            String userId,
            Optional<String> email,
            Set<Role> roles,
            Optional<String> ipAddress,
            Optional<String> userAgent,
            Optional<String> sessionId) {
        this(userId, email, roles, ipAddress, userAgent, sessionId, Optional.empty());
    }
}
