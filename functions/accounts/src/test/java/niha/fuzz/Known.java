package niha.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import niha.testkit.Answered;

/** What answers have named so far: ids, tickets' numbers and cursors, so that the next requests are about things that exist. */
final class Known {
    private static final Pattern NEXT = Pattern.compile("[<?&]cursor=([^&>]+)");

    private final Map<String, List<String>> named = new HashMap<>();

    /** One of this kind, as {@code market_maker}, {@code entity}, {@code order}, {@code my_order}, {@code ticket} or {@code cursor}. */
    Optional<String> one(String kind, Random random) {
        var some = named.getOrDefault(kind, List.of());
        return some.isEmpty() ? Optional.empty() : Optional.of(some.get(random.nextInt(some.size())));
    }

    void learn(Answered answered) {
        if (answered.status() != 200) return;
        var next = NEXT.matcher(answered.headers().getOrDefault("link", ""));
        if (next.find()) add("cursor", URLDecoder.decode(next.group(1), StandardCharsets.UTF_8));
        if (!answered.headers().getOrDefault("content-type", "").equals("application/json")) return;
        var body = answered.json();
        for (var kind : List.of("market_maker", "entity")) learn(kind, body.at("/" + kind + "/id"));
        learn(body.at("/order").has("entity_id") ? "my_order" : "order", body.at("/order/id"));
        learn("ticket", body.path("ticket_id"));
    }

    private void learn(String kind, JsonNode id) {
        if (id.isTextual()) add(kind, id.textValue());
    }

    void add(String kind, String name) {
        named.computeIfAbsent(kind, _ -> new ArrayList<>()).add(name);
    }
}
