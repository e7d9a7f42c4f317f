package niha.platform;

import java.util.List;
import java.util.Optional;
import niha.app.commands.Caller;
import niha.parties.Role;

/** The caller, as the platform sees them. */
record Me(String id, Optional<String> email, List<Role> roles) {
    static Me of(Caller caller) {
        return new Me(
                caller.userId(),
                caller.email(),
                caller.roles().stream().sorted().toList());
    }
}
