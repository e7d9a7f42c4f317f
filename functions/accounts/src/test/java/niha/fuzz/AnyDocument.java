package niha.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Random;
import java.util.UUID;
import niha.testkit.Any;
import niha.testkit.HttpContract;

/** Documents as a schema of the contract allows them. */
final class AnyDocument {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int HOURS_MAX = 48;

    private final Random random;
    private final Known known;

    AnyDocument(Random random, Known known) {
        this.random = random;
        this.known = known;
    }

    /** A document of this schema; its name says what it is about. */
    JsonNode of(JsonNode written, String name) {
        var schema = resolved(written);
        if (schema.has("enum")) return one(schema.get("enum"));
        for (var choice : new String[] {"allOf", "anyOf", "oneOf"})
            if (schema.has(choice)) return of(one(schema.get(choice)), name);
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> NODES.arrayNode().add(of(schema.get("items"), name));
            case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
            case "integer", "number" -> DecimalNode.valueOf(number(schema, name));
            case "null" -> NullNode.instance;
            default -> TextNode.valueOf(text(schema, name));
        };
    }

    /** What must be there and some of what may be; what an order cannot do without is there more often. */
    private JsonNode object(JsonNode schema) {
        var object = NODES.objectNode();
        var required = new HashSet<String>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        for (var property : schema.path("properties").properties()) {
            var name = property.getKey();
            var wanted = name.equals("price") || name.equals("quantity") ? 7 : 2;
            if (required.contains(name) || random.nextInt(8) < wanted) object.set(name, of(property.getValue(), name));
        }
        return object;
    }

    private BigDecimal number(JsonNode schema, String name) {
        if (name.equals("price")) return BigDecimal.valueOf(990 + random.nextInt(20), 2);
        var most = Math.min(schema.path("maximum").asInt(50), 50);
        return BigDecimal.valueOf(1 + random.nextInt(most));
    }

    private String text(JsonNode schema, String name) {
        return switch (schema.path("format").asText(schema.path("pattern").asText())) {
            case "uuid" -> id(name);
            case "email" -> "any-" + random.nextLong(Long.MAX_VALUE) + "@x.com";
            case "date" -> Any.NOON.plusSeconds(seconds()).toString().substring(0, 10);
            case "date-time" -> Any.NOON.plusSeconds(seconds()).toString();
            case "^TKT-[0-9]{4}-[0-9]{6,12}$" -> known.one("ticket", random).orElse("TKT-2026-000001");
            case "^-?[0-9]{1,18}(\\.[0-9]{1,8})?$" -> number(schema, name).toPlainString();
            default -> plain(name);
        };
    }

    private String plain(String name) {
        return switch (name) {
            case "cursor" -> known.one("cursor", random).orElse("a cursor");
            case "transaction_type" -> random.nextBoolean() ? "DEPOSIT" : "WITHDRAWAL";
            default -> "any " + name + " " + random.nextInt(100);
        };
    }

    /** An id of what the name says: {@code market_maker_id} as much as {@code market_maker}. */
    String id(String name) {
        return known.one(name.replaceFirst("_id$", ""), random)
                .orElseGet(() -> new UUID(random.nextLong(), random.nextLong()).toString());
    }

    private long seconds() {
        return random.nextInt(HOURS_MAX * 3600) - HOURS_MAX * 900L;
    }

    private JsonNode one(JsonNode some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Of a schema that names several types, any; one that names none is a text's. */
    private String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? one(type).asText() : type.asText("string");
    }

    static JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? HttpContract.document().at(node.get("$ref").asText().substring(1))
                : node;
    }
}
