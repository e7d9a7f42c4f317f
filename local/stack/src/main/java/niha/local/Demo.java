package niha.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills a running Niha with market makers and a market through its public API. Run twice, it finds its own work done. */
public final class Demo {
    private static final String ADMIN = "admin@niha.local";
    private static final String CLIENT = "client@niha.local";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A market maker as the API takes it. */
    private record Firm(String name, String email, String about, String cea, String eua, String eur) {
        static Firm holder(String name, String email, String about, String cea, String eua) {
            return new Firm(name, email, about, cea, eua, "");
        }

        static Firm provider(String name, String email, String about, String eur) {
            return new Firm(name, email, about, "", "", eur);
        }

        /** In an order of its own: the same key must come with the same body every time. */
        private Map<String, String> certificates() {
            var balances = new LinkedHashMap<String, String>();
            if (!cea.isEmpty()) balances.put("CEA", cea);
            if (!eua.isEmpty()) balances.put("EUA", eua);
            return balances;
        }

        Map<String, Object> body() {
            var body = new LinkedHashMap<String, Object>();
            body.put("name", name);
            body.put("email", email);
            body.put("description", about);
            body.put("mm_type", eur.isEmpty() ? "ASSET_HOLDER" : "LIQUIDITY_PROVIDER");
            if (eur.isEmpty()) body.put("initial_balances", certificates());
            else body.put("initial_eur_balance", eur);
            return body;
        }
    }

    private static final List<Firm> FIRMS = List.of(
            Firm.holder("Boreal Carbon", "desk@boreal-carbon.example", "Nordic utilities' surplus", "120000", "45000"),
            Firm.holder("Carpathian Forests", "trading@carpathian.example", "Managed forests, Brașov", "85000", ""),
            Firm.holder(
                    "Delta Renewables", "ops@delta-renewables.example", "Wind along the Black Sea", "40000", "22500"),
            Firm.holder("Iberia Verde", "mesa@iberia-verde.example", "Solar parks in Extremadura", "64000", "18000"),
            Firm.holder("Jadran Climate", "desk@jadran-climate.example", "Small industrials, pooled", "15500", "7200"),
            Firm.holder("Qinghai Steppe", "carbon@qinghai-steppe.example", "Grassland projects", "230000", ""),
            Firm.provider("Aurora Liquidity", "quotes@aurora-liq.example", "Continuous two-way quotes", "5000000.00"),
            Firm.provider("Blue Danube Capital", "desk@bluedanube.example", "Quotes in European hours", "2750000.00"),
            Firm.provider("Meridian Markets", "mm@meridian.example", "Block liquidity on request", "12000000.00"),
            Firm.provider("Tidewater Trading", "desk@tidewater.example", "Tight spreads, small size", "950000.50"));

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;
    private final PrintStream out;

    Demo(String url, PrintStream out) {
        this.url = url;
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        try {
            var settings = Settings.of(System.getenv());
            var instance = Instance.read(settings.home())
                    .filter(_ -> Home.isTaken(settings.home()))
                    .orElseThrow(() -> new CannotStart("Niha does not run; start it with ./niha up."));
            new Demo(instance.url(), System.out).run();
        } catch (CannotStart | IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    void run() throws IOException, InterruptedException {
        var token = token(ADMIN);
        for (var firm : FIRMS) create(firm, token);
        var makers = JSON.readTree(get("/api/v1/admin/market-makers", token));
        new DemoMarket(this::command).open(makers, token, token(CLIENT));
        var tickets = JSON.readTree(get("/api/v1/admin/logging/tickets?limit=1", token));
        out.printf(
                "%d market makers, %d tickets: see %s%n",
                makers.size(), tickets.path("total").asLong(), url);
    }

    private String token(String email) throws IOException, InterruptedException {
        return JSON.readTree(Remote.post(url + "/local/tokens", "{\"email\":\"" + email + "\"}"))
                .path("access_token")
                .asText();
    }

    /** Sends a command under a name of its own, so that it is done once however often this runs on a day. */
    private void command(String path, String key, String token, Map<String, Object> body)
            throws IOException, InterruptedException {
        var request = to(path, token)
                .header("content-type", "application/json")
                .header("idempotency-key", key)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private void create(Firm firm, String token) throws IOException, InterruptedException {
        var request = to("/api/v1/admin/market-makers", token)
                .header("content-type", "application/json")
                .header("idempotency-key", "demo-1-" + firm.email())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(firm.body())));
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        var answer = JSON.readTree(response.body());
        out.printf("  %-20s %s%n", firm.name(), outcome(response.statusCode(), answer));
    }

    private static String outcome(int status, JsonNode answer) throws IOException {
        if (status == 200) return answer.path("ticket_id").asText();
        if (answer.path("code").asText().equals("EMAIL_ALREADY_EXISTS")) return "is there already";
        throw new IOException(
                "The API refused: " + status + " " + answer.path("detail").asText());
    }

    private String get(String path, String token) throws IOException, InterruptedException {
        return http.send(to(path, token).GET().build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpRequest.Builder to(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("authorization", "Bearer " + token);
    }
}
