package niha.app.live;

import java.util.Set;
import niha.parties.Role;

/** Who listens, as known when the pass was given. */
public record Listener(String userId, Set<Role> roles) {
    public Listener {
        roles = Set.copyOf(roles);
    }
}
