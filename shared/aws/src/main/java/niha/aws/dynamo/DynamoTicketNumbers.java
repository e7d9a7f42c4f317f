package niha.aws.dynamo;

import java.util.Map;
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
    public TicketNumber draw(int year) {
        var drawn = Store.answering(() -> client.updateItem(update -> update.tableName(tables.audit())
                .key(Store.key(Keys.TICKET_COUNTERS, Keys.year(year)))
                .updateExpression("ADD #last :one")
                .expressionAttributeNames(Map.of("#last", LAST))
                .expressionAttributeValues(Map.of(":one", AttributeValue.fromN("1")))
                .returnValues(ReturnValue.UPDATED_NEW)));
        return new TicketNumber(
                year, Long.parseLong(Store.attribute(drawn.attributes(), LAST).n()));
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
