package niha.local.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IssuerTest {

    private final Path home;
    private Instant now = Instant.parse("2026-01-02T03:04:05Z");

    IssuerTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void theCodeFlowEndsInTokensThatTheKeysOfTheIssuerVerify() throws Exception {
        var issuer = issuer();
        var tokens = Visitor.exchanged(issuer, Visitor.code(issuer, "admin@niha.local"), Visitor.VERIFIER);
        var keys = JWKSet.parse(Visitor.text(Visitor.get(issuer, "/jwks.json", Map.of())));
        var access = SignedJWT.parse(tokens.path("access_token").asText());
        assertThat(access.verify(new RSASSAVerifier(keys.getKeys().getFirst().toRSAKey())))
                .isTrue();
        assertThat(Visitor.text(Visitor.get(issuer, "/jwks.json", Map.of()))).doesNotContain("\"d\"");
        assertThat(access.getJWTClaimsSet().getClaims())
                .containsEntry("iss", Visitor.ORIGIN + "/oidc")
                .containsEntry("sub", "0190a000-0000-7000-8000-000000000001")
                .containsEntry("token_use", "access")
                .containsEntry("client_id", "niha-backoffice")
                .containsEntry("email", "admin@niha.local")
                .containsEntry("cognito:groups", List.of("ADMIN"))
                .containsKeys("aud", "sid", "iat", "exp");
        var identity = SignedJWT.parse(tokens.path("id_token").asText()).getJWTClaimsSet();
        assertThat(identity.getClaim("nonce")).isEqualTo("n-1");
    }

    @Test
    void aWrongVerifierGetsNothing() throws IOException {
        var issuer = issuer();
        Visitor.assertRefused(Visitor.token(
                issuer,
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        Visitor.code(issuer, "admin@niha.local"),
                        "redirect_uri",
                        Visitor.CALLBACK,
                        "code_verifier",
                        "x".repeat(43))));
    }

    @Test
    void aCodeIsGoodOnceAndItsSecondUseEndsTheSession() throws IOException {
        var issuer = issuer();
        var code = Visitor.code(issuer, "admin@niha.local");
        var tokens = Visitor.exchanged(issuer, code, Visitor.VERIFIER);
        Visitor.assertRefused(Visitor.token(issuer, Visitor.codeForm(code, Visitor.VERIFIER)));
        Visitor.assertRefused(
                Visitor.refresh(issuer, tokens.path("refresh_token").asText()));
    }

    @Test
    void aCodeExpires() throws IOException {
        var issuer = issuer();
        var code = Visitor.code(issuer, "admin@niha.local");
        now = now.plus(Duration.ofMinutes(2));
        Visitor.assertRefused(Visitor.token(issuer, Visitor.codeForm(code, Visitor.VERIFIER)));
    }

    @Test
    void aRefreshTokenIsReplacedAndReplayingAnOldOneEndsTheSession() throws IOException {
        var issuer = issuer();
        var first = Visitor.exchanged(issuer, Visitor.code(issuer, "admin@niha.local"), Visitor.VERIFIER)
                .path("refresh_token")
                .asText();
        var second = Visitor.json(Visitor.refresh(issuer, first))
                .path("refresh_token")
                .asText();
        assertThat(second).isNotBlank().isNotEqualTo(first);
        now = now.plusSeconds(60);
        Visitor.assertRefused(Visitor.refresh(issuer, first));
        Visitor.assertRefused(Visitor.refresh(issuer, second));
    }

    @Test
    void aSessionOutlivesARestart() throws IOException {
        var before = issuer();
        var refresh = Visitor.exchanged(before, Visitor.code(before, "client@niha.local"), Visitor.VERIFIER)
                .path("refresh_token")
                .asText();
        var after = issuer();
        assertThat(Visitor.json(Visitor.refresh(after, refresh))
                        .path("access_token")
                        .asText())
                .isNotBlank();
        assertThat(Visitor.text(Visitor.get(after, "/jwks.json", Map.of())))
                .isEqualTo(Visitor.text(Visitor.get(before, "/jwks.json", Map.of())));
    }

    @Test
    void withoutPkceThereIsNoCode() throws IOException {
        var plain = Visitor.request();
        plain.put("code_challenge_method", "plain");
        var without = Visitor.request();
        without.remove("code_challenge");
        for (var request : List.of(plain, without))
            assertThat(Visitor.get(issuer(), "/authorize", request).headers().get("location"))
                    .startsWith(Visitor.CALLBACK + "?error=invalid_request");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotTheCallback() throws IOException {
        for (var address :
                List.of("https://evil.example/signed-in", Visitor.CALLBACK + "/x", Visitor.CALLBACK + "?a=b", "")) {
            var request = Visitor.request();
            request.put("redirect_uri", address);
            var reply = Visitor.get(issuer(), "/authorize", request);
            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.headers()).doesNotContainKey("location");
        }
    }

    @Test
    void theSignInPageNamesWhoIsKnownAndEscapesWhatItRepeats() throws IOException {
        Files.writeString(home.resolve("users.json"), "[{\"email\":\"Auditor@example.com\",\"roles\":[\"USER\"]}]");
        var page = Visitor.text(Visitor.get(issuer(), "/authorize", Visitor.request()));
        for (var email : List.of("admin@niha.local", "client@niha.local", "auditor@example.com"))
            assertThat(page).contains("value=\"" + email + "\">" + email + "</button>");
        var refused =
                Visitor.post(issuer(), "/authorize", Visitor.request(), Map.of("email", "<script>alert(1)</script>"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(Visitor.text(refused)).contains("Nobody here is called").doesNotContain("<script>");
        assertThat(refused.headers().get("content-security-policy")).contains("default-src 'none'");
    }

    @Test
    void signingOutEndsTheSessionAndLeadsBackToThePageOnly() throws IOException {
        var issuer = issuer();
        var tokens = Visitor.exchanged(issuer, Visitor.code(issuer, "admin@niha.local"), Visitor.VERIFIER);
        var hint = tokens.path("id_token").asText();
        var evil = Map.of("id_token_hint", hint, "post_logout_redirect_uri", Visitor.ORIGIN + ".evil.example/");
        assertThat(Visitor.get(issuer, "/end_session", evil).headers()).doesNotContainKey("location");
        var good = Map.of("id_token_hint", hint, "post_logout_redirect_uri", Visitor.ORIGIN + "/", "state", "s");
        assertThat(Visitor.get(issuer, "/end_session", good).headers())
                .containsEntry("location", Visitor.ORIGIN + "/?state=s");
        Visitor.assertRefused(
                Visitor.refresh(issuer, tokens.path("refresh_token").asText()));
    }

    private Issuer issuer() {
        var key = SigningKey.in(home.resolve("key.json"));
        var tokens = new Tokens(key, Visitor.ORIGIN + "/oidc", () -> now);
        return new Issuer(
                Visitor.ORIGIN,
                key,
                tokens,
                new Users(home.resolve("users.json")),
                home.resolve("sessions.json"),
                () -> now);
    }
}
