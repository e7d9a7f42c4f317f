package niha.quotingdesk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.app.commands.Ports;
import niha.app.market.SentCommits;
import niha.app.quoting.Cycles;
import niha.app.quoting.SendOverdue;
import niha.app.quoting.SentCycles;
import niha.app.quoting.Surroundings;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoFees;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoQuotings;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.CycleBatch;
import niha.aws.lambda.Work;
import niha.aws.sqs.SqsCommandQueue;
import niha.aws.sqs.SqsCycles;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler desk(Cloud cloud) {
        var tables = Tables.of(cloud);
        var ids = new Ids(cloud.random());
        var desk = new CommandDesk(
                commits(cloud),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new DynamoAnswers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                ids);
        return new ApiHandler(Desk.router(OpenApi.load().of("quoting-desk"), reads(cloud), desk, ids), cloud);
    }

    static RequestStreamHandler cycles(Cloud cloud) {
        return new CycleBatch(Desk.cycle(
                reads(cloud),
                commits(cloud),
                new DynamoTicketNumbers(cloud.dynamo(), Tables.of(cloud)),
                new Backoff(cloud.random()),
                new Ids(cloud.random()),
                cloud.clock()));
    }

    static RequestStreamHandler overdue(Cloud cloud) {
        var overdue = new SendOverdue(new DynamoQuotings(cloud.dynamo(), Tables.of(cloud)), queue(cloud));
        return new Work("CyclesOverdue", () -> overdue.run(cloud.clock().instant()));
    }

    private static Ports.Commits commits(Cloud cloud) {
        var sent = new SentCommits(
                new DynamoCommits(cloud.dynamo(), Tables.of(cloud)),
                new SqsCommandQueue(cloud.sqs(), cloud.queue("market-commands")),
                cloud.clock());
        return new SentCycles(sent, queue(cloud), cloud.clock());
    }

    private static Cycles queue(Cloud cloud) {
        return new SqsCycles(cloud.sqs(), cloud.queue("quoting"));
    }

    private static Desk.Reads reads(Cloud cloud) {
        var tables = Tables.of(cloud);
        var orders = new DynamoOrders(cloud.dynamo(), tables);
        return new Desk.Reads(
                new DynamoQuotings(cloud.dynamo(), tables),
                new Surroundings(
                        new DynamoHolders(cloud.dynamo(), tables.ledger()),
                        orders,
                        orders,
                        new DynamoMarketData(cloud.dynamo(), tables),
                        new DynamoJournal(cloud.dynamo(), tables),
                        new DynamoFees(cloud.dynamo(), tables.ledger())),
                orders);
    }
}
