package niha.aws.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niha.app.events.Envelope;
import niha.aws.dynamo.DynamoOutbox;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An event of the outbox as the table's stream tells it. */
record StreamedEvent(Envelope event, String sequenceNumber) {

    /** The new events among a batch's records, in their order. */
    static List<StreamedEvent> in(JsonNode batch) {
        var events = new ArrayList<StreamedEvent>();
        for (var record : batch.path("Records")) {
            if (!record.path("eventName").asText().equals("INSERT")) continue;
            var row = image(record.at("/dynamodb/NewImage"));
            if (DynamoOutbox.isRow(row))
                events.add(new StreamedEvent(
                        DynamoOutbox.read(row),
                        record.at("/dynamodb/SequenceNumber").asText()));
        }
        return events;
    }

    /** An outbox row holds texts only. */
    private static Map<String, AttributeValue> image(JsonNode image) {
        var item = new HashMap<String, AttributeValue>();
        for (var attribute : image.properties())
            item.put(
                    attribute.getKey(),
                    AttributeValue.fromS(attribute.getValue().path("S").asText()));
        return item;
    }
}
