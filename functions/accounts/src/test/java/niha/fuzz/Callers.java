package niha.fuzz;

import java.util.List;
import java.util.Map;

/** Who calls: every role, roles that are none of ours, and nobody. */
final class Callers {
    static final String CLIENTS_ADDRESS = "client@niha.local";

    static final Map<String, String> ADMIN = caller("admin@niha.local", "[ADMIN]");
    static final Map<String, String> CLIENT = caller(CLIENTS_ADDRESS, "[USER FUNDED]");
    static final Map<String, String> STRANGER = caller("stranger@niha.local", "[FUNDED]");
    static final Map<String, String> NOBODY = Map.of();

    static final List<Map<String, String>> ALL = List.of(
            ADMIN,
            CLIENT,
            STRANGER,
            NOBODY,
            caller("maker@niha.local", "[MARKET_MAKER APPROVED]"),
            caller("user@niha.local", "USER"),
            caller("both@niha.local", "[ADMIN, FUNDED]"),
            caller("odd@niha.local", "[admin ADMIN1]"),
            Map.of("sub", "somebody", "cognito:groups", "[ADMIN FUNDED]"),
            Map.of("sub", "somebody"));

    private Callers() {}

    static Map<String, String> caller(String email, String groups) {
        return Map.of("sub", "id of " + email, "email", email, "cognito:groups", groups);
    }
}
