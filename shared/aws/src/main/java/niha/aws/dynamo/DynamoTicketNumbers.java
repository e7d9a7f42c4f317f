package niha.aws.dynamo;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import niha.app.commands.Ports;
import niha.tickets.TicketNumber;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/** Draws numbers from one atomic counter per year. */
public final class DynamoTicketNumbers implements Ports.TicketNumbers {
    static final String LAST = "last";

    private final DynamoDbClient client;
    private final Tables tables;

    public DynamoTicketNumbers(DynamoDbClient client, Tables tables) {
        this.client = client;
        this.tables = tables;
    }

    @Override
    public List<TicketNumber> draw(int year, int count) {
        var drawn = Store.answering(() -> client.updateItem(update -> update.tableName(tables.audit())
                .key(Store.key(Keys.TICKET_COUNTERS, Keys.year(year)))
                .updateExpression("ADD #last :count")
                .expressionAttributeNames(Map.of("#last", LAST))
                .expressionAttributeValues(Map.of(":count", AttributeValue.fromN(Integer.toString(count))))
                .returnValues(ReturnValue.UPDATED_NEW)));
        var last = Long.parseLong(Store.attribute(drawn.attributes(), LAST).n());
        return LongStream.rangeClosed(last - count + 1, last)
                .mapToObj(number -> new TicketNumber(year, number))
                .toList();
    }

    @Override
    public boolean isSpent(TicketNumber number) {
        return !Store.answering(() -> client.getItem(get -> get.tableName(tables.audit())
                        .key(Store.key(Keys.ticket(number), Keys.TICKET))
                        .consistentRead(true)
                        .projectionExpression("pk")))
                .item()
                .isEmpty();
    }
}
