package niha.accounts;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.HashMap;
import java.util.Map;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.accounts.CheckLedger;
import niha.app.accounts.EditHolder;
import niha.app.accounts.Holders;
import niha.app.accounts.MoveFunds;
import niha.app.accounts.OpenAccount;
import niha.app.accounts.Proof;
import niha.app.accounts.ProofView;
import niha.app.commands.CommandDesk;
import niha.app.commands.SystemTickets;
import niha.app.orders.FeesView;
import niha.app.orders.Orders;
import niha.app.orders.SetFees;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoBalances;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoFees;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.Work;
import niha.http.CommandEndpoint;
import niha.http.Endpoint;
import niha.http.Response;
import niha.http.Router;
import niha.parties.HolderKind;

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
        var endpoints = new HashMap<String, Endpoint>();
        endpoints.putAll(of(HolderKind.MARKET_MAKER, "MarketMaker", "MarketMakers", desk, holders, orders, ids));
        endpoints.putAll(of(HolderKind.CLIENT, "Entity", "Entities", desk, holders, orders, ids));
        var fees = new DynamoFees(cloud.dynamo(), tables.ledger());
        endpoints.put("getFees", _ -> Response.ok(FeesView.of(fees.all())));
        endpoints.put("updateFees", new CommandEndpoint<>(desk, new FeesVerb(new SetFees(fees))));
        var proof = new Proof(new DynamoBalances(cloud.dynamo(), tables.ledger()));
        endpoints.put("proveLedger", _ -> Response.ok(ProofView.of(proof.compute())));
        return new ApiHandler(new Router(OpenApi.load().of("accounts"), endpoints), cloud);
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

    /** Both kinds have the same operations under names of their own. */
    private static Map<String, Endpoint> of(
            HolderKind kind, String name, String plural, CommandDesk desk, Holders holders, Orders orders, Ids ids) {
        var reads = new HolderReads(kind, holders, orders);
        var edit = new EditHolder(holders, orders);
        return Map.of(
                "list" + plural,
                reads::list,
                "get" + name,
                reads::show,
                "get" + name + "Balances",
                reads::balances,
                "list" + name + "Transactions",
                reads::transactions,
                "create" + name,
                new CommandEndpoint<>(desk, new OpenVerb(kind, new OpenAccount(holders, ids))),
                "update" + name,
                new CommandEndpoint<>(desk, new EditVerb(kind, edit)),
                "delete" + name,
                new CommandEndpoint<>(desk, new DeactivateVerb(kind, edit)),
                "create" + name + "Transaction",
                new CommandEndpoint<>(desk, new MoveVerb(kind, new MoveFunds(holders, ids))));
    }
}
