package niha.local.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WebServerTest {
    private static final int LIMIT = 10 << 20;

    private final HttpClient client = HttpClient.newHttpClient();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private WebServer server;

    WebServerTest() throws IOException {
        server = WebServer.bind(0);
    }

    @BeforeEach
    void start() throws IOException {
        server.start(new FrontDoor(server.port(), Map.of("/api", this::api), _ -> Reply.html(200, "page")));
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private Reply api(Call call) throws IOException {
        if (call.path().equals("/api/slow")) {
            entered.countDown();
            await(released);
        }
        if (call.path().equals("/api/broken")) throw new IllegalStateException("a bug");
        var body = call.body().upTo(LIMIT);
        return body.isEmpty() ? Problem.tooLarge(LIMIT).reply() : Reply.json(200, Map.of("bytes", body.get().length));
    }

    @Test
    void aBodyOfTwentyMegabytesIsRefusedInWordsThatItsSenderGetsToRead() throws Exception {
        var response = client.send(
                to("/api/x")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20_000_000]))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedAsSoonAsItIsTooLong() throws Exception {
        var chunked =
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(new byte[11_000_000]));
        var response = client.send(to("/api/x").POST(chunked).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void aBugIsAProblemDocumentWithoutAStackTrace() throws Exception {
        var response = client.send(to("/api/broken").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).contains("INTERNAL_ERROR").doesNotContain("a bug");
    }

    @Test
    void headersThatAreTooLongAreAProblemDocument() throws Exception {
        var response = client.send(
                to("/api/x").header("x-long", "x".repeat(12_000)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(431);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
    }

    @Test
    void aNameThatOnlyPointsHereIsTurnedAway() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + server.port())).startsWith("HTTP/1.1 421");
        assertThat(raw("GET / HTTP/1.1\r\nHost: 127.0.0.1")).startsWith("HTTP/1.1 421");
    }

    @Test
    void aPageAskedForOnLocalhostIsLedToTheOneOrigin() throws IOException {
        var response = raw("GET /a?b=c HTTP/1.1\r\nHost: localhost:" + server.port());
        assertThat(response).startsWith("HTTP/1.1 307").contains("Location: " + server.origin() + "/a?b=c");
        assertThat(raw("GET /api/x HTTP/1.1\r\nHost: localhost:" + server.port()))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void anotherSiteMayNotSendForms() throws Exception {
        var response = client.send(
                to("/local/stop")
                        .header("origin", "https://evil.example")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void noAnswerInvitesOtherOrigins() throws Exception {
        var response = client.send(
                to("/api/x").header("origin", "https://evil.example").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void headHasHeadersOnly() throws Exception {
        var response = client.send(to("/").HEAD().build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void aCallInFlightFinishesBeforeTheServerStops() throws Exception {
        var answer = client.sendAsync(to("/api/slow").build(), HttpResponse.BodyHandlers.ofString());
        await(entered);
        var stopped = CompletableFuture.runAsync(() -> {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        released.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        stopped.get(15, TimeUnit.SECONDS);
    }

    @Test
    void aTakenPortIsSaidInOneSentence() {
        assertThatThrownBy(() -> WebServer.bind(server.port()))
                .isInstanceOf(WebServer.PortTaken.class)
                .hasMessageContaining(Integer.toString(server.port()))
                .hasMessageContaining("NIHA_PORT");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server.origin() + path));
    }

    private String raw(String head) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream().write((head + "\r\nConnection: close\r\n\r\n").getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
