package niha.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.InflaterInputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The rows that wait in the outbox, as the table's stream tells a function of them. */
public final class OutboxRecords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private OutboxRecords() {}

    /** One record for each letter, the oldest first, with the sequence numbers 100, 101 and so on. */
    public static String event(Backend.Place place) {
        var records = new ArrayList<Map<String, Object>>();
        for (var row : rows(place)) records.add(record("INSERT", 100 + records.size(), row));
        return event(records);
    }

    /** How many events wait. */
    public static int waiting(Backend.Place place) {
        return types(place).size();
    }

    /** How many events of a type wait. */
    public static long waiting(Backend.Place place, String type) {
        return types(place).stream().filter(type::equals).count();
    }

    /** Of which type each event is that waits. */
    private static List<String> types(Backend.Place place) {
        var types = new ArrayList<String>();
        for (var row : rows(place))
            for (var event : letter(row)) types.add(event.path("type").asText());
        return types;
    }

    private static JsonNode letter(Map<String, AttributeValue> row) {
        var letter = row.get("letter");
        if (letter == null) throw new AssertionError("No letter in " + row);
        try (var text = new InflaterInputStream(letter.b().asInputStream())) {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String event(List<Map<String, Object>> records) {
        try {
            return JSON.writeValueAsString(Map.of("Records", records));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> record(String name, int sequenceNumber, Map<String, AttributeValue> row) {
        var image = new TreeMap<String, Object>();
        row.forEach((attribute, value) -> image.put(attribute, told(value)));
        return Map.of(
                "eventID",
                "record-" + sequenceNumber,
                "eventName",
                name,
                "eventSource",
                "aws:dynamodb",
                "eventSourceARN",
                "arn:aws:dynamodb:eu-central-1:000000000000:table/niha-commands/stream/1",
                "dynamodb",
                Map.of(
                        "Keys",
                        Map.of("pk", image.getOrDefault("pk", ""), "sk", image.getOrDefault("sk", "")),
                        "NewImage",
                        image,
                        "SequenceNumber",
                        Integer.toString(sequenceNumber),
                        "StreamViewType",
                        "NEW_IMAGE"));
    }

    private static Map<String, String> told(AttributeValue value) {
        if (value.b() != null)
            return Map.of("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
        return value.s() == null ? Map.of("N", value.n()) : Map.of("S", value.s());
    }

    /** Every row of the table: those of the outbox, oldest first. */
    public static List<Map<String, AttributeValue>> rows(Backend.Place place) {
        var rows = new TreeMap<String, Map<String, AttributeValue>>();
        place
                .dynamo()
                .scanPaginator(scan -> scan.tableName(place.table("commands")).consistentRead(true))
                .items()
                .stream()
                .filter(row -> text(row, "pk").startsWith("OUTBOX#"))
                .forEach(row -> rows.put(text(row, "sk"), row));
        return List.copyOf(rows.values());
    }

    private static String text(Map<String, AttributeValue> row, String name) {
        var value = row.get(name);
        if (value == null) throw new AssertionError("No " + name + " in " + row);
        return value.s();
    }
}
