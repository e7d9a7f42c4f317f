package niha.settlement;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.app.orders.Settle;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.JournalWork;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var orders = new DynamoOrders(cloud.dynamo(), tables);
        var settle = new Settle(
                new DynamoJournal(cloud.dynamo(), tables),
                orders,
                orders,
                new DynamoHolders(cloud.dynamo(), tables.ledger()),
                new DynamoCommits(cloud.dynamo(), tables),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                cloud.clock());
        return new JournalWork("SlicesSettled", settle::run);
    }
}
