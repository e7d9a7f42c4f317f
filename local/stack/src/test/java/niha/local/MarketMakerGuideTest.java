package niha.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for market makers' machines, done as it says, and a key that is revoked while somebody listens with it. */
final class MarketMakerGuideTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path GUIDE = Path.of("../../docs/market-maker-api.md");
    private static final long PATIENCE_S = 120;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path folder;

    MarketMakerGuideTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void theExamplesOfTheGuideDoWhatItSaysAndARevokedKeyIsHungUpOn() throws Exception {
        try (var stack = ChildStack.start(folder.resolve("home"), 0, "up", "--empty")) {
            var url = stack.ready();
            var admin = JSON.readTree(Remote.post(url + "/local/tokens", "{\"email\":\"admin@niha.local\"}"))
                    .path("access_token")
                    .asText();
            var maker = send(
                            url + "/api/v1/admin/market-makers",
                            "POST",
                            admin,
                            "{\"name\":\"A\",\"email\":\"a@example.com\",\"initial_balances\":{\"CEA\":1000}}")
                    .at("/market_maker/id")
                    .asText();
            var said = theExamples(Map.of("NIHA", url, "ADMIN_TOKEN", admin, "MARKET_MAKER", maker));
            assertThat(said)
                    .contains("\"status\":\"CANCELLED\"", "\"price\":25.7", "\"price\":25.8")
                    .contains("{\"type\":\"subscribed\",\"channel\":\"book:CEA\"");
            revoked(url, admin, JSON.readTree(folder.resolve("key.json").toFile()));
        }
    }

    /** All that is for a shell is one script; what is for Java runs at its end, with what the script has left. */
    private String theExamples(Map<String, String> environment) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("MarketMaker.java"), examples("java").getFirst());
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        Files.writeString(
                folder.resolve("guide.sh"),
                "set -euo pipefail\n" + String.join("\n", examples("bash")) + "\n" + java + " MarketMaker.java\n");
        var output = folder.resolve("said.txt").toFile();
        var shell = new ProcessBuilder("bash", "guide.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        shell.environment().putAll(environment);
        var process = shell.start();
        var ended = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        var said = Files.readString(output.toPath());
        assertThat(ended).as(said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }

    private static List<String> examples(String language) throws IOException {
        return Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
                .matcher(Files.readString(GUIDE, StandardCharsets.UTF_8))
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.toList());
    }

    private void revoked(String url, String admin, JsonNode key) throws Exception {
        var socket = Client.connectByKey(url, key.path("api_key").asText());
        socket.say("{\"action\":\"subscribe\",\"channel\":\"orders\"}");
        assertThat(socket.next().path("type").asText()).isEqualTo("subscribed");
        send(url + "/api/v1/auth/mm/api-key/" + key.path("key_id").asText(), "DELETE", admin, "");
        assertThat(socket.end()).isEqualTo(1001);
    }

    private JsonNode send(String url, String method, String token, String body) throws Exception {
        var response = http.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("authorization", "Bearer " + token)
                        .header("content-type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }
}
