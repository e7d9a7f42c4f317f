package niha.local.oidc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import niha.local.web.Call;
import niha.local.web.Form;
import niha.local.web.Reply;

/** Exchanges codes and refresh tokens for tokens. */
final class TokenEndpoint {
    private static final int FORM_BYTES_MAX = 16_384;
    private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

    private final Codes codes;
    private final Sessions sessions;
    private final Users users;
    private final Tokens tokens;

    TokenEndpoint(Codes codes, Sessions sessions, Users users, Tokens tokens) {
        this.codes = codes;
        this.sessions = sessions;
        this.users = users;
        this.tokens = tokens;
    }

    Reply answer(Call call) throws IOException {
        var body = call.body().upTo(FORM_BYTES_MAX);
        if (body.isEmpty()) return error("invalid_request", "The request is too large");
        var form = Form.parse(new String(body.get(), StandardCharsets.UTF_8));
        if (!form.orEmpty("client_id").equals(Tokens.CLIENT_ID)) return error("invalid_client", "Unknown client");
        return switch (form.orEmpty("grant_type")) {
            case "authorization_code" -> forCode(form);
            case "refresh_token" -> forRefreshToken(form);
            default -> error("unsupported_grant_type", "authorization_code or refresh_token");
        };
    }

    private Reply forCode(Form form) {
        return switch (codes.exchange(form.orEmpty("code"))) {
            case Codes.Exchange.Unknown _ -> error("invalid_grant", "The code is unknown or has expired");
            case Codes.Exchange.UsedBefore used -> {
                sessions.close(used.session());
                yield error("invalid_grant", "The code was used before");
            }
            case Codes.Exchange.Granted granted -> forGrant(form, granted.grant());
        };
    }

    private Reply forGrant(Form form, Codes.Grant grant) {
        var verifier = form.orEmpty("code_verifier");
        if (!VERIFIER.matcher(verifier).matches()
                || !Secrets.fingerprint(verifier).equals(grant.challenge()))
            return error("invalid_grant", "The code_verifier does not fit the code_challenge");
        if (!form.orEmpty("redirect_uri").equals(grant.redirectUri()))
            return error("invalid_grant", "The redirect_uri is not the one the code was sent to");
        return users.find(grant.email())
                .map(user -> tokens(user, grant.session(), grant.signedInAt(), grant.nonce()))
                .orElseGet(() -> error("invalid_grant", "The user is gone"));
    }

    private Reply forRefreshToken(Form form) {
        return sessions.spend(form.orEmpty("refresh_token"))
                .flatMap(refresh -> users.find(refresh.email())
                        .map(user -> tokens(user, refresh.session(), refresh.signedIn(), Optional.empty())))
                .orElseGet(() -> error("invalid_grant", "The refresh token is unknown, spent or has expired"));
    }

    private Reply tokens(User user, String session, Instant signedInAt, Optional<String> nonce) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("access_token", tokens.access(user, session, signedInAt));
        answer.put("id_token", tokens.identity(user, session, signedInAt, nonce));
        answer.put("refresh_token", sessions.open(session, user.email(), signedInAt));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", Tokens.LIFETIME.toSeconds());
        answer.put("scope", Tokens.SCOPE);
        return Reply.json(200, answer);
    }

    private static Reply error(String code, String sentence) {
        return Reply.json(400, Map.of("error", code, "error_description", sentence));
    }
}
