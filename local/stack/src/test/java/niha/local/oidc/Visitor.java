package niha.local.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import niha.local.web.Call;
import niha.local.web.Form;
import niha.local.web.Reply;

/** What a browser and the page in it do with the issuer. */
final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();
    static final String ORIGIN = "http://127.0.0.1:8080";
    static final String CALLBACK = ORIGIN + "/signed-in";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private Visitor() {}

    static String code(Issuer issuer, String email) throws IOException {
        var location = post(issuer, "/authorize", request(), Map.of("email", email))
                .headers()
                .get("location");
        assertThat(location).startsWith(CALLBACK + "?");
        var answer = Form.parse(String.valueOf(location).substring(CALLBACK.length() + 1));
        assertThat(answer.values()).containsEntry("state", "a&b");
        return answer.orEmpty("code");
    }

    static JsonNode exchanged(Issuer issuer, String code, String verifier) throws IOException {
        var reply = token(issuer, codeForm(code, verifier));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers()).containsEntry("cache-control", "no-store");
        return json(reply);
    }

    static Map<String, String> codeForm(String code, String verifier) {
        return Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", CALLBACK, "code_verifier", verifier);
    }

    static Reply refresh(Issuer issuer, String token) throws IOException {
        return token(issuer, Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    static Reply token(Issuer issuer, Map<String, String> form) throws IOException {
        var whole = new LinkedHashMap<>(form);
        whole.put("client_id", "niha-backoffice");
        return post(issuer, "/token", Map.of(), whole);
    }

    static void assertRefused(Reply reply) throws IOException {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(json(reply).path("error").asText()).isEqualTo("invalid_grant");
    }

    static Map<String, String> request() {
        var request = new LinkedHashMap<String, String>();
        request.put("response_type", "code");
        request.put("client_id", "niha-backoffice");
        request.put("redirect_uri", CALLBACK);
        request.put("scope", "openid email profile");
        request.put("state", "a&b");
        request.put("nonce", "n-1");
        request.put("code_challenge", CHALLENGE);
        request.put("code_challenge_method", "S256");
        return request;
    }

    static Reply get(Issuer issuer, String path, Map<String, String> query) throws IOException {
        return issuer.answer(call("GET", path, query, Map.of()));
    }

    static Reply post(Issuer issuer, String path, Map<String, String> query, Map<String, String> form)
            throws IOException {
        return issuer.answer(call("POST", path, query, form));
    }

    static Call call(String method, String path, Map<String, String> query, Map<String, String> form) {
        return new Call(
                method,
                "/oidc" + path,
                Optional.of(encoded(query)),
                Map.of(),
                "HTTP/1.1",
                "127.0.0.1",
                _ -> Optional.of(encoded(form).getBytes(UTF_8)));
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static JsonNode json(Reply reply) throws IOException {
        return JSON.readTree(reply.body());
    }

    static String text(Reply reply) {
        return new String(reply.body(), UTF_8);
    }
}
