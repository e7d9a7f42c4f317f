package niha.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import niha.api.OpenApi;
import niha.api.Operation;
import niha.testkit.Answered;
import niha.testkit.Hostile;
import niha.testkit.HttpCall;

/** Any text as a cursor, those of other lists and of other people among them, is refused or gives a page of what was asked for. */
final class CursorProperties {
    private static final Town TOWN = new Town();
    private static final Set<String> ORDERS = ids(TOWN.client.get("/orders/my-orders?limit=500"));
    private static final Set<String> TRADES = ids(TOWN.client.get("/trades/my-trades?limit=500"));
    private static final List<Operation> LISTS = OpenApi.load().operations().stream()
            .filter(operation -> AnyRequest.parameters(operation).contains("cursor"))
            .toList();

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void anyCursorIsRefusedOrGivesAPageOfWhatWasAskedFor(@ForAll Random random) {
        for (var list : LISTS) {
            var id = new AnyDocument(random, TOWN.known)
                    .id(list.path().contains("entities") ? "entity" : "market_maker");
            var call = HttpCall.get(list.path()
                            .substring(OpenApi.load().basePath().length())
                            .replace("{id}", id))
                    .query("limit", Integer.toString(1 + random.nextInt(3)));
            if (list.id().equals("listTrades")) call = call.query("certificate_type", "CEA");
            if (list.roles().contains("FUNDED")) call = call.asClient();
            if (list.scope().isPresent())
                call = call.header(
                        "x-api-key", TOWN.known.one("api_key", random).orElseThrow());
            var bare = random.nextInt(3) == 0 && !list.id().equals("exportTickets");
            var cursor = cursor(random);
            var answered = TOWN.ask(list, bare ? call : call.query("cursor", cursor));
            assertThat(answered.status()).as(list.id() + " " + cursor).isIn(200, 422);
            if (answered.status() == 200) isOfWhatWasAskedFor(list, id, answered);
        }
    }

    private static String cursor(Random random) {
        var hostile = new Hostile(random);
        var known = TOWN.known.one("cursor", random).orElse("none yet");
        return switch (random.nextInt(3)) {
            case 0 -> hostile.text();
            case 1 -> known;
            default -> new String(hostile.damaged(known.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        };
    }

    private static void isOfWhatWasAskedFor(Operation list, String id, Answered answered) {
        switch (list.id()) {
            case "listMyOrders" -> assertThat(ORDERS).containsAll(ids(answered));
            case "listMyTrades" -> assertThat(TRADES).containsAll(ids(answered));
            case "listEntityTransactions" -> everyRow(answered, "entity_id", id);
            case "listMarketMakerTransactions" -> everyRow(answered, "market_maker_id", id);
            default -> {}
        }
    }

    private static void everyRow(Answered answered, String name, String value) {
        for (var row : answered.json()) assertThat(row.path(name).asText()).isEqualTo(value);
    }

    private static Set<String> ids(Answered list) {
        var ids = new HashSet<String>();
        for (JsonNode row : list.json()) ids.add(row.path("id").asText());
        return ids;
    }
}
