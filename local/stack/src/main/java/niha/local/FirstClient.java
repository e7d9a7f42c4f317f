package niha.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The client who is always there, with an account and something on it. Opened and funded through the API like anybody else's; what
 * an earlier start has done already, or was killed in the middle of, is found there.
 */
final class FirstClient {
    private static final String EMAIL = "client@niha.local";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ENTITIES = "/api/v1/admin/entities";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final String token;

    FirstClient(String url, String adminToken) {
        this.url = url;
        this.token = adminToken;
    }

    void settleIn() throws IOException, InterruptedException {
        var found = get(ENTITIES + "?q=" + EMAIL);
        var id = found.isEmpty() ? open() : found.get(0).path("id").asText();
        var funds = new LinkedHashMap<String, String>();
        funds.put("EUR", "1000000");
        funds.put("CEA", "10000");
        funds.put("EUA", "5000");
        for (var fund : funds.entrySet()) {
            var path = ENTITIES + "/" + id + "/transactions";
            if (get(path + "?limit=1&certificate_type=" + fund.getKey()).isEmpty())
                post(
                        path,
                        Map.of(
                                "certificate_type",
                                fund.getKey(),
                                "transaction_type",
                                "DEPOSIT",
                                "amount",
                                fund.getValue(),
                                "notes",
                                "To begin with"));
        }
    }

    private String open() throws IOException, InterruptedException {
        return post(ENTITIES, Map.of("name", "First client", "email", EMAIL))
                .at("/entity/id")
                .asText();
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return answer(to(path).GET().build());
    }

    private JsonNode post(String path, Map<String, String> body) throws IOException, InterruptedException {
        return answer(to(path).header("content-type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build());
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200)
            throw new IOException(EMAIL + " could not be given an account: " + response.body());
        return JSON.readTree(response.body());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("authorization", "Bearer " + token);
    }
}
