package niha.proof.market;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import niha.app.Json;
import niha.app.market.Journal;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.Tables;
import niha.local.CannotStart;
import niha.local.Home;
import niha.local.Progress;
import niha.local.Settings;
import niha.local.Stack;
import niha.local.engines.Environment;
import niha.proof.Refusal;

/** The whole of Niha on a folder of its own, metered, with clients who have plenty to trade with. */
final class Floor implements AutoCloseable {
    private static final String ADMIN = "admin@niha.local";
    private static final Map<String, String> FUNDS = new LinkedHashMap<>();

    static {
        FUNDS.put("EUR", "100000000");
        FUNDS.put("CEA", "1000000");
        FUNDS.put("EUA", "1000000");
    }

    private final Home home;
    private final Stack stack;
    private final Metered metered;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Http> clients = new ArrayList<>();

    private Floor(Home home, Stack stack, Metered metered) {
        this.home = home;
        this.stack = stack;
        this.metered = metered;
    }

    static Floor open(Path folder, int clients) throws IOException, InterruptedException {
        var addresses = IntStream.range(0, clients)
                .mapToObj("client-%d@bench.example"::formatted)
                .toList();
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("users.json"),
                Json.write(addresses.stream()
                        .map(address -> Map.of("email", address, "roles", List.of("FUNDED")))
                        .toList()));
        try {
            var metered = new Metered();
            var home = Home.take(folder);
            var nobody = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var settings = new Settings(folder, 0, folder.resolve("page"), metered);
            var floor = new Floor(home, Stack.start(home, settings, new Progress(nobody), () -> {}), metered);
            for (var address : addresses) floor.admit(address);
            return floor;
        } catch (CannotStart e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }

    Metered metered() {
        return metered;
    }

    List<Http> clients() {
        return List.copyOf(clients);
    }

    /** What the markets decided, read past the meter. */
    Journal journal() {
        return new DynamoJournal(metered.store(), new Tables(name -> Environment.PREFIX + name));
    }

    Listener listen() throws InterruptedException {
        var pass = clients.getFirst()
                .post("/api/v1/stream/passes", "pass-" + System.nanoTime(), Map.of())
                .text("/pass");
        return Listener.connect(client, stack.url(), pass, metered.moments());
    }

    private void admit(String address) throws InterruptedException {
        var admin = as(ADMIN);
        var account = done(admin.post("/api/v1/admin/entities", address, Map.of("name", address, "email", address)))
                .text("/entity/id");
        for (var fund : FUNDS.entrySet()) {
            var deposit = new LinkedHashMap<String, String>();
            deposit.put("certificate_type", fund.getKey());
            deposit.put("transaction_type", "DEPOSIT");
            deposit.put("amount", fund.getValue());
            done(admin.post(
                    "/api/v1/admin/entities/" + account + "/transactions", address + "-" + fund.getKey(), deposit));
        }
        clients.add(as(address));
    }

    private Http as(String address) throws InterruptedException {
        var nobody = new Http(client, stack.url(), "");
        return nobody.as(done(nobody.post("/local/tokens", address, Map.of("email", address)))
                .text("/access_token"));
    }

    private static Http.Answer done(Http.Answer answer) {
        if (!answer.done()) throw new IllegalStateException(answer.status() + " " + answer.body());
        return answer;
    }

    @Override
    public void close() {
        stack.close();
        home.close();
        client.close();
    }
}
