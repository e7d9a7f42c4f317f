package niha.liquiditydesk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.app.market.SentCommits;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoFees;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOperations;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.Work;
import niha.aws.sqs.SqsCommandQueue;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        return new ApiHandler(Desk.router(OpenApi.load().of("liquidity"), reads(cloud), writes(cloud)), cloud);
    }

    static RequestStreamHandler resume(Cloud cloud) {
        var resume = Desk.resume(reads(cloud), writes(cloud));
        return new Work("OperationsResumed", () -> resume.run(cloud.clock().instant()));
    }

    private static Desk.Reads reads(Cloud cloud) {
        var tables = Tables.of(cloud);
        return new Desk.Reads(
                new DynamoHolders(cloud.dynamo(), tables.ledger()),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoOperations(cloud.dynamo(), tables),
                new DynamoFees(cloud.dynamo(), tables.ledger()),
                new DynamoMarketData(cloud.dynamo(), tables),
                new DynamoJournal(cloud.dynamo(), tables));
    }

    private static Desk.Writes writes(Cloud cloud) {
        var tables = Tables.of(cloud);
        var ids = new Ids(cloud.random());
        var commits = new SentCommits(
                new DynamoCommits(cloud.dynamo(), tables),
                new SqsCommandQueue(cloud.sqs(), cloud.queue("market-commands")),
                cloud.clock());
        var numbers = new DynamoTicketNumbers(cloud.dynamo(), tables);
        var backoff = new Backoff(cloud.random());
        var desk = new CommandDesk(commits, numbers, new DynamoAnswers(cloud.dynamo(), tables), backoff, ids);
        return new Desk.Writes(commits, numbers, backoff, desk, ids, cloud.clock());
    }
}
