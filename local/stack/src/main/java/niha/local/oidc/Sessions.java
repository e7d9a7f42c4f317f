package niha.local.oidc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niha.local.SafeFile;

/** Refresh tokens by their fingerprints. They are kept, so that a session outlives a restart. */
final class Sessions {
    private static final Duration LIFETIME = Duration.ofDays(7);

    /** So long a replaced token still counts: two tabs, or a lost answer, may present the same one twice. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A refresh token. {@code replacedAt} is 0 while it is the newest of its session. */
    record Refresh(String session, String email, long signedInAt, long expires, long replacedAt) {
        Instant signedIn() {
            return Instant.ofEpochSecond(signedInAt);
        }

        Refresh replaced(long at) {
            return new Refresh(session, email, signedInAt, expires, at);
        }
    }

    private final SafeFile file;
    private final InstantSource clock;
    private final Map<String, Refresh> byFingerprint = new HashMap<>();

    Sessions(Path path, InstantSource clock) {
        this.file = new SafeFile(path);
        this.clock = clock;
        file.read().ifPresent(text -> byFingerprint.putAll(parse(text)));
    }

    /** A first token for a session. */
    synchronized String open(String session, String email, Instant signedInAt) {
        var token = add(session, email, signedInAt.getEpochSecond());
        save();
        return token;
    }

    /** Spends a token for what it stands for. One that was spent before ends its session: it may have been stolen. */
    synchronized Optional<Refresh> spend(String token) {
        var now = clock.instant().getEpochSecond();
        var fingerprint = Secrets.fingerprint(token);
        var known = Optional.ofNullable(byFingerprint.get(fingerprint)).filter(r -> r.expires() > now);
        if (known.isEmpty()) return known;
        var refresh = known.get();
        if (refresh.replacedAt() != 0 && refresh.replacedAt() + GRACE.toSeconds() < now) {
            close(refresh.session());
            return Optional.empty();
        }
        if (refresh.replacedAt() == 0) byFingerprint.put(fingerprint, refresh.replaced(now));
        return known;
    }

    synchronized void close(String session) {
        byFingerprint.values().removeIf(refresh -> refresh.session().equals(session));
        save();
    }

    /** The session of a token, spent or not. */
    synchronized Optional<String> sessionOf(String token) {
        return Optional.ofNullable(byFingerprint.get(Secrets.fingerprint(token)))
                .map(Refresh::session);
    }

    private String add(String session, String email, long signedInAt) {
        var now = clock.instant();
        byFingerprint.values().removeIf(refresh -> refresh.expires() <= now.getEpochSecond());
        var token = Secrets.fresh();
        var expires = now.plus(LIFETIME).getEpochSecond();
        byFingerprint.put(Secrets.fingerprint(token), new Refresh(session, email, signedInAt, expires, 0));
        return token;
    }

    private void save() {
        try {
            file.writeSecret(JSON.writeValueAsString(byFingerprint));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Refresh> parse(String text) {
        try {
            return JSON.readValue(text, new TypeReference<Map<String, Refresh>>() {});
        } catch (JsonProcessingException e) {
            return Map.of(); // sessions that cannot be read are sessions that ended: sign in again
        }
    }
}
