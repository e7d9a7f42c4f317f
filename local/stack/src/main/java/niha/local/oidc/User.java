package niha.local.oidc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Somebody who can sign in. */
public record User(String email, String id, List<String> roles) {
    public User {
        roles = List.copyOf(roles);
    }

    /** One whose id follows from the address, so that it stays the same wherever and whenever they sign in. */
    static User derived(String email, List<String> roles) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(email.getBytes(StandardCharsets.UTF_8));
            var tail = HexFormat.of().formatHex(hash, 0, 6);
            return new User(email, "0190a000-0000-7000-8001-" + tail, roles);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
