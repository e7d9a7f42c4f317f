package niha.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens is told while it happens, by the whole of Niha. */
final class LiveTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SUBSCRIBE = "{\"action\":\"subscribe\",\"channel\":\"tickets\"}";
    private static final int COMMANDS = 12;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;

    LiveTest(@TempDir Path folder) {
        this.home = folder.resolve("home");
    }

    @Test
    void twoSubscribersSeeTheSameTicketsUnderTheSameNumbersAlsoAfterARestart() throws Exception {
        long last;
        try (var stack = ChildStack.start(home, 0, "up")) {
            var url = stack.ready();
            var token = token(url);
            var first = subscribed(url, token);
            var second = subscribed(url, token);
            var tickets = new ArrayList<String>();
            for (int i = 0; i < COMMANDS; i++) tickets.add(create(url, token, i));
            var seen = until(first, tickets);
            assertThat(numbers(seen))
                    .containsExactlyElementsOf(LongStream.rangeClosed(
                                    numbers(seen).getFirst(), numbers(seen).getLast())
                            .boxed()
                            .toList());
            assertThat(until(second, tickets)).isEqualTo(seen);
            last = numbers(seen).getLast();
            stack.kill();
        }
        try (var stack = ChildStack.start(home, 0, "up")) {
            var url = stack.ready();
            var token = token(url);
            var client = Client.connect(url, pass(url, token));
            client.say(SUBSCRIBE);
            // What was told, and not crossed off when it was killed, is told once more.
            var from = client.next().path("sequence").asLong();
            assertThat(from).isGreaterThanOrEqualTo(last);
            var message = until(client, List.of(create(url, token, COMMANDS))).getFirst();
            assertThat(message.path("sequence").asLong()).isGreaterThan(from);
            Remote.post(url + "/local/stop", "");
            assertThat(client.end()).isEqualTo(1001);
        }
    }

    private Client subscribed(String url, String token) throws Exception {
        var client = Client.connect(url, pass(url, token));
        client.say(SUBSCRIBE);
        assertThat(client.next().path("type").asText()).isEqualTo("subscribed");
        return client;
    }

    /** What is said from the first to the last of these tickets; what was on its way before them is left out. */
    private static List<JsonNode> until(Client client, List<String> tickets) throws Exception {
        var messages = new ArrayList<JsonNode>();
        var missing = new HashSet<>(tickets);
        while (!missing.isEmpty()) {
            var message = client.next();
            var wanted = missing.remove(message.at("/data/ticket_id").asText());
            if (wanted || !messages.isEmpty()) messages.add(message);
        }
        return messages;
    }

    private static List<Long> numbers(List<JsonNode> messages) {
        return messages.stream()
                .map(message -> message.path("sequence").asLong())
                .toList();
    }

    private String pass(String url, String token) throws Exception {
        return post(url + "/api/v1/stream/passes", token, "").path("pass").asText();
    }

    private String create(String url, String token, int number) throws Exception {
        var body = "{\"name\": \"Maker %1$d\", \"email\": \"maker-%1$d@example.com\"}".formatted(number);
        return post(url + "/api/v1/admin/market-makers", token, body)
                .path("ticket_id")
                .asText();
    }

    private JsonNode post(String url, String token, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("authorization", "Bearer " + token)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static String token(String url) throws IOException {
        return JSON.readTree(Remote.post(url + "/local/tokens", "{\"email\":\"admin@niha.local\"}"))
                .path("access_token")
                .asText();
    }
}
