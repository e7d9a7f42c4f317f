package niha.local.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Path;
import java.text.ParseException;
import niha.local.SafeFile;

/** The issuer's key. It is kept, so that a session outlives a restart. */
public final class SigningKey {
    private static final int BITS = 2048;

    private final RSAKey key;

    private SigningKey(RSAKey key) {
        this.key = key;
    }

    /** The key in this file, made there the first time. */
    public static SigningKey in(Path path) {
        var file = new SafeFile(path);
        try {
            var kept = file.read();
            if (kept.isPresent()) return new SigningKey(RSAKey.parse(kept.get()));
            var fresh = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
            file.writeSecret(fresh.toJSONString());
            return new SigningKey(fresh);
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException(path + " does not hold the issuer's key", e);
        }
    }

    public RSAKey publicKey() {
        return key.toPublicJWK();
    }

    String sign(JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
