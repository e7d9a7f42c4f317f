package niha.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does to Niha: starts it twice, on a taken port, on a broken folder, kills it and starts it again. */
final class LifecycleTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;

    LifecycleTest(@TempDir Path folder) {
        this.home = folder.resolve("home");
    }

    @Test
    void aSecondOneSaysWhoRunsAndTheFirstOneStopsWhenTold() throws Exception {
        try (var first = ChildStack.start(home, 0, "up")) {
            var url = first.ready();
            try (var second = ChildStack.start(home, 0, "up")) {
                assertThat(second.end()).singleElement().asString().contains("pid " + first.pid(), url);
                assertThat(second.exitCode()).isEqualTo(1);
            }
            try (var status = ChildStack.start(home, 0, "status")) {
                assertThat(status.end()).contains("url      " + url, "health   ok");
            }
            try (var down = ChildStack.start(home, 0, "down")) {
                assertThat(down.end()).containsExactly("Niha has stopped.");
            }
            assertThat(first.end()).last().isEqualTo("Niha has stopped.");
            assertThat(first.exitCode()).isZero();
        }
    }

    @Test
    void everyAnsweredCreateOutlivesAKillInTheMiddleOfAStorm() throws Exception {
        var answered = new ArrayList<String>();
        try (var stack = ChildStack.start(home, 0, "up")) {
            var url = stack.ready();
            var token = token(url);
            storm(url, token, stack, answered);
        }
        assertThat(answered).hasSizeGreaterThanOrEqualTo(20);
        try (var stack = ChildStack.start(home, 0, "up")) {
            var url = stack.ready();
            var token = token(url);
            for (var ticket : answered) {
                var response = get(url + "/api/v1/admin/logging/tickets/" + ticket, token);
                assertThat(response.path("status").asText()).as(ticket).isEqualTo("SUCCESS");
                var maker = get(
                        url + "/api/v1/admin/market-makers/"
                                + response.path("entity_id").asText(),
                        token);
                assertThat(maker.at("/current_balances/CEA/total").asInt()).isEqualTo(100);
            }
        }
    }

    @Test
    void aTakenPortIsSaidInOneSentence() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var stack = ChildStack.start(home, taken.getLocalPort(), "up")) {
            assertThat(stack.end()).singleElement().asString().contains("Port " + taken.getLocalPort(), "NIHA_PORT");
            assertThat(stack.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aFolderThatCannotBeOneIsSaidInOneSentence() throws Exception {
        Files.writeString(home, "a file");
        try (var stack = ChildStack.start(home, 0, "up")) {
            assertThat(stack.end()).singleElement().asString().contains(home.toString(), "NIHA_HOME");
            assertThat(stack.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aDatabaseThatIsNoneIsSaidInOneSentence() throws Exception {
        Files.createDirectories(home.resolve("dynamodb"));
        Files.writeString(home.resolve("dynamodb/niha.db"), "not a database");
        try (var stack = ChildStack.start(home, 0, "up")) {
            assertThat(stack.end()).singleElement().asString().contains("niha.db", "NIHA_HOME");
        }
    }

    @Test
    void anEmptyStartNeverTouchesWhatIsThere() throws Exception {
        Files.createDirectories(home.resolve("dynamodb"));
        Files.createFile(home.resolve("dynamodb/niha.db"));
        try (var stack = ChildStack.start(home, 0, "up", "--empty")) {
            assertThat(stack.end()).singleElement().asString().contains("already holds data", "NIHA_HOME");
            assertThat(stack.exitCode()).isEqualTo(1);
        }
    }

    @Test
    void aTokenCanBeSignedWhenNothingRuns() throws Exception {
        try (var token = ChildStack.start(home, 8080, "token", "client@niha.local")) {
            assertThat(token.end()).singleElement().asString().matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        }
        try (var token = ChildStack.start(home, 8080, "token", "nobody@niha.local")) {
            assertThat(token.end()).singleElement().asString().contains("nobody@niha.local");
            assertThat(token.exitCode()).isEqualTo(1);
        }
    }

    /** Creates from several callers at once and kills Niha when enough of them have been answered. */
    private void storm(String url, String token, ChildStack stack, List<String> answered) throws InterruptedException {
        var enough = new CountDownLatch(20);
        var number = new AtomicInteger();
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 4; i++)
                callers.execute(() -> {
                    try {
                        while (true) {
                            var ticket = create(url, token, number.incrementAndGet());
                            synchronized (answered) {
                                answered.add(ticket);
                            }
                            enough.countDown();
                        }
                    } catch (IOException e) {
                        // Killed: this one was never answered.
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            assertThat(enough.await(90, TimeUnit.SECONDS)).isTrue();
            stack.kill();
        }
    }

    private String create(String url, String token, int number) throws IOException, InterruptedException {
        var body = """
                {"name": "Maker %1$d", "email": "maker-%1$d@example.com", "initial_balances": {"CEA": 100}}""".formatted(number);
        var request = HttpRequest.newBuilder(URI.create(url + "/api/v1/admin/market-makers"))
                .header("authorization", "Bearer " + token)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) throw new IOException(response.body());
        return JSON.readTree(response.body()).path("ticket_id").asText();
    }

    private static String token(String url) throws IOException {
        return JSON.readTree(Remote.post(url + "/local/tokens", "{\"email\":\"admin@niha.local\"}"))
                .path("access_token")
                .asText();
    }

    private JsonNode get(String url, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("authorization", "Bearer " + token)
                .build();
        return JSON.readTree(
                client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }
}
