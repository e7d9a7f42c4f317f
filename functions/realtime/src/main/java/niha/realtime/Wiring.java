package niha.realtime;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.time.Duration;
import java.util.Map;
import niha.api.OpenApi;
import niha.app.access.Gatekeeper;
import niha.app.live.Broadcast;
import niha.app.live.Conversation;
import niha.app.live.Entrance;
import niha.app.live.EventNews;
import niha.app.live.KeyEntrance;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoApiKeys;
import niha.aws.dynamo.DynamoConnections;
import niha.aws.dynamo.DynamoHolders;
import niha.aws.dynamo.Tables;
import niha.aws.lambda.AnnouncedStream;
import niha.aws.lambda.ApiHandler;
import niha.aws.lambda.SocketHandler;
import niha.aws.socket.GatewayPush;
import niha.http.Response;
import niha.http.Router;

final class Wiring {
    /** Posting takes milliseconds; twice this, for posting and for dropping, fits well into the function's time. */
    private static final Duration BUDGET = Duration.ofSeconds(5);

    private Wiring() {}

    static RequestStreamHandler realtime(Cloud cloud) {
        var connections = connections(cloud);
        var entrance = new Entrance(connections, holders(cloud), cloud.random());
        var passes = new Router(
                OpenApi.load().of("realtime"),
                Map.of(
                        "createStreamPass",
                        request -> Response.ok(entrance.pass(request.signedIn(), request.receivedAt()))
                                .with("cache-control", "no-store")));
        var keys = new DynamoApiKeys(cloud.dynamo(), Tables.of(cloud).access());
        var byKey = new KeyEntrance(new Gatekeeper(keys, holders(cloud)), keys, connections);
        return new SocketHandler(
                entrance, byKey, new Conversation(connections), cloud.clock(), new ApiHandler(passes, cloud));
    }

    static RequestStreamHandler push(Cloud cloud) {
        var broadcast = new Broadcast(connections(cloud), GatewayPush.of(cloud), BUDGET);
        return new AnnouncedStream(new EventNews(holders(cloud)), broadcast, cloud.clock());
    }

    private static DynamoHolders holders(Cloud cloud) {
        return new DynamoHolders(cloud.dynamo(), Tables.of(cloud).ledger());
    }

    private static DynamoConnections connections(Cloud cloud) {
        return new DynamoConnections(cloud.dynamo(), Tables.of(cloud).realtime());
    }
}
