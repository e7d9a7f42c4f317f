package niha.local.oidc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who can sign in: the two that are always there, and those in users.json, which is a list such as
 * {@code [{"email": "auditor@example.com", "roles": ["USER"]}]} and is read again at every sign-in.
 */
public final class Users {
    private static final List<User> ALWAYS = List.of(
            new User("admin@niha.local", "0190a000-0000-7000-8000-000000000001", List.of("ADMIN")),
            new User("client@niha.local", "0190a000-0000-7000-8000-000000000002", List.of("FUNDED")));

    private final Path more;

    public Users(Path more) {
        this.more = more;
    }

    public List<User> all() {
        var users = new ArrayList<>(ALWAYS);
        if (Files.exists(more)) users.addAll(listed());
        return users;
    }

    public Optional<User> find(String email) {
        var wanted = email.trim().toLowerCase(Locale.ROOT);
        return all().stream().filter(user -> user.email().equals(wanted)).findFirst();
    }

    private List<User> listed() {
        try {
            var users = new ArrayList<User>();
            for (var entry : new ObjectMapper().readTree(more.toFile())) users.add(user(entry));
            return users;
        } catch (IOException e) {
            throw new IllegalStateException(more + " is not a list of users: " + e.getMessage(), e);
        }
    }

    private static User user(JsonNode entry) {
        var roles = new ArrayList<String>();
        entry.path("roles").forEach(role -> roles.add(role.asText()));
        return User.derived(entry.path("email").asText().trim().toLowerCase(Locale.ROOT), roles);
    }
}
