package niha.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.util.Date;
import java.util.Optional;
import niha.local.gateway.JwtAuthorizer.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JwtAuthorizerTest {

    @Test
    void aTokenFromHereIsLetInWithItsClaimsAsTexts() {
        assertThat(judged(Signed.token(Signed.claims())))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.claims())
                                .containsEntry("sub", "u-1")
                                .containsEntry("cognito:groups", "[ADMIN FUNDED]")
                                .containsEntry("email_verified", "true")
                                .containsEntry("exp", "1773342298"));
    }

    @Test
    void aTokenThatNamesTheClientButNoAudienceIsLetIn() {
        var token = Signed.token(Signed.claims().audience((String) null).claim("client_id", "niha-backoffice"));
        assertThat(judged(token)).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void aForgedSignatureIsTurnedAway() {
        assertDenied(Signed.by(Signed.freshKey("here"), Signed.claims().build()));
        assertDenied(Signed.by(Signed.freshKey("elsewhere"), Signed.claims().build()));
        var whole = Signed.token(Signed.claims());
        assertDenied(whole.substring(0, whole.length() - 4) + "AAAA");
    }

    @Test
    void theTokenHasNoSayInTheAlgorithm() throws JOSEException {
        assertDenied(new PlainJWT(Signed.claims().build()).serialize());
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("here").build();
        var publicKeyAsSecret = new SignedJWT(header, Signed.claims().build());
        publicKeyAsSecret.sign(new MACSigner(Signed.KEY.toRSAPublicKey().getEncoded()));
        assertDenied(publicKeyAsSecret.serialize());
    }

    @Test
    void aTokenCountsInItsTimeOnly() {
        assertDenied(Signed.token(Signed.claims().expirationTime(Date.from(Signed.NOW))));
        assertDenied(Signed.token(Signed.claims().notBeforeTime(Date.from(Signed.NOW.plusSeconds(5)))));
        assertDenied(Signed.token(Signed.claims().expirationTime(null)));
    }

    @Test
    void aTokenOfAnotherIssuerOrForSomebodyElseIsTurnedAway() {
        assertDenied(Signed.token(Signed.claims().issuer("http://127.0.0.1:9999/oidc")));
        assertDenied(Signed.token(Signed.claims().audience("somebody-else")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c", "x", "", "..", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenIsTurnedAway(String text) {
        assertDenied(text);
    }

    @Test
    void anotherSchemeIsNoToken() {
        var verdict = Signed.authorizer().judge(Optional.of("Basic " + Signed.token(Signed.claims())));
        assertThat(verdict).isInstanceOf(Verdict.Denied.class);
    }

    private static void assertDenied(String token) {
        assertThat(judged(token)).isInstanceOf(Verdict.Denied.class);
    }

    private static Verdict judged(String token) {
        return Signed.authorizer().judge(Optional.of("Bearer " + token));
    }
}
