package niha.accounts;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.accounts.CheckLedger;
import niha.app.accounts.Proof;
import niha.app.commands.CommandDesk;
import niha.app.commands.SystemTickets;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoBalances;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoFees;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.Work;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var holders = new DynamoHolders(cloud.dynamo(), tables.ledger());
        var orders = new DynamoOrders(cloud.dynamo(), tables);
        var ids = new Ids(cloud.random());
        var desk = new CommandDesk(
                new DynamoCommits(cloud.dynamo(), tables),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new DynamoAnswers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                ids);
        var reads = new Desk.Reads(
                holders,
                orders,
                new DynamoFees(cloud.dynamo(), tables.ledger()),
                new Proof(new DynamoBalances(cloud.dynamo(), tables.ledger())),
                new DynamoMarketData(cloud.dynamo(), tables));
        return new ApiHandler(Desk.router(OpenApi.load().of("accounts"), desk, reads, ids), cloud);
    }

    /** Counts the checks that found the ledger out of balance: an alarm rings at the first. */
    static RequestStreamHandler check(Cloud cloud) {
        var tables = Tables.of(cloud);
        var check = new CheckLedger(
                new Proof(new DynamoBalances(cloud.dynamo(), tables.ledger())),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new SystemTickets(new DynamoCommits(cloud.dynamo(), tables), new Ids(cloud.random())));
        return new Work(
                "LedgerBalanced",
                () -> check.run(cloud.clock().instant(), () -> Work.count("LedgerUnbalanced", 1)) ? 1 : 0);
    }
}
