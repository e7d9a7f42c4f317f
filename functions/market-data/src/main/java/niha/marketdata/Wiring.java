package niha.marketdata;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.util.Map;
import niha.api.OpenApi;
import niha.app.live.Broadcast;
import niha.app.market.Watch;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoConnections;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.JournalWork;
import niha.aws.lambda.ToldMarket;
import niha.aws.socket.GatewayPush;
import niha.http.Router;

final class Wiring {
    /** Posting takes milliseconds. Who takes longer than this, once, is dropped: the market does not wait. */
    private static final Duration TELLS_WITHIN = Duration.ofSeconds(2);

    private Wiring() {}

    static RequestStreamHandler handler(Cloud cloud) {
        var tables = Tables.of(cloud);
        var reads = new MarketReads(
                new DynamoMarketData(cloud.dynamo(), tables), new DynamoJournal(cloud.dynamo(), tables), cloud.clock());
        return new ApiHandler(
                new Router(
                        OpenApi.load().of("market-data"),
                        Map.of(
                                "getMarketOrderBook", reads::book,
                                "getOrderBook", reads::book,
                                "getDepth", reads::depth,
                                "listTrades", reads::trades,
                                "getMarketStats", reads::stats,
                                "listCandles", reads::candles)),
                cloud);
    }

    static RequestStreamHandler watch(Cloud cloud) {
        var tables = Tables.of(cloud);
        var broadcast = new Broadcast(
                new DynamoConnections(cloud.dynamo(), tables.realtime()), GatewayPush.of(cloud), TELLS_WITHIN);
        var watch = new Watch(
                new DynamoJournal(cloud.dynamo(), tables),
                new DynamoMarketData(cloud.dynamo(), tables),
                new ToldMarket(broadcast, cloud.clock()));
        return new JournalWork("EntriesWatched", watch::run);
    }
}
