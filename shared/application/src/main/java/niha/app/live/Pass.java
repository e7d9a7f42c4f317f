package niha.app.live;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * Opens one connection, once and soon. A browser can send no header when it opens a WebSocket, and an address ends up in logs: a pass
 * in a log is worth nothing, because by then it was used or has expired. Only its fingerprint is kept.
 */
public record Pass(String pass, Instant expiresAt) {
    private static final Duration LASTS = Duration.ofSeconds(30);
    private static final int SECRET_BYTES = 32;

    /** A pass that nobody can guess; the store counts in seconds, so that it may last up to one less. */
    static Pass made(RandomGenerator random, Instant now) {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new Pass(
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
                now.plus(LASTS).truncatedTo(ChronoUnit.SECONDS));
    }

    static String fingerprint(String pass) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(pass.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
