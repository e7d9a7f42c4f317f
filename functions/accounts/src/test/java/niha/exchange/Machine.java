package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import niha.testkit.Answered;
import niha.testkit.HttpCall;

/** A market maker's machine, with its key. What it signs is spelled out here once more, as the guide says it. */
public record Machine(Exchange exchange, String marketMaker, String keyId, String key) {

    /** With a key that may do everything. */
    public static Machine of(Exchange exchange, String marketMaker) {
        return of(exchange, marketMaker, Map.of());
    }

    /** With a key for which more is said than that. */
    static Machine of(Exchange exchange, String marketMaker, Map<String, Object> more) {
        var made = asked(exchange, marketMaker, more);
        assertThat(made.status()).as(made.body()).isEqualTo(200);
        return new Machine(exchange, marketMaker, made.at("/key_id"), made.at("/api_key"));
    }

    static Answered asked(Exchange exchange, String marketMaker, Map<String, Object> more) {
        var wanted = new LinkedHashMap<String, Object>();
        wanted.put("market_maker_id", marketMaker);
        wanted.put("scope", "read trade");
        wanted.putAll(more);
        try {
            return HttpCall.post("/auth/mm/api-key", new ObjectMapper().writeValueAsString(wanted))
                    .to(exchange.keys);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String written(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    static HttpCall selling(long quantity, String price) {
        return HttpCall.post("/mm/orders", Client.order("SELL", quantity, price));
    }

    static HttpCall call(String method, String path, String json) {
        var post = HttpCall.post(path, json);
        return new HttpCall(method, path, post.query(), post.headers(), post.body(), Map.of());
    }

    Answered ask(HttpCall call) {
        return with(call).to(exchange.machines);
    }

    Answered sell(long quantity, String price) {
        return ask(selling(quantity, price));
    }

    HttpCall with(HttpCall call) {
        return call.asNobody().header("x-api-key", key);
    }

    HttpCall signed(HttpCall call, KeyPair pair) {
        return signed(call, pair, exchange.clock.instant(), UUID.randomUUID().toString());
    }

    HttpCall signed(HttpCall call, KeyPair pair, Instant at, String nonce) {
        var query = call.query().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .sorted()
                .collect(Collectors.joining("&"));
        var text = String.join(
                "\n", call.method(), "/api/v1" + call.path(), query, at.toString(), nonce, sha256(call.body()));
        return with(call)
                .header("x-niha-timestamp", at.toString())
                .header("x-niha-nonce", nonce)
                .header("x-niha-signature", signature(pair, text));
    }

    static String signature(KeyPair pair, String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    Answered revoke() {
        return new HttpCall(
                        "DELETE",
                        "/auth/mm/api-key/" + keyId,
                        Map.of(),
                        Map.of(),
                        new byte[0],
                        HttpCall.get("/x").claims())
                .to(exchange.keys);
    }
}
