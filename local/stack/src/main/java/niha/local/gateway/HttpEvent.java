package niha.local.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import niha.local.web.Call;

/** The event that API Gateway sends to a function: HTTP API, payload format 2.0. */
final class HttpEvent {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String ACCOUNT = "000000000000";
    private static final String API = "local";
    private static final DateTimeFormatter REQUEST_TIME = DateTimeFormatter.ofPattern(
                    "dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private HttpEvent() {}

    static byte[] write(
            Call call,
            Routes.Match.Found found,
            Optional<Map<String, String>> claims,
            byte[] body,
            String id,
            Instant now) {
        var event = JSON.createObjectNode();
        event.put("version", "2.0");
        event.put("routeKey", found.operation().routeKey());
        event.put("rawPath", call.path());
        event.put("rawQueryString", call.query().orElse(""));
        cookies(call).ifPresent(cookies -> event.set("cookies", JSON.valueToTree(cookies)));
        event.set("headers", JSON.valueToTree(headers(call, id, now)));
        var query = call.queryForm().values();
        if (!query.isEmpty()) event.set("queryStringParameters", JSON.valueToTree(query));
        event.set("requestContext", context(call, found, claims, id, now));
        if (!found.pathParameters().isEmpty()) event.set("pathParameters", JSON.valueToTree(found.pathParameters()));
        body(event, call, body);
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode context(
            Call call, Routes.Match.Found found, Optional<Map<String, String>> claims, String id, Instant now) {
        var context = JSON.createObjectNode();
        context.put("accountId", ACCOUNT);
        context.put("apiId", API);
        claims.ifPresent(values -> {
            var jwt = context.putObject("authorizer").putObject("jwt");
            jwt.set("claims", JSON.valueToTree(values));
            jwt.putNull("scopes");
        });
        context.put("domainName", call.header("host").orElse(""));
        context.put("domainPrefix", API);
        var http = context.putObject("http");
        http.put("method", call.method());
        http.put("path", call.path());
        http.put("protocol", call.protocol());
        http.put("sourceIp", call.remote());
        http.put("userAgent", call.header("user-agent").orElse(""));
        context.put("requestId", id);
        context.put("routeKey", found.operation().routeKey());
        context.put("stage", "$default");
        context.put("time", REQUEST_TIME.format(now));
        context.put("timeEpoch", now.toEpochMilli());
        return context;
    }

    private static Map<String, String> headers(Call call, String id, Instant now) {
        var headers = new TreeMap<String, String>();
        call.headers().forEach((name, values) -> headers.put(name, String.join(",", values)));
        headers.remove("cookie");
        headers.merge("x-forwarded-for", call.remote(), (before, last) -> before + ", " + last);
        headers.put("x-forwarded-proto", "http");
        headers.put("x-forwarded-port", call.header("host").orElse("").replaceFirst("^[^:]*:?", ""));
        var root = id.replace("-", "").substring(0, 24);
        headers.putIfAbsent("x-amzn-trace-id", "Root=1-%08x-%s".formatted(now.getEpochSecond(), root));
        return headers;
    }

    private static Optional<List<String>> cookies(Call call) {
        return call.header("cookie").map(value -> List.of(value.split("; *")));
    }

    /** Text travels as text, everything else in Base64; so does what claims to be text and is not. */
    private static void body(ObjectNode event, Call call, byte[] body) {
        var text = isText(call.header("content-type").orElse("")) ? decoded(body) : Optional.<String>empty();
        if (body.length > 0)
            event.put("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(body)));
        event.put("isBase64Encoded", body.length > 0 && text.isEmpty());
    }

    private static boolean isText(String contentType) {
        var type = contentType.toLowerCase(Locale.ROOT).split(";", 2)[0].trim();
        return type.startsWith("text/")
                || List.of("application/json", "application/xml", "application/javascript")
                        .contains(type);
    }

    private static Optional<String> decoded(byte[] body) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
