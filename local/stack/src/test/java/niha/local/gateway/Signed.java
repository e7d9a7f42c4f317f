package niha.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/** Tokens for tests, at one moment and from one key: making a key is slow. */
final class Signed {
    static final Instant NOW = Instant.parse("2026-03-12T19:03:58.123Z");
    static final RSAKey KEY = freshKey("here");

    private static final String ISSUER = "http://127.0.0.1:8080/oidc";

    private Signed() {}

    static JwtAuthorizer authorizer() {
        return new JwtAuthorizer(KEY, ISSUER, "niha-backoffice", InstantSource.fixed(NOW));
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("u-1")
                .audience("niha-backoffice")
                .claim("cognito:groups", List.of("ADMIN", "FUNDED"))
                .claim("email_verified", true)
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    static String token(JWTClaimsSet.Builder claims) {
        return by(KEY, claims.build());
    }

    static String by(RSAKey key, JWTClaimsSet claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static RSAKey freshKey(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
