package niha.orderdesk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.app.market.SentCommits;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.Patience;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoFees;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.sqs.SqsCommandQueue;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var ids = new Ids(cloud.random());
        var desk = new CommandDesk(
                new SentCommits(
                        new DynamoCommits(cloud.dynamo(), tables),
                        new SqsCommandQueue(cloud.sqs(), cloud.queue("market-commands")),
                        cloud.clock()),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new DynamoAnswers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                ids);
        var reads = new Desk.Reads(
                new DynamoHolders(cloud.dynamo(), tables.ledger()),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoMarketData(cloud.dynamo(), tables),
                new DynamoJournal(cloud.dynamo(), tables),
                new DynamoFees(cloud.dynamo(), tables.ledger()));
        return new ApiHandler(Desk.router(OpenApi.load().of("orders"), desk, reads, new Patience(), ids), cloud);
    }
}
