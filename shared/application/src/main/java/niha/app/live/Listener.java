package niha.app.live;

import java.util.Optional;
import java.util.Set;
import niha.ledger.AccountId;
import niha.parties.Role;

/** Who listens, as known when the pass was given; the account is the one that they trade with. */
public record Listener(String userId, Set<Role> roles, Optional<AccountId> account) {
    public Listener {
        roles = Set.copyOf(roles);
    }

    /** One who trades with no account. */
    public Listener(String userId, Set<Role> roles) {
        this(userId, roles, Optional.empty());
    }

    boolean isA(Role role) {
        return roles.contains(role);
    }
}
