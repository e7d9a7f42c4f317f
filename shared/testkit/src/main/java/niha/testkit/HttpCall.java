package niha.testkit;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niha.api.OpenApi;
import niha.api.Operation;

/** A call of the HTTP API as API Gateway puts it to a function: an event in payload format 2.0 in, its answer out. */
@SuppressWarnings("ArrayRecordComponent") // calls are never compared
public record HttpCall(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        Map<String, String> claims) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final OpenApi API = OpenApi.load();
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    private static final Map<String, String> ADMIN = Map.of(
            "sub", "0190a000-0000-7000-8000-000000000001",
            "email", "admin@niha.local",
            "cognito:groups", "[ADMIN]",
            "sid", "a-session");

    private static final Map<String, String> CLIENT = Map.of(
            "sub", "0190a000-0000-7000-8000-000000000002",
            "email", "client@niha.local",
            "cognito:groups", "[USER FUNDED]");

    /** A read by an administrator. The path stands without its base, and may carry a query that needs no decoding. */
    public static HttpCall get(String path) {
        var parts = path.split("\\?", 2);
        var query = new LinkedHashMap<String, String>();
        if (parts.length == 2)
            for (var pair : parts[1].split("&", -1)) query.put(pair.split("=", 2)[0], pair.split("=", 2)[1]);
        return new HttpCall("GET", parts[0], query, Map.of(), new byte[0], ADMIN);
    }

    /** A command by an administrator. */
    public static HttpCall post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8)).header("content-type", "application/json");
    }

    public static HttpCall post(String path, byte[] body) {
        return new HttpCall("POST", path, Map.of(), Map.of(), body, ADMIN);
    }

    public HttpCall header(String name, String value) {
        return new HttpCall(method, path, query, with(headers, name, value), body, claims);
    }

    public HttpCall query(String name, String value) {
        return new HttpCall(method, path, with(query, name, value), headers, body, claims);
    }

    public HttpCall asClient() {
        return new HttpCall(method, path, query, headers, body, CLIENT);
    }

    /** Without credentials, as no gateway would let it through. */
    public HttpCall asNobody() {
        return new HttpCall(method, path, query, headers, body, Map.of());
    }

    /** Asks the function, and holds its answer against openapi.yaml. */
    public Answered to(RequestStreamHandler function) {
        var answered = unexamined(function);
        operation().ifPresent(declared -> HttpContract.holds(declared, answered));
        return answered;
    }

    /** Asks the function, for whoever asks so often that the contract would take longer than the answer. */
    public Answered unexamined(RequestStreamHandler function) {
        var out = new ByteArrayOutputStream();
        try {
            function.handleRequest(new ByteArrayInputStream(event()), out, new LambdaContext("test"));
            var answer = JSON.readTree(out.toByteArray());
            var sent = new HashMap<String, String>();
            answer.path("headers")
                    .properties()
                    .forEach(h -> sent.put(h.getKey(), h.getValue().asText()));
            return new Answered(
                    answer.path("statusCode").asInt(), sent, answer.path("body").asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event as the gateway would send it, for whoever wants nothing between himself and the function. */
    public byte[] event() {
        try {
            return JSON.writeValueAsBytes(event(operation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Operation> operation() {
        return API.operations().stream()
                .filter(o -> o.method().equals(method)
                        && form(o).matcher(API.basePath() + path).matches())
                .findFirst();
    }

    private static Pattern form(Operation operation) {
        return Pattern.compile(PARAMETER.matcher(operation.path()).replaceAll("([^/]+)"));
    }

    private Map<String, Object> event(Optional<Operation> operation) {
        var event = new LinkedHashMap<String, Object>();
        event.put("version", "2.0");
        event.put("routeKey", operation.map(Operation::routeKey).orElse("$default"));
        event.put("rawPath", API.basePath() + path);
        event.put(
                "rawQueryString",
                query.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                        .collect(Collectors.joining("&")));
        event.put("headers", headers);
        if (!query.isEmpty()) event.put("queryStringParameters", query);
        operation.map(this::pathParameters).filter(p -> !p.isEmpty()).ifPresent(p -> event.put("pathParameters", p));
        event.put("requestContext", context());
        if (body.length > 0)
            event.put("body", text().orElseGet(() -> Base64.getEncoder().encodeToString(body)));
        event.put("isBase64Encoded", text().isEmpty());
        return event;
    }

    private Map<String, String> pathParameters(Operation operation) {
        var names = new ArrayList<String>();
        PARAMETER.matcher(operation.path()).results().forEach(r -> names.add(r.group(1)));
        var match = form(operation).matcher(API.basePath() + path);
        var values = new LinkedHashMap<String, String>();
        if (match.matches()) for (int i = 0; i < names.size(); i++) values.put(names.get(i), match.group(i + 1));
        return values;
    }

    private Map<String, Object> context() {
        var context = new LinkedHashMap<String, Object>();
        context.put("http", Map.of("method", method, "path", path, "sourceIp", "203.0.113.7", "userAgent", "a test"));
        context.put("requestId", "a-request");
        if (!claims.isEmpty()) context.put("authorizer", Map.of("jwt", Map.of("claims", claims, "scopes", List.of())));
        return context;
    }

    /** What is no UTF-8 travels in base 64. */
    private Optional<String> text() {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> with(Map<String, String> some, String name, String value) {
        var more = new LinkedHashMap<>(some);
        more.put(name, value);
        return more;
    }
}
