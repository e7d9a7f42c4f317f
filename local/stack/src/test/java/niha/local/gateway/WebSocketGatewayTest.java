package niha.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import niha.app.Json;
import niha.app.commands.Caller;
import niha.app.live.Announcement;
import niha.app.live.Broadcast;
import niha.app.live.Channel;
import niha.app.live.Entrance;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoConnections;
import niha.aws.socket.GatewayPush;
import niha.local.Client;
import niha.local.engines.FileBuckets;
import niha.local.lambda.LocalFunction;
import niha.local.web.FrontDoor;
import niha.local.web.WebServer;
import niha.realtime.RealtimeFunction;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Granted;
import niha.testkit.InMemoryPlatform;
import niha.testkit.NoQueues;
import niha.testkit.RecordingBus;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.GoneException;
import software.amazon.awssdk.services.apigatewaymanagementapi.model.PayloadTooLargeException;

/** Real sockets, and the real function behind them. */
final class WebSocketGatewayTest {
    private static final String SUBSCRIBE = "{\"action\":\"subscribe\",\"channel\":\"tickets\"}";
    private static final Caller ADMIN = Any.admin();

    private final Backend.Place place = Backend.chosen().place();
    private final SetClock clock = new SetClock();
    private final DynamoConnections connections = new DynamoConnections(place.dynamo(), place.table("realtime"));
    private final LocalSockets sockets = new LocalSockets();
    private final CountDownLatch left = new CountDownLatch(1);
    private final WebServer server;

    WebSocketGatewayTest() throws IOException {
        server = WebServer.bind(0);
    }

    @BeforeEach
    void start() throws IOException {
        var cloud = new Cloud(
                Granted.to("realtime", place),
                new NoQueues(),
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                clock,
                new SecureRandom(),
                place.environment());
        var function = new LocalFunction("realtime", Duration.ofSeconds(10), () -> heard(new RealtimeFunction(cloud)));
        var gateway = new WebSocketGateway(function, sockets, clock);
        server.start(new FrontDoor(server.port(), Map.of("/stream", gateway), gateway));
    }

    /** The function, and a sign that it has heard of somebody who left. */
    private RequestStreamHandler heard(RequestStreamHandler function) {
        return (in, out, context) -> {
            var event = in.readAllBytes();
            function.handleRequest(new ByteArrayInputStream(event), out, context);
            if (new String(event, StandardCharsets.UTF_8).contains("$disconnect")) left.countDown();
        };
    }

    @AfterEach
    void stop() throws IOException {
        sockets.close();
        server.close();
    }

    @Test
    void aPassLetsInOnce() throws Exception {
        var pass = pass();
        var client = Client.connect(server.origin(), pass);
        client.say("{\"action\":\"ping\"}");
        assertThat(client.next().toString()).isEqualTo("{\"type\":\"pong\"}");
        assertThat(refusal(pass)).isEqualTo(401);
        assertThat(refusal("nonsense")).isEqualTo(401);
    }

    @Test
    void whoLeavesIsTakenOffTheList() throws Exception {
        var client = subscribed();
        var id = connections.subscribers(Channel.TICKETS, Any.NOON).getFirst();
        client.leave();
        assertThat(left.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(connections.find(id, Any.NOON)).isEmpty();
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON)).isEmpty();
    }

    @Test
    void nonsenseIsAnsweredAndTheConnectionStays() throws Exception {
        var client = Client.connect(server.origin(), pass());
        client.say("nonsense");
        assertThat(client.next().path("code").asText()).isEqualTo("MALFORMED");
        client.say("x".repeat(100_000));
        assertThat(client.next().path("code").asText()).isEqualTo("TOO_LARGE");
        client.say("{\"action\":\"ping\"}");
        assertThat(client.next().path("type").asText()).isEqualTo("pong");
    }

    @Test
    void theGatewaysOwnLimitsEndAConnection() throws Exception {
        var tooLong = Client.connect(server.origin(), pass());
        tooLong.say("x".repeat(128 * 1024 + 1));
        assertThat(tooLong.end()).isEqualTo(1009);
        var binary = Client.connect(server.origin(), pass());
        binary.sayBytes();
        assertThat(binary.end()).isEqualTo(1003);
    }

    @Test
    void oneThatDoesNotReadIsDroppedAndTheOthersHearEverything() throws Exception {
        var good = subscribed();
        var slow = Client.thatDoesNotRead(server.origin(), pass());
        slow.say(SUBSCRIBE);
        var broadcast = new Broadcast(connections, new GatewayPush(sockets), Duration.ofSeconds(20));
        var data = new Json.Raw(new ObjectMapper().writeValueAsString("x".repeat(60_000)));
        var told = 0;
        var dropped = 0;
        while (dropped == 0) {
            var outcome = broadcast.tell(List.of(new Announcement(Channel.TICKETS, data)), Any.NOON);
            // the slow one is on the list as soon as its word was heard, which nobody waits for
            dropped += outcome.dropped();
            told++;
            assertThat(good.next().path("sequence").asLong()).isEqualTo(told);
            assertThat(told).as("messages that one who does not read takes").isLessThan(2_000);
        }
        assertThat(connections.subscribers(Channel.TICKETS, Any.NOON)).hasSize(1);
        assertThat(broadcast.tell(List.of(new Announcement(Channel.TICKETS, data)), Any.NOON))
                .isEqualTo(new Broadcast.Outcome(1, 0));
        assertThat(good.next().path("sequence").asLong()).isEqualTo(told + 1);
    }

    @Test
    void afterARestartOldConnectionsAreGoneAndAreForgotten() throws Exception {
        subscribed();
        var afterwards = new LocalSockets();
        var broadcast = new Broadcast(connections, new GatewayPush(afterwards), Duration.ofSeconds(5));
        var message = List.of(new Announcement(Channel.TICKETS, new Json.Raw("1")));
        assertThat(broadcast.tell(message, Any.NOON)).isEqualTo(new Broadcast.Outcome(0, 1));
        assertThat(broadcast.tell(message, Any.NOON)).isEqualTo(new Broadcast.Outcome(0, 0));
    }

    @Test
    void aConnectionThatIsDeletedEndsAndIsGone() throws Exception {
        var client = subscribed();
        var id = connections.subscribers(Channel.TICKETS, Any.NOON).getFirst();
        assertThatThrownBy(() -> new GatewayPush(sockets).post(id, "x".repeat(128 * 1024 + 1)))
                .isInstanceOf(PayloadTooLargeException.class);
        new GatewayPush(sockets).hangUp(id);
        assertThat(client.end()).isEqualTo(1001);
        assertThat(new GatewayPush(sockets).post(id, "x")).isFalse();
        assertThatThrownBy(() -> sockets.deleteConnection(delete -> delete.connectionId(id)))
                .isInstanceOf(GoneException.class);
    }

    @Test
    void whoOnlyReadsThePathIsToldWhatItIsFor() throws Exception {
        var request =
                HttpRequest.newBuilder(URI.create(server.origin() + "/stream")).build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isEqualTo(426);
    }

    private Client subscribed() throws Exception {
        var client = Client.connect(server.origin(), pass());
        client.say(SUBSCRIBE);
        assertThat(client.next().path("type").asText()).isEqualTo("subscribed");
        return client;
    }

    private String pass() {
        return new Entrance(connections, new InMemoryPlatform(), new SecureRandom())
                .pass(ADMIN, clock.instant())
                .pass();
    }

    private int refusal(String pass) {
        try {
            Client.connect(server.origin(), pass);
            return 101;
        } catch (CompletionException e) {
            return Optional.ofNullable(e.getCause())
                    .map(cause ->
                            ((WebSocketHandshakeException) cause).getResponse().statusCode())
                    .orElseThrow();
        }
    }
}
