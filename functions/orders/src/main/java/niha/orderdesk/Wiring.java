package niha.orderdesk;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.app.market.SentCommits;
import niha.app.orders.AmendOrder;
import niha.app.orders.AwaitOrder;
import niha.app.orders.Drafts;
import niha.app.orders.PlaceOrder;
import niha.app.orders.PreviewOrder;
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
import niha.http.CommandEndpoint;
import niha.http.Router;
import niha.parties.HolderKind;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var holders = new DynamoHolders(cloud.dynamo(), tables.ledger());
        var orders = new DynamoOrders(cloud.dynamo(), tables);
        var halts = new DynamoJournal(cloud.dynamo(), tables);
        var ids = new Ids(cloud.random());
        var fees = new DynamoFees(cloud.dynamo(), tables.ledger());
        var drafts = new Drafts(new DynamoMarketData(cloud.dynamo(), tables), halts, fees);
        var desk = new CommandDesk(
                new SentCommits(
                        new DynamoCommits(cloud.dynamo(), tables),
                        new SqsCommandQueue(cloud.sqs(), cloud.queue("market-commands")),
                        cloud.clock()),
                new DynamoTicketNumbers(cloud.dynamo(), tables),
                new DynamoAnswers(cloud.dynamo(), tables),
                new Backoff(cloud.random()),
                ids);
        var clients = new Traders(HolderKind.CLIENT, holders, orders);
        var makers = new Traders(HolderKind.MARKET_MAKER, holders, orders);
        var place = new PlaceOrder(holders, drafts, ids);
        var amend = new AmendOrder(holders, ids);
        var await = new AwaitOrder(orders, new Patience());
        var mine = new OrderReads(clients, holders, orders);
        var theirs = new OrderReads(makers, holders, orders);
        return new ApiHandler(
                new Router(
                        OpenApi.load().of("orders"),
                        Map.ofEntries(
                                Map.entry("placeOrder", new CommandEndpoint<>(desk, new PlaceVerb(clients, place))),
                                Map.entry(
                                        "previewOrder",
                                        new PreviewEndpoint(clients, new PreviewOrder(holders, drafts), ids)),
                                Map.entry("listMyOrders", mine::list),
                                Map.entry("getMyOrder", mine::show),
                                Map.entry("amendMyOrder", new CommandEndpoint<>(desk, new AmendVerb(clients, amend))),
                                Map.entry("cancelMyOrder", CancelEndpoint.over(desk, clients, ids, await)),
                                Map.entry("listMyTrades", mine::trades),
                                Map.entry("getMyBalances", mine::balances),
                                Map.entry("listMarketOrders", theirs::list),
                                Map.entry(
                                        "placeMarketOrder", new CommandEndpoint<>(desk, new PlaceVerb(makers, place))),
                                Map.entry("getMarketOrder", theirs::show),
                                Map.entry(
                                        "amendMarketOrder", new CommandEndpoint<>(desk, new AmendVerb(makers, amend))),
                                Map.entry("cancelMarketOrder", CancelEndpoint.over(desk, makers, ids, await)),
                                Map.entry("resumeMarket", new CommandEndpoint<>(desk, new ResumeVerb(halts))))),
                cloud);
    }
}
