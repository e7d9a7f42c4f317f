package niha.local.triggers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/** The event that Lambda gets for records of a table's stream, and its answer to it. */
final class StreamEvent {
    private static final ObjectMapper JSON = new ObjectMapper();

    private StreamEvent() {}

    static byte[] write(List<Record> records, String streamArn) {
        var event = JSON.createObjectNode();
        var list = event.putArray("Records");
        for (var record : records) list.add(record(record, streamArn));
        try {
            return JSON.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first record that the function says it could not handle; everything, if it names one that it was not given. */
    static OptionalInt firstFailure(byte[] answer, List<Record> given) throws IOException {
        var failed = failures(answer);
        if (failed.isEmpty()) return OptionalInt.empty();
        for (var i = 0; i < given.size(); i++)
            if (failed.contains(given.get(i).dynamodb().sequenceNumber())) return OptionalInt.of(i);
        return OptionalInt.of(0);
    }

    private static Set<String> failures(byte[] answer) throws IOException {
        var failed = new HashSet<String>();
        if (answer.length == 0) return failed;
        var node = JSON.readTree(answer);
        if (node != null)
            node.path("batchItemFailures")
                    .forEach(item -> failed.add(item.path("itemIdentifier").asText("")));
        return failed;
    }

    private static ObjectNode record(Record record, String streamArn) {
        var change = record.dynamodb();
        var node = JSON.createObjectNode();
        node.put("eventID", record.eventID());
        node.put("eventName", record.eventNameAsString());
        node.put("eventVersion", "1.1");
        node.put("eventSource", "aws:dynamodb");
        node.put("awsRegion", "eu-central-1");
        var dynamodb = node.putObject("dynamodb");
        dynamodb.put(
                "ApproximateCreationDateTime",
                change.approximateCreationDateTime().getEpochSecond());
        dynamodb.set("Keys", attributes(change.keys()));
        if (change.hasNewImage()) dynamodb.set("NewImage", attributes(change.newImage()));
        if (change.hasOldImage()) dynamodb.set("OldImage", attributes(change.oldImage()));
        dynamodb.put("SequenceNumber", change.sequenceNumber());
        dynamodb.put("SizeBytes", change.sizeBytes());
        dynamodb.put("StreamViewType", change.streamViewTypeAsString());
        node.put("eventSourceARN", streamArn);
        return node;
    }

    private static ObjectNode attributes(Map<String, AttributeValue> values) {
        var node = JSON.createObjectNode();
        values.forEach((name, value) -> node.set(name, attribute(value)));
        return node;
    }

    private static JsonNode attribute(AttributeValue value) {
        var node = JSON.createObjectNode();
        switch (value.type()) {
            case S -> node.put("S", value.s());
            case N -> node.put("N", value.n());
            case B -> node.put("B", value.b().asByteArray());
            case SS -> node.set("SS", JSON.valueToTree(value.ss()));
            case NS -> node.set("NS", JSON.valueToTree(value.ns()));
            case BS ->
                node.set(
                        "BS",
                        JSON.valueToTree(
                                value.bs().stream().map(SdkBytes::asByteArray).toList()));
            case M -> node.set("M", attributes(value.m()));
            case L ->
                node.putArray("L")
                        .addAll(value.l().stream().map(StreamEvent::attribute).toList());
            case BOOL -> node.put("BOOL", value.bool());
            case NUL -> node.put("NULL", true);
            case UNKNOWN_TO_SDK_VERSION ->
                throw new IllegalArgumentException("An attribute of an unknown type: " + value);
        }
        return node;
    }
}
