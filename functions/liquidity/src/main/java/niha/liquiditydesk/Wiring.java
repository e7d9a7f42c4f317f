package niha.liquiditydesk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoFees;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var ids = new Ids(cloud.random());
        var desk = new CommandDesk(
                new DynamoCommits(cloud.dynamo(), tables),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new DynamoAnswers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                ids);
        var reads = new Desk.Reads(
                new DynamoHolders(cloud.dynamo(), tables.ledger()),
                new DynamoFees(cloud.dynamo(), tables.ledger()),
                new DynamoMarketData(cloud.dynamo(), tables),
                new DynamoJournal(cloud.dynamo(), tables));
        return new ApiHandler(Desk.router(OpenApi.load().of("liquidity"), desk, reads, ids), cloud);
    }
}
