package niha.local.oidc;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niha.local.web.Reply;

/** The page that asks who signs in. It needs no script, and nothing but itself. */
record SignInPage(String query, List<User> users) {
    private static final Map<String, String> HEADERS = Map.of(
            "content-security-policy",
                    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
            "x-content-type-options", "nosniff",
            "referrer-policy", "same-origin",
            "cache-control", "no-store");

    private static final String STYLE = """
            :root { color-scheme: light dark; --back: #f4f6f5; --card: #fff; --text: #16211c; --soft: #52605a; --line: #7c8983;
              --main: #0b6b4f; --onmain: #fff; --bad: #b3261e }
            @media (prefers-color-scheme: dark) { :root { --back: #101613; --card: #19211d; --text: #e8eeeb; --soft: #a3b1aa;
              --line: #75837c; --main: #4cc38a; --onmain: #06251a; --bad: #ff8a80 } }
            * { box-sizing: border-box }
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem; background: var(--back);
              color: var(--text); font: 1rem/1.5 system-ui, sans-serif }
            main { width: min(26rem, 100%); background: var(--card); padding: 2rem; border-radius: .75rem;
              border: 1px solid color-mix(in srgb, var(--line) 40%, transparent) }
            .brand { font-weight: 700; font-size: 1.25rem; color: var(--main); margin: 0 }
            h1 { font-size: 1.375rem; margin: .25rem 0 1.25rem } h2 { font-size: .875rem; font-weight: 600; margin: 1.5rem 0 .5rem;
              color: var(--soft) } p { margin: .75rem 0; color: var(--soft) }
            label { display: block; font-weight: 600; margin-bottom: .375rem }
            input, button { width: 100%; min-height: 2.75rem; padding: .5rem .75rem; font: inherit; border-radius: .5rem;
              border: 1px solid var(--line); background: transparent; color: inherit }
            button { cursor: pointer; margin-top: .5rem } .go { background: var(--main); color: var(--onmain); border: 0;
              font-weight: 600; margin-top: .75rem } .bad { color: var(--bad); font-weight: 600 }
            :focus-visible { outline: 3px solid var(--main); outline-offset: 2px } form { margin: 0 }
            """;

    /** The page, with the address as it was typed and what was wrong with it. */
    Reply reply(int status, String typed, Optional<String> wrong) {
        var sentence = wrong.map(w -> "<p class=\"bad\" id=\"wrong\" role=\"alert\">" + escaped(w) + "</p>")
                .orElse("");
        var described = wrong.isPresent() ? " aria-invalid=\"true\" aria-describedby=\"wrong\"" : "";
        var body = """
                <p class="brand">Niha</p>
                <h1>Sign in</h1>
                <form method="post" action="authorize?%1$s">
                  <label for="email">E-mail</label>
                  <input id="email" name="email" type="email" autocomplete="username" required autofocus value="%2$s"%3$s>
                  %4$s
                  <button class="go" type="submit">Sign in</button>
                </form>
                <h2>Known on this machine</h2>
                %5$s
                <p>This is the local stand-in: it asks for no password and serves this machine only.</p>
                """.formatted(escaped(query), escaped(typed), described, sentence, buttons());
        return page(status, "Sign in", body);
    }

    /** A page that says why nobody can sign in this way. */
    static Reply problem(String sentence) {
        return page(
                400,
                "Cannot sign in",
                "<p class=\"brand\">Niha</p><h1>Cannot sign in</h1><p>" + escaped(sentence) + "</p>");
    }

    static Reply notice(String title, String sentence) {
        var heading = "<p class=\"brand\">Niha</p><h1>" + escaped(title) + "</h1>";
        return page(200, title, heading + "<p>" + escaped(sentence) + "</p><p><a href=\"/\">Back to Niha</a></p>");
    }

    private String buttons() {
        return users.stream()
                .map(user -> """
                        <form method="post" action="authorize?%s"><button type="submit" name="email" value="%2$s">%2$s</button></form>
                        """.formatted(escaped(query), escaped(user.email())))
                .collect(Collectors.joining());
    }

    private static Reply page(int status, String title, String body) {
        var page = """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · Niha</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s</main>
                </body>
                </html>
                """.formatted(escaped(title), STYLE, body);
        return Reply.html(status, page).with(HEADERS);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
