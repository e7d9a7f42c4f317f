package niha.makerapi;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.access.CreateApiKey;
import niha.app.commands.CommandDesk;
import niha.app.commands.Ports;
import niha.app.market.SentCommits;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.Patience;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoApiKeys;
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

    static RequestStreamHandler api(Cloud cloud) {
        var tables = Tables.of(cloud);
        var ids = new Ids(cloud.random());
        var commits = new SentCommits(
                new DynamoCommits(cloud.dynamo(), tables),
                new SqsCommandQueue(cloud.sqs(), cloud.queue("market-commands")),
                cloud.clock());
        var reads = new Desk.Reads(
                new DynamoApiKeys(cloud.dynamo(), tables.access()),
                new DynamoHolders(cloud.dynamo(), tables.ledger()),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoOrders(cloud.dynamo(), tables),
                new DynamoMarketData(cloud.dynamo(), tables),
                new DynamoJournal(cloud.dynamo(), tables),
                new DynamoFees(cloud.dynamo(), tables.ledger()));
        return new ApiHandler(
                Desk.router(OpenApi.load().of("mm-api"), desk(cloud, commits), reads, new Patience(), ids), cloud);
    }

    static RequestStreamHandler keys(Cloud cloud) {
        var tables = Tables.of(cloud);
        var holders = new DynamoHolders(cloud.dynamo(), tables.ledger());
        var keys = new DynamoApiKeys(cloud.dynamo(), tables.access());
        var create = new CreateApiKey(holders, new Ids(cloud.random()), cloud.random());
        var desk = desk(cloud, new DynamoCommits(cloud.dynamo(), tables));
        return new ApiHandler(KeyDesk.router(OpenApi.load().of("api-keys"), desk, holders, keys, create), cloud);
    }

    private static CommandDesk desk(Cloud cloud, Ports.Commits commits) {
        var tables = Tables.of(cloud);
        return new CommandDesk(
                commits,
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new DynamoAnswers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                new Ids(cloud.random()));
    }
}
