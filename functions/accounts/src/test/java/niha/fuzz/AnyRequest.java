package niha.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import niha.api.OpenApi;
import niha.api.Operation;
import niha.testkit.Hostile;
import niha.testkit.HttpCall;
import niha.testkit.HttpContract;

/** Requests made from the contract: as it wants them, or with something wrong anywhere. */
final class AnyRequest {
    private static final OpenApi API = OpenApi.load();
    private static final String HOLE = "a hole";
    private static final int BODY_TOO_LARGE = 70_000;

    private static final List<String> TYPES =
            List.of("", "text/plain", "application/jsonp", "application/json; charset=utf-16", "application/xml");

    private final Random random;
    private final Hostile hostile;
    private final AnyDocument documents;

    AnyRequest(Random random, Known known) {
        this.random = random;
        this.hostile = new Hostile(random);
        this.documents = new AnyDocument(random, known);
    }

    HttpCall of(Operation operation) {
        var declared = declared(operation);
        var query = new LinkedHashMap<String, String>();
        var headers = new LinkedHashMap<String, String>();
        for (var written : declared.path("parameters")) {
            var parameter = AnyDocument.resolved(written);
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query") && (parameter.has("required") || rarely(3)))
                query.put(name, rarely(3) ? hostile.text() : value(parameter, name));
            if (parameter.path("in").asText().equals("header") && rarely(5)) headers.put("idempotency-key", key());
        }
        if (operation.scope().isPresent() && !rarely(8))
            headers.put("x-api-key", rarely(8) ? hostile.text() : documents.id("api_key"));
        if (rarely(10)) query.put("unknown", hostile.text());
        var body = new byte[0];
        if (declared.has("requestBody")) {
            headers.put("content-type", rarely(15) ? hostile.one(TYPES) : "application/json");
            body = body(operation);
        }
        return new HttpCall(operation.method(), path(operation), query, headers, body, caller(operation));
    }

    private String value(JsonNode parameter, String name) {
        var value = documents.of(parameter.path("schema"), name);
        return value.isArray() ? value.get(0).asText() : value.asText();
    }

    /** One of a few keys, so that some are used again, and with something else. */
    private String key() {
        return rarely(6) ? hostile.text() : "key-" + random.nextInt(40);
    }

    private Map<String, String> caller(Operation operation) {
        var fitting = operation.roles().contains("FUNDED") ? Callers.CLIENT : Callers.ADMIN;
        return rarely(5) ? hostile.one(Callers.ALL) : fitting;
    }

    /** A name in a path has at least one character, and no slash. */
    private String path(Operation operation) {
        var segments = new ArrayList<String>();
        for (var segment : operation.path().substring(API.basePath().length()).split("/", -1))
            segments.add(
                    switch (segment) {
                        case "{id}" -> named(documents.id(kind(segments.getLast())));
                        case "{ticket_id}" -> named(documents.id("ticket"));
                        case "{certificate_type}" -> named(random.nextBoolean() ? "CEA" : "EUA");
                        default -> segment;
                    });
        return String.join("/", segments);
    }

    private String named(String right) {
        return rarely(4) ? "x" + hostile.text().replace("/", "") : right;
    }

    private static String kind(String collection) {
        return switch (collection) {
            case "market-makers" -> "market_maker";
            case "entities" -> "entity";
            case "orders" -> "my_order";
            default -> "order";
        };
    }

    private byte[] body(Operation operation) {
        var sound = sound(operation);
        return switch (random.nextInt(12)) {
            case 0 -> holed(sound).getBytes(StandardCharsets.UTF_8);
            case 1 -> holed(sound).getBytes(StandardCharsets.UTF_8);
            case 2 -> hostile.damaged(sound.toString().getBytes(StandardCharsets.UTF_8));
            case 3 -> odd(sound).getBytes(StandardCharsets.UTF_8);
            case 4 -> sound(hostile.one(withBody())).toString().getBytes(StandardCharsets.UTF_8);
            default -> sound.toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    /** Half of them are the contract's own examples, about something that exists. */
    private ObjectNode sound(Operation operation) {
        var json = declared(operation).at("/requestBody/content").path("application/json");
        var made = (ObjectNode) documents.of(json.path("schema"), "");
        var examples = new ArrayList<JsonNode>();
        json.path("examples").forEach(example -> examples.add(example.path("value")));
        if (examples.isEmpty() || rarely(3)) return made;
        ObjectNode example = hostile.one(examples).deepCopy();
        for (var once : List.of("email", "market_maker_id")) if (made.has(once)) example.set(once, made.get(once));
        return example;
    }

    /** Something else where one of its values was. */
    private String holed(ObjectNode sound) {
        var objects = new ArrayList<ObjectNode>(List.of(sound));
        sound.forEach(child -> {
            if (child instanceof ObjectNode object) objects.add(object);
        });
        var object = hostile.one(objects);
        var names = new ArrayList<String>(List.of("unknown"));
        object.fieldNames().forEachRemaining(names::add);
        object.set(hostile.one(names), TextNode.valueOf(HOLE));
        return sound.toString().replace("\"" + HOLE + "\"", hostile.value());
    }

    private String odd(ObjectNode sound) {
        var names = new ArrayList<String>();
        sound.fieldNames().forEachRemaining(names::add);
        var text = sound.toString();
        if (!names.isEmpty() && rarely(3)) {
            sound.remove(hostile.one(names));
            return sound.toString();
        }
        return switch (random.nextInt(4)) {
            case 0 -> "{\"name\":1,\"side\":1,\"price\":1," + text.substring(1);
            case 1 -> text + text;
            case 2 -> text + " ".repeat(BODY_TOO_LARGE);
            default -> hostile.value();
        };
    }

    private static List<Operation> withBody() {
        return API.operations().stream()
                .filter(operation -> declared(operation).has("requestBody"))
                .toList();
    }

    /** What an operation's query, path and headers may say. */
    static List<String> parameters(Operation operation) {
        var names = new ArrayList<String>();
        declared(operation)
                .path("parameters")
                .forEach(written ->
                        names.add(AnyDocument.resolved(written).path("name").asText()));
        return names;
    }

    private static JsonNode declared(Operation operation) {
        return HttpContract.document()
                .path("paths")
                .path(operation.path().substring(API.basePath().length()))
                .path(operation.method().toLowerCase(Locale.ROOT));
    }

    private boolean rarely(int once) {
        return random.nextInt(once) == 0;
    }
}
