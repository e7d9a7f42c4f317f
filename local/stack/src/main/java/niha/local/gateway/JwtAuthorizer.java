package niha.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** API Gateway's JWT authorizer: one issuer, one audience, one key and its one algorithm. */
public final class JwtAuthorizer {
    /** Who is let in, or why nobody is. */
    public sealed interface Verdict {
        /** The claims as a function gets them: every one a text. */
        record Allowed(Map<String, String> claims) implements Verdict {}

        record Denied(String why, boolean tokenGiven) implements Verdict {}
    }

    private final RSAKey key;
    private final String issuer;
    private final String audience;
    private final InstantSource clock;

    public JwtAuthorizer(RSAKey key, String issuer, String audience, InstantSource clock) {
        this.key = key.toPublicJWK();
        this.issuer = issuer;
        this.audience = audience;
        this.clock = clock;
    }

    /** Judges the value of an Authorization header. */
    public Verdict judge(Optional<String> authorization) {
        var header = authorization.orElse("");
        if (!header.regionMatches(true, 0, "Bearer ", 0, 7))
            return new Verdict.Denied("Sign in: a bearer token is needed here", false);
        try {
            var token = SignedJWT.parse(header.substring(7).trim());
            return wrongSignature(token)
                    .or(() -> wrongClaim(claims(token)))
                    .<Verdict>map(why -> new Verdict.Denied(why, true))
                    .orElseGet(() -> new Verdict.Allowed(asTexts(claims(token))));
        } catch (ParseException | JOSEException | IllegalArgumentException e) {
            return new Verdict.Denied("This is no token that was issued here", true);
        }
    }

    private Optional<String> wrongSignature(SignedJWT token) throws JOSEException {
        // The key decides on the algorithm, never the token: "none" and a public key used as an HMAC secret end here.
        var trusted = JWSAlgorithm.RS256.equals(token.getHeader().getAlgorithm())
                && key.getKeyID().equals(token.getHeader().getKeyID())
                && token.verify(new RSASSAVerifier(key));
        return trusted ? Optional.empty() : Optional.of("The token's signature is not from here");
    }

    private Optional<String> wrongClaim(JWTClaimsSet claims) {
        var now = clock.instant();
        if (!issuer.equals(claims.getIssuer())) return Optional.of("The token is from another issuer");
        if (!claims.getAudience().contains(audience) && !audience.equals(claims.getClaim("client_id")))
            return Optional.of("The token is for another audience");
        if (claims.getExpirationTime() == null
                || !claims.getExpirationTime().toInstant().isAfter(now)) return Optional.of("The token has expired");
        if (claims.getNotBeforeTime() != null
                && claims.getNotBeforeTime().toInstant().isAfter(now)) return Optional.of("The token is not valid yet");
        return Optional.empty();
    }

    private static JWTClaimsSet claims(SignedJWT token) {
        try {
            return token.getJWTClaimsSet();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, String> asTexts(JWTClaimsSet claims) {
        var texts = new LinkedHashMap<String, String>();
        claims.getClaims().forEach((name, value) -> texts.put(name, asText(value)));
        return texts;
    }

    /** Times as seconds, lists in brackets with spaces: so API Gateway writes them. */
    private static String asText(Object value) {
        return switch (value) {
            case Date date -> Long.toString(date.toInstant().getEpochSecond());
            case Collection<?> many -> many.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"));
            default -> value.toString();
        };
    }
}
