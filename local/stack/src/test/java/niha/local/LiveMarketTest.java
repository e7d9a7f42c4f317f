package niha.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Orders go in by HTTP, and what becomes of them comes out of the socket, by the whole of Niha. */
final class LiveMarketTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> CHANNELS = List.of("book:CEA", "trades:CEA", "orders", "balances");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path home;

    LiveMarketTest(@TempDir Path folder) {
        this.home = folder.resolve("home");
    }

    @Test
    void whoTradesHearsOfTheBookTheTapeTheOrderAndTheBalancesInOrderAndWithoutAGap() throws Exception {
        try (var stack = ChildStack.start(home, 0, "up", "--empty")) {
            var url = stack.ready();
            var admin = token(url, "admin@niha.local");
            var client = token(url, "client@niha.local");
            var maker = post(
                            url + "/api/v1/admin/market-makers",
                            admin,
                            "{\"name\":\"A\",\"email\":\"a@example.com\",\"initial_balances\":{\"CEA\":1000}}")
                    .at("/market_maker/id")
                    .asText();
            var mine = new Heard(url, client, CHANNELS);
            var theirs = new Heard(url, admin, List.of("orders"));

            post(
                    url + "/api/v1/admin/market-orders",
                    admin,
                    "{\"market_maker_id\":\"%s\",\"certificate_type\":\"CEA\",\"side\":\"SELL\",\"quantity\":100,\"price\":25.50}"
                            .formatted(maker));
            mine.until("book:CEA", data -> data.at("/asks/0/quantity").asLong() == 100);
            var placed = post(
                    url + "/api/v1/orders/place",
                    client,
                    "{\"certificate_type\":\"CEA\",\"side\":\"BUY\",\"quantity\":40,\"price\":25.50}");
            mine.until("book:CEA", data -> data.at("/asks/0/quantity").asLong() == 60);
            var tape = mine.until("trades:CEA", data -> data.size() == 1).get(0);
            var order =
                    mine.until("orders", data -> data.path("status").asText().equals("FILLED"));
            var balances = mine.until("balances", data -> data.at("/CEA/total").asLong() == 10_040);

            assertThat(order.path("id")).isEqualTo(placed.at("/order/id"));
            assertThat(order.path("filled_quantity").asLong()).isEqualTo(40);
            // 40 at 25.50, and half a percent of it
            assertThat(balances.at("/EUR/total").asText()).isEqualTo("998974.9");
            assertThat(get(url + "/api/v1/cash-market/trades?certificate_type=CEA", client)
                            .get(0))
                    .isEqualTo(tape);
            assertThat(get(url + "/api/v1/cash-market/orderbook?certificate_type=CEA", client)
                            .path("sequence")
                            .asLong())
                    .isEqualTo(mine.latest("book:CEA").path("sequence").asLong());
            assertThat(theirs.until(
                                    "orders",
                                    data -> data.path("filled_quantity").asLong() == 40)
                            .path("market_maker_id")
                            .asText())
                    .isEqualTo(maker);
            assertThat(mine.orders()).allMatch(one -> one.has("entity_id"));
            assertThat(theirs.orders()).allMatch(one -> one.has("market_maker_id"));
        }
    }

    /** What comes to one connection; each channel's numbers must be one higher each time. */
    private final class Heard {
        private final Client socket;
        private final Map<String, Long> numbers = new HashMap<>();
        private final Map<String, List<JsonNode>> messages = new HashMap<>();

        Heard(String url, String token, List<String> channels) throws Exception {
            socket = Client.connect(
                    url,
                    post(url + "/api/v1/stream/passes", token, "").path("pass").asText());
            for (var channel : channels) {
                socket.say("{\"action\":\"subscribe\",\"channel\":\"" + channel + "\"}");
                var answer = socket.next();
                assertThat(answer.path("type").asText()).as("%s", answer).isEqualTo("subscribed");
                numbers.put(channel, answer.path("sequence").asLong());
            }
        }

        /** The first message on a channel that is so, whether it has come already or not. */
        JsonNode until(String channel, Predicate<JsonNode> wanted) throws Exception {
            while (true) {
                for (var data : messages.getOrDefault(channel, List.of())) if (wanted.test(data)) return data;
                hear(socket.next());
            }
        }

        private void hear(JsonNode message) {
            var channel = message.path("channel").asText();
            var number = message.path("sequence").asLong();
            assertThat(number).as("%s", message).isEqualTo(numbers.getOrDefault(channel, -1L) + 1);
            numbers.put(channel, number);
            var before = messages.computeIfAbsent(channel, _ -> new ArrayList<>());
            var data = message.path("data");
            if (channel.startsWith("book:") && !before.isEmpty())
                assertThat(data.path("from")).isEqualTo(before.getLast().path("sequence"));
            before.add(data);
        }

        JsonNode latest(String channel) {
            return messages.getOrDefault(channel, List.of()).getLast();
        }

        List<JsonNode> orders() {
            return messages.getOrDefault("orders", List.of());
        }
    }

    private JsonNode post(String url, String token, String body) throws Exception {
        return sent(HttpRequest.newBuilder(URI.create(url))
                .header("authorization", "Bearer " + token)
                .header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode get(String url, String token) throws Exception {
        return sent(HttpRequest.newBuilder(URI.create(url))
                .header("authorization", "Bearer " + token)
                .build());
    }

    private JsonNode sent(HttpRequest request) throws Exception {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static String token(String url, String email) throws Exception {
        return JSON.readTree(Remote.post(url + "/local/tokens", "{\"email\":\"" + email + "\"}"))
                .path("access_token")
                .asText();
    }
}
