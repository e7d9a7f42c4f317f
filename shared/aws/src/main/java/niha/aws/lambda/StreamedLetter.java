package niha.aws.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import niha.app.events.Letter;
import niha.aws.dynamo.DynamoOutbox;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A letter of the outbox as the table's stream tells it. */
record StreamedLetter(Letter letter, String sequenceNumber) {

    /** The new letters among a batch's records, in their order. */
    static List<StreamedLetter> in(JsonNode batch) {
        var letters = new ArrayList<StreamedLetter>();
        for (var record : batch.path("Records")) {
            if (!record.path("eventName").asText().equals("INSERT")) continue;
            var row = image(record.at("/dynamodb/NewImage"));
            if (DynamoOutbox.isRow(row))
                letters.add(new StreamedLetter(
                        DynamoOutbox.read(row),
                        record.at("/dynamodb/SequenceNumber").asText()));
        }
        return letters;
    }

    /** An outbox row holds texts and bytes only. */
    private static Map<String, AttributeValue> image(JsonNode image) {
        var item = new HashMap<String, AttributeValue>();
        for (var attribute : image.properties()) item.put(attribute.getKey(), value(attribute.getValue()));
        return item;
    }

    private static AttributeValue value(JsonNode attribute) {
        if (!attribute.has("B")) return AttributeValue.fromS(attribute.path("S").asText());
        var bytes = Base64.getDecoder().decode(attribute.path("B").asText());
        return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
    }
}
