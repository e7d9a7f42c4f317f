package niha.local.oidc;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.local.gateway.JwtAuthorizer;
import niha.local.web.Call;
import niha.local.web.Problem;
import niha.local.web.Reply;
import niha.local.web.Site;

/** The OpenID Connect issuer: sign-in by authorization code with PKCE, for one client on its own origin. */
public final class Issuer implements Site {
    /** The path it stands under. */
    public static final String MOUNT = "/oidc";

    /** Where the page takes the code. */
    private static final String CALLBACK = "/signed-in";

    private final String issuer;
    private final SigningKey key;
    private final JwtAuthorizer authorizer;
    private final SignIn signIn;
    private final TokenEndpoint tokens;
    private final SignOut signOut;

    public Issuer(String origin, SigningKey key, Tokens tokens, Users users, Path sessionFile, InstantSource clock) {
        this.issuer = origin + MOUNT;
        this.key = key;
        this.authorizer = new JwtAuthorizer(key.publicKey(), issuer, Tokens.CLIENT_ID, clock);
        var codes = new Codes(clock);
        var sessions = new Sessions(sessionFile, clock);
        this.signIn = new SignIn(origin + CALLBACK, users, codes, clock);
        this.tokens = new TokenEndpoint(codes, sessions, users, tokens);
        this.signOut = new SignOut(origin, sessions);
    }

    @Override
    public Reply answer(Call call) throws IOException {
        return switch (call.method() + " " + call.path().substring(MOUNT.length())) {
            case "GET /.well-known/openid-configuration" -> Reply.json(200, discovery());
            case "GET /jwks.json" ->
                Reply.json(200, Map.of("keys", List.of(key.publicKey().toJSONObject())));
            case "GET /authorize" -> signIn.ask(call);
            case "POST /authorize" -> signIn.answer(call);
            case "POST /token" -> tokens.answer(call);
            case "POST /revoke" -> signOut.revoke(call);
            case "GET /userinfo" -> userInfo(call);
            case "GET /end_session" -> signOut.answer(call);
            default -> Problem.NO_PATH.reply();
        };
    }

    private Reply userInfo(Call call) {
        return switch (authorizer.judge(call.header("authorization"))) {
            case JwtAuthorizer.Verdict.Denied _ ->
                Reply.json(401, Map.of("error", "invalid_token")).with("www-authenticate", "Bearer");
            case JwtAuthorizer.Verdict.Allowed(var claims) -> {
                var who = new LinkedHashMap<>(claims);
                who.keySet().retainAll(List.of("sub", "email"));
                yield Reply.json(200, who);
            }
        };
    }

    private Map<String, Object> discovery() {
        var document = new LinkedHashMap<String, Object>();
        document.put("issuer", issuer);
        document.put("authorization_endpoint", issuer + "/authorize");
        document.put("token_endpoint", issuer + "/token");
        document.put("userinfo_endpoint", issuer + "/userinfo");
        document.put("jwks_uri", issuer + "/jwks.json");
        document.put("end_session_endpoint", issuer + "/end_session");
        document.put("revocation_endpoint", issuer + "/revoke");
        document.put("response_types_supported", List.of("code"));
        document.put("response_modes_supported", List.of("query"));
        document.put("grant_types_supported", List.of("authorization_code", "refresh_token"));
        document.put("code_challenge_methods_supported", List.of("S256"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        document.put("token_endpoint_auth_methods_supported", List.of("none"));
        document.put("scopes_supported", List.of("openid", "email", "profile"));
        return document;
    }
}
