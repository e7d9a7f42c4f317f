package niha.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The schema and the example of every event, by name and version. */
public final class EventSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Where each event's two files lie. A file more or less than this list is a failing test. */
    public static final List<String> ALL = List.of(
            "ledger/MarketMakerCreated.v1",
            "ledger/MarketMakerUpdated.v1",
            "ledger/MarketMakerDeactivated.v1",
            "ledger/EntityCreated.v1",
            "ledger/EntityUpdated.v1",
            "ledger/EntityDeactivated.v1",
            "ledger/FundsDeposited.v1",
            "ledger/FundsWithdrawn.v1",
            "orders/OrderAccepted.v1",
            "orders/OrderFilled.v1",
            "orders/OrderAmended.v1",
            "orders/OrderCancelled.v1",
            "orders/OrderRejected.v1",
            "orders/TradeExecuted.v1",
            "market/MarketHalted.v1",
            "access/ApiKeyCreated.v1",
            "access/ApiKeyRevoked.v1",
            "audit/TicketIssued.v1");

    private EventSchemas() {}

    /** What is wrong with this detail, in sentences; nothing if it keeps to the schema of its type. */
    public static List<String> violations(String type, String detail) {
        return schema(path(type))
                .validate(
                        detail,
                        InputFormat.JSON,
                        run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static JsonNode document(String path) {
        return parse(read(path + ".schema.json"));
    }

    static String example(String path) {
        return read(path + ".example.json");
    }

    private static String path(String type) {
        return ALL.stream()
                .filter(path -> path.endsWith("/" + type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No schema for " + type));
    }

    private static JsonSchema schema(String path) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(document(path));
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try (var in = EventSchemas.class.getResourceAsStream("/events/" + file)) {
            if (in == null) throw new IllegalStateException("events/" + file + " is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
