package niha.local.oidc;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;

/** Writes the tokens of the issuer, with the claims that Cognito gives them. */
public final class Tokens {
    /** The page, the only client there is. */
    public static final String CLIENT_ID = "niha-backoffice";

    public static final String SCOPE = "openid email profile";

    static final Duration LIFETIME = Duration.ofHours(1);

    private final SigningKey key;
    private final String issuer;
    private final InstantSource clock;

    public Tokens(SigningKey key, String issuer, InstantSource clock) {
        this.key = key;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** A token for somebody who did not come through the sign-in page. */
    public String access(User user) {
        return access(user, UUID.randomUUID().toString(), clock.instant());
    }

    String access(User user, String session, Instant signedInAt) {
        return key.sign(claims(user, session, signedInAt, "access")
                .claim("client_id", CLIENT_ID)
                .claim("scope", SCOPE)
                .claim("username", user.email())
                .build());
    }

    String identity(User user, String session, Instant signedInAt, Optional<String> nonce) {
        var claims = claims(user, session, signedInAt, "id").claim("email_verified", true);
        nonce.ifPresent(value -> claims.claim("nonce", value));
        return key.sign(claims.build());
    }

    private JWTClaimsSet.Builder claims(User user, String session, Instant signedInAt, String use) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(user.id())
                .audience(CLIENT_ID)
                .jwtID(UUID.randomUUID().toString())
                .claim("token_use", use)
                .claim("email", user.email())
                .claim("cognito:groups", user.roles())
                .claim("sid", session)
                .claim("origin_jti", session)
                .claim("auth_time", signedInAt.getEpochSecond())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)));
    }
}
