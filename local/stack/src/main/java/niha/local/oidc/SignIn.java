package niha.local.oidc;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import niha.local.web.Call;
import niha.local.web.Form;
import niha.local.web.Reply;

/** The authorization endpoint: asks who it is and sends them back with a code. */
final class SignIn {
    private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int FORM_BYTES_MAX = 8192;

    private final String callback;
    private final Users users;
    private final Codes codes;
    private final InstantSource clock;

    SignIn(String callback, Users users, Codes codes, InstantSource clock) {
        this.callback = callback;
        this.users = users;
        this.codes = codes;
        this.clock = clock;
    }

    Reply ask(Call call) {
        var request = call.queryForm();
        return refusal(request).orElseGet(() -> {
            if (request.orEmpty("prompt").equals("none")) return back(request, "error=login_required");
            var page = new SignInPage(call.query().orElse(""), users.all());
            return page.reply(200, request.orEmpty("login_hint"), Optional.empty());
        });
    }

    Reply answer(Call call) throws IOException {
        var request = call.queryForm();
        var refused = refusal(request);
        if (refused.isPresent()) return refused.get();
        var form = call.body().upTo(FORM_BYTES_MAX).map(body -> Form.parse(new String(body, StandardCharsets.UTF_8)));
        var email = form.map(f -> f.orEmpty("email")).orElse("").trim();
        return users.find(email)
                .map(user -> back(request, "code=" + code(request, user)))
                .orElseGet(() -> {
                    var page = new SignInPage(call.query().orElse(""), users.all());
                    var sentence =
                            email.isEmpty() ? "Enter an e-mail address." : "Nobody here is called " + email + ".";
                    return page.reply(400, email, Optional.of(sentence));
                });
    }

    private String code(Form request, User user) {
        return codes.issue(new Codes.Grant(
                user.email(),
                UUID.randomUUID().toString(),
                callback,
                request.orEmpty("code_challenge"),
                request.get("nonce"),
                clock.instant()));
    }

    /** Nobody is sent anywhere before client and address are known to be right; everything else is told to the client. */
    private Optional<Reply> refusal(Form request) {
        if (!request.orEmpty("client_id").equals(Tokens.CLIENT_ID))
            return Optional.of(SignInPage.problem("This issuer does not know the client that sent you here."));
        if (!request.orEmpty("redirect_uri").equals(callback))
            return Optional.of(SignInPage.problem("This issuer sends people back to " + callback + " only."));
        if (!request.orEmpty("response_type").equals("code"))
            return Optional.of(back(request, "error=unsupported_response_type"));
        if (!request.orEmpty("scope").contains("openid")) return Optional.of(back(request, "error=invalid_scope"));
        var pkce = request.orEmpty("code_challenge_method").equals("S256")
                && CHALLENGE.matcher(request.orEmpty("code_challenge")).matches();
        return pkce
                ? Optional.empty()
                : Optional.of(back(request, "error=invalid_request&error_description=PKCE+with+S256+is+required"));
    }

    private Reply back(Form request, String answer) {
        var state = request.get("state")
                .map(value -> "&state=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .orElse("");
        return Reply.redirect(303, callback + "?" + answer + state);
    }
}
