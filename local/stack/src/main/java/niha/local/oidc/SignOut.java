package niha.local.oidc;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import niha.local.web.Call;
import niha.local.web.Form;
import niha.local.web.Reply;

/** Ends sessions: the end-session and the revocation endpoint. */
final class SignOut {
    private static final int FORM_BYTES_MAX = 16_384;

    private final String origin;
    private final Sessions sessions;

    SignOut(String origin, Sessions sessions) {
        this.origin = origin;
        this.sessions = sessions;
    }

    Reply answer(Call call) {
        var request = call.queryForm();
        request.get("id_token_hint").flatMap(SignOut::sessionOf).ifPresent(sessions::close);
        var back = request.get("post_logout_redirect_uri").or(() -> request.get("logout_uri"));
        if (back.isEmpty()) return SignInPage.notice("Signed out", "You are signed out.");
        if (!back.get().equals(origin) && !back.get().startsWith(origin + "/"))
            return SignInPage.problem("This issuer sends people back to " + origin + " only.");
        var state = request.get("state").map(value -> "?state=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return Reply.redirect(303, back.get() + state.orElse(""));
    }

    /** Answers 200 whether the token was known or not, as RFC 7009 wants it. */
    Reply revoke(Call call) throws IOException {
        call.body()
                .upTo(FORM_BYTES_MAX)
                .map(body -> Form.parse(new String(body, StandardCharsets.UTF_8)))
                .flatMap(form -> sessions.sessionOf(form.orEmpty("token")))
                .ifPresent(sessions::close);
        return Reply.json(200, Map.of());
    }

    /** A hint needs no signature: whoever knows the session's id could only end it. */
    private static Optional<String> sessionOf(String idToken) {
        try {
            return Optional.ofNullable(
                    SignedJWT.parse(idToken).getJWTClaimsSet().getStringClaim("sid"));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }
}
