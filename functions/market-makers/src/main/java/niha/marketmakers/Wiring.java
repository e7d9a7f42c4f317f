package niha.marketmakers;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.Map;
import niha.api.OpenApi;
import niha.app.Ids;
import niha.app.commands.CommandDesk;
import niha.app.marketmakers.CreateMarketMaker;
import niha.aws.Backoff;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoAnswers;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoMarketMakers;
import niha.aws.dynamo.DynamoTicketNumbers;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.http.CommandEndpoint;
import niha.http.Router;
import niha.tickets.ActionType;

final class Wiring {
    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var dynamo = cloud.dynamo();
        var ids = new Ids(cloud.random());
        var marketMakers = new DynamoMarketMakers(dynamo, tables);
        var desk = new CommandDesk(
                new DynamoCommits(dynamo, tables),
                new DynamoTicketNumbers(dynamo, tables),
                new DynamoAnswers(dynamo, tables),
                new Backoff(cloud.random()),
                ids);
        var create = new CreateMarketMaker(marketMakers, ids);
        var reading = new MarketMakerReads(marketMakers);
        return new ApiHandler(
                new Router(
                        OpenApi.load().of("market-makers"),
                        Map.of(
                                "listMarketMakers", reading::list,
                                "getMarketMaker", reading::show,
                                "createMarketMaker",
                                        new CommandEndpoint<>(desk, ActionType.MM_CREATED, new CreateVerb(create)))),
                cloud);
    }
}
