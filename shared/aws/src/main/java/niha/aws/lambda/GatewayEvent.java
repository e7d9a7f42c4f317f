package niha.aws.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Caller;
import niha.http.Request;
import niha.http.Response;
import niha.parties.Role;

/** API Gateway's HTTP event, payload format 2.0, as a request, and a response as its answer. */
final class GatewayEvent {
    private static final Pattern CORRELATION_ID = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final int USER_AGENT_LENGTH_MAX = 500;

    private GatewayEvent() {}

    static Request request(JsonNode event, Ids ids, InstantSource clock) {
        var now = clock.instant();
        var headers = texts(event.path("headers"));
        var correlationId = Optional.ofNullable(headers.get("x-correlation-id"))
                .filter(id -> CORRELATION_ID.matcher(id).matches())
                .orElseGet(() -> ids.at(now).toString());
        return new Request(
                event.path("routeKey").asText(),
                texts(event.path("pathParameters")),
                texts(event.path("queryStringParameters")),
                headers,
                body(event),
                caller(event.path("requestContext")),
                correlationId,
                now,
                sent(event));
    }

    private static Request.Sent sent(JsonNode event) {
        var http = event.at("/requestContext/http");
        return new Request.Sent(
                http.path("method").asText(),
                event.path("rawPath").asText(),
                event.path("rawQueryString").asText(),
                text(http, "sourceIp"),
                userAgent(http));
    }

    private static Optional<String> userAgent(JsonNode http) {
        return text(http, "userAgent")
                .map(agent -> agent.codePoints()
                        .limit(USER_AGENT_LENGTH_MAX)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    static String write(Response response) {
        return Json.write(Map.of(
                "statusCode", response.status(),
                "headers", response.headers(),
                "body", response.body(),
                "isBase64Encoded", false));
    }

    private static byte[] body(JsonNode event) {
        var body = event.path("body").asText("");
        return event.path("isBase64Encoded").asBoolean()
                ? Base64.getDecoder().decode(body)
                : body.getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<Caller> caller(JsonNode context) {
        var claims = context.path("authorizer").path("jwt").path("claims");
        var subject = text(claims, "sub");
        if (subject.isEmpty()) return Optional.empty();
        var http = context.path("http");
        return Optional.of(new Caller(
                subject.get(),
                text(claims, "email"),
                roles(claims.path("cognito:groups").asText("")),
                text(http, "sourceIp"),
                userAgent(http),
                text(claims, "sid").or(() -> text(claims, "origin_jti"))));
    }

    /** The gateway writes a list claim as {@code [ADMIN FUNDED]}. A group that is no role of ours gives no right. */
    private static Set<Role> roles(String groups) {
        var named = List.of(groups.replaceAll("[\\[\\],]", " ").strip().split("\\s+", -1));
        return Arrays.stream(Role.values())
                .filter(role -> named.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> text(JsonNode node, String field) {
        return Optional.of(node.path(field).asText("")).filter(text -> !text.isEmpty());
    }

    private static Map<String, String> texts(JsonNode object) {
        var texts = new HashMap<String, String>();
        for (var field : object.properties())
            texts.put(field.getKey().toLowerCase(Locale.ROOT), field.getValue().asText());
        return texts;
    }
}
