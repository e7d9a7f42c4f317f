package niha.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import niha.api.Operation;
import niha.local.lambda.Functions;
import niha.local.lambda.LocalFunction;
import niha.local.web.Call;
import niha.local.web.Reply;
import org.junit.jupiter.api.Test;

final class ApiGatewayTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Operation> OPERATIONS = List.of(
            operation("open", "GET", "/api/v1/health", true),
            operation("place", "POST", "/api/v1/orders/{id}", false),
            operation("best", "GET", "/api/v1/orders/best", false),
            operation("one", "GET", "/api/v1/orders/{id}", false));

    private final AtomicReference<JsonNode> seen = new AtomicReference<>(JSON.nullNode());
    private volatile String answer = "{\"statusCode\":200,\"body\":\"ok\"}";

    @Test
    void theEventIsTheOneThatApiGatewaySends() throws Exception {
        var headers = Map.of(
                "host", List.of("127.0.0.1:8080"),
                "content-type", List.of("application/json"),
                "user-agent", List.of("curl/8"),
                "x-twice", List.of("1", "2"),
                "cookie", List.of("a=1; b=2"),
                "x-amzn-trace-id", List.of("Root=1-test"),
                "authorization", List.of("Bearer " + Signed.token(Signed.claims())));
        gateway().answer(call("POST", "/api/v1/orders/a%2Fb", "x=1&x=2&y=%C8%99", headers, "{\"price\":25.50}"));

        var event = seen.get();
        assertThat(event.at("/requestContext/requestId").asText()).hasSize(36);
        ((ObjectNode) event.get("requestContext")).put("requestId", "id");
        ((ObjectNode) event.get("headers")).remove("authorization");
        try (var golden = ApiGatewayTest.class.getResourceAsStream("/http-event.json")) {
            assertThat(event).isEqualTo(JSON.readTree(golden));
        }
    }

    @Test
    void aBodyThatIsNoTextTravelsInBase64() throws IOException {
        var headers = Map.of("content-type", List.of("application/json"));
        var call = new Call(
                "GET",
                "/api/v1/health",
                Optional.empty(),
                headers,
                "HTTP/1.1",
                "127.0.0.1",
                _ -> Optional.of(new byte[] {(byte) 0xff}));
        gateway().answer(call);
        assertThat(seen.get().path("isBase64Encoded").asBoolean()).isTrue();
        assertThat(seen.get().path("body").asText()).isEqualTo("/w==");
    }

    @Test
    void aLiteralPathIsPreferredToAParameter() throws Exception {
        gateway().answer(signedIn("GET", "/api/v1/orders/best", Signed.token(Signed.claims())));
        assertThat(seen.get().path("routeKey").asText()).isEqualTo("GET /api/v1/orders/best");
        assertThat(seen.get().has("pathParameters")).isFalse();
    }

    @Test
    void statusHeadersCookiesAndBodyOfAnAnswerAreKept() throws IOException {
        answer = """
                {"statusCode": 418, "headers": {"Content-Type": "application/json", "X-A": "1"}, "cookies": ["c=1"],
                 "body": "e30=", "isBase64Encoded": true}""";
        var reply = gateway().answer(get("/api/v1/health"));
        assertThat(reply.status()).isEqualTo(418);
        assertThat(reply.headers())
                .containsEntry("content-type", "application/json")
                .containsEntry("x-a", "1");
        assertThat(reply.cookies()).containsExactly("c=1");
        assertThat(new String(reply.body(), UTF_8)).isEqualTo("{}");
    }

    @Test
    void anAnswerWithoutAStatusIsTheBodyItself() throws IOException {
        answer = "{\"hello\":1}";
        var reply = gateway().answer(get("/api/v1/health"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(new String(reply.body(), UTF_8)).isEqualTo("{\"hello\":1}");
    }

    @Test
    void anAnswerThatIsNoJsonIsABadGateway() throws IOException {
        answer = "oops";
        assertThat(gateway().answer(get("/api/v1/health")).status()).isEqualTo(502);
    }

    @Test
    void aFunctionThatThrowsIsABadGateway() throws IOException {
        var gateway = gateway(new LocalFunction("f", Duration.ofSeconds(5), () -> (_, _, _) -> {
            throw new IOException("broken");
        }));
        assertProblem(gateway.answer(get("/api/v1/health")), 502, "FUNCTION_FAILED");
    }

    @Test
    void aFunctionThatTakesTooLongIsATimeout() throws IOException {
        var never = new CountDownLatch(1);
        var gateway = gateway(new LocalFunction("f", Duration.ofMillis(20), () -> (_, _, _) -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        assertProblem(gateway.answer(get("/api/v1/health")), 504, "TIMEOUT");
    }

    @Test
    void anUnknownPathIsNotFoundAndAKnownOneNamesItsMethods() throws IOException {
        assertProblem(gateway().answer(get("/api/v1/nowhere")), 404, "NOT_FOUND");
        var reply = gateway().answer(call("DELETE", "/api/v1/orders/1", "", Map.of(), ""));
        assertProblem(reply, 405, "METHOD_NOT_ALLOWED");
        assertThat(reply.headers()).containsEntry("allow", "GET, POST");
    }

    @Test
    void withoutATokenNobodyGetsIn() throws IOException {
        var reply = gateway().answer(get("/api/v1/orders/1"));
        assertProblem(reply, 401, "UNAUTHORIZED");
        assertThat(reply.headers()).containsEntry("www-authenticate", "Bearer");
        assertThat(seen.get().isNull()).isTrue();
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws IOException {
        var call = new Call(
                "GET", "/api/v1/health", Optional.empty(), Map.of(), "HTTP/1.1", "127.0.0.1", _ -> Optional.empty());
        assertProblem(gateway().answer(call), 413, "BODY_TOO_LARGE");
    }

    private ApiGateway gateway() {
        return gateway(new LocalFunction("f", Duration.ofSeconds(5), () -> (in, out, _) -> {
            seen.set(JSON.readTree(in));
            out.write(answer.getBytes(UTF_8));
        }));
    }

    private static ApiGateway gateway(LocalFunction function) {
        var authorizer = Signed.authorizer();
        return new ApiGateway(
                OPERATIONS, authorizer, new Functions(Map.of("f", function)), InstantSource.fixed(Signed.NOW));
    }

    private static void assertProblem(Reply reply, int status, String code) throws IOException {
        assertThat(reply.headers()).containsEntry("content-type", "application/problem+json");
        var problem = JSON.readTree(reply.body());
        assertThat(reply.status()).isEqualTo(status);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("correlation_id").asText()).isNotBlank();
    }

    private static Operation operation(String id, String method, String path, boolean open) {
        return new Operation(id, method, path, "f", open, Set.of());
    }

    private static Call get(String path) {
        return call("GET", path, "", Map.of(), "");
    }

    private static Call signedIn(String method, String path, String token) {
        return call(method, path, "", Map.of("authorization", List.of("Bearer " + token)), "");
    }

    private static Call call(String method, String path, String query, Map<String, List<String>> headers, String body) {
        return new Call(
                method,
                path,
                Optional.of(query).filter(q -> !q.isEmpty()),
                new LinkedHashMap<>(headers),
                "HTTP/1.1",
                "127.0.0.1",
                _ -> Optional.of(body.getBytes(UTF_8)));
    }
}
