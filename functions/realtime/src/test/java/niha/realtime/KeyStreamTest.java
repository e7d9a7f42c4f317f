package niha.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import niha.access.AddressRange;
import niha.access.ApiKey;
import niha.access.KeyText;
import niha.access.Rate;
import niha.access.Scope;
import niha.access.Sha256;
import niha.access.SignedText;
import niha.access.Signer;
import niha.app.access.ApiKeyView;
import niha.app.commands.Change;
import niha.app.commands.Ports.Outdated;
import niha.app.events.ApiKeyEvent;
import niha.app.events.Envelope;
import niha.app.live.Channel;
import niha.aws.Cloud;
import niha.aws.dynamo.DynamoCommits;
import niha.aws.dynamo.DynamoConnections;
import niha.aws.dynamo.Tables;
import niha.local.engines.FileBuckets;
import niha.parties.Holder;
import niha.testkit.Any;
import niha.testkit.Backend;
import niha.testkit.Calls;
import niha.testkit.Granted;
import niha.testkit.NoQueues;
import niha.testkit.OutboxRecords;
import niha.testkit.RecordingBus;
import niha.testkit.RecordingSockets;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** The stream as market makers' machines enter it, with a key, and as it ends with the key. */
final class KeyStreamTest {
    private final Backend.Place place = Backend.chosen().place();
    private final SetClock clock = new SetClock();
    private final RecordingSockets sockets = new RecordingSockets();
    private final RequestStreamHandler realtime = new RealtimeFunction(cloud(Granted.to("realtime", place)));
    private final RequestStreamHandler push = new PushFunction(cloud(Granted.to("realtime-push", place)));
    private final DynamoCommits commits = new DynamoCommits(place.dynamo(), new Tables(place::table));
    private final Holder maker = Any.marketMaker("MM", 0);
    private int events;

    private record Made(ApiKey key, KeyText text) {}

    @Test
    void aMachineHearsOfItsOwnOrdersAndBalancesAndOfTheMarket() throws Outdated {
        connects("a", key(Set.of(Scope.READ)).text());
        for (var channel : List.of("orders", "balances", "book:CEA", "trades:EUA")) subscribed("a", channel);
        assertThat(subscribe("a", "tickets")).contains("FORBIDDEN");
        raise("OrderFilled.v1", "\"order\":{\"id\":\"mine\",\"market_maker_id\":\"" + maker.id() + "\"}");
        raise("OrderFilled.v1", "\"order\":{\"id\":\"other\",\"market_maker_id\":\"another\"}");
        raise("OrderFilled.v1", "\"order\":{\"id\":\"client's\",\"entity_id\":\"a client\"}");
        tell();
        assertThat(sockets.posted("a"))
                .hasSize(2)
                .anyMatch(text -> text.contains("\"channel\":\"orders\"") && text.contains("mine"))
                .anyMatch(text -> text.contains("\"channel\":\"balances\"") && text.contains("\"CEA\""));
    }

    @Test
    void whoMayNotReadOrComesFromElsewhereOrHasNoKeyIsTurnedAway() throws Outdated {
        assertThat(connect("a", key(Set.of(Scope.TRADE)).text().text(), "")).isEqualTo(403);
        assertThat(connect("a", "nk_none", "")).isEqualTo(401);
        var revoked = key(Set.of(Scope.READ));
        revoke(revoked.key());
        assertThat(connect("a", revoked.text().text(), "")).isEqualTo(401);
        var elsewhere = key(
                Set.of(Scope.READ), Optional.empty(), List.of(new AddressRange("198.51.100.0/24")), Optional.empty());
        assertThat(connect("a", elsewhere.text().text(), "")).isEqualTo(403);
        assertThat(subscribe("a", "orders")).contains("CONNECTION_UNKNOWN");
    }

    @Test
    void aKeyThatSignsMustSignThisToo() throws Exception {
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var signer = new Signer(Base64.getEncoder()
                .encodeToString(Arrays.copyOfRange(pair.getPublic().getEncoded(), 12, 44)));
        var made = key(Set.of(Scope.READ), Optional.of(signer), List.of(), Optional.empty());
        assertThat(connect("a", made.text().text(), "")).isEqualTo(401);
        assertThat(connect("a", made.text().text(), signed(pair, "/stream"))).isEqualTo(401);
        var signed = signed(pair, "/api/v1/mm/stream");
        assertThat(connect("a", made.text().text(), signed)).isEqualTo(200);
        assertThat(connect("b", made.text().text(), signed)).isEqualTo(401);
    }

    @Test
    void aKeyThatIsRevokedEndsItsConnectionsAndNoOthers() throws Outdated {
        var first = key(Set.of(Scope.READ));
        var second = key(Set.of(Scope.READ));
        for (var id : List.of("a", "b")) connects(id, first.text());
        connects("c", second.text());
        for (var id : List.of("a", "b", "c")) subscribed(id, "orders");
        revoke(first.key());
        raise("OrderFilled.v1", "\"order\":{\"id\":\"mine\",\"market_maker_id\":\"" + maker.id() + "\"}");
        tell();
        assertThat(sockets.hungUp()).containsExactlyInAnyOrder("a", "b");
        assertThat(sockets.posted("a")).isEmpty();
        assertThat(sockets.posted("c")).hasSize(1);
        assertThat(subscribe("a", "orders")).contains("CONNECTION_UNKNOWN");
    }

    @Test
    void aKeyThatIsRevokedWhileItsBearerEntersLetsNobodyIn() throws Outdated {
        var made = key(Set.of(Scope.READ));
        var once = new AtomicBoolean(true);
        var late = new RealtimeFunction(cloud(Calls.to(place.dynamo(), (request, call) -> {
            if (request instanceof PutItemRequest && once.getAndSet(false)) revokeNow(made.key());
            return call.get();
        })));
        assertThat(Line.answer(late, entering("a", made.text().text(), ""))
                        .path("statusCode")
                        .asInt())
                .isEqualTo(401);
        assertThat(subscribe("a", "orders")).contains("CONNECTION_UNKNOWN");
        assertThat(new DynamoConnections(place.dynamo(), place.table("realtime"))
                        .subscribers(Channel.key(made.key().id()), clock.instant()))
                .isEmpty();
    }

    @Test
    void aKeyThatExpiresIsToldNothingMore() throws Outdated {
        var made = key(Set.of(Scope.READ), Optional.empty(), List.of(), Optional.of(Duration.ofMinutes(1)));
        connects("a", made.text());
        subscribed("a", "orders");
        clock.forward(Duration.ofMinutes(1));
        raise("OrderFilled.v1", "\"order\":{\"id\":\"mine\",\"market_maker_id\":\"" + maker.id() + "\"}");
        tell();
        assertThat(sockets.posted("a")).isEmpty();
        assertThat(subscribe("a", "book:CEA")).contains("CONNECTION_UNKNOWN");
    }

    private Made key(Set<Scope> scopes) throws Outdated {
        return key(scopes, Optional.empty(), List.of(), Optional.empty());
    }

    private Made key(Set<Scope> scopes, Optional<Signer> signer, List<AddressRange> addresses, Optional<Duration> lasts)
            throws Outdated {
        var text = KeyText.made(Any.ids().at(Any.NOON), new SecureRandom());
        var key = new ApiKey(
                text.id(),
                maker.id(),
                Optional.empty(),
                scopes,
                text.fingerprint(),
                signer,
                addresses,
                Rate.USUAL,
                "an admin",
                Any.NOON,
                lasts.map(Any.NOON::plus),
                Optional.empty(),
                1);
        if (events++ == 0) commits.commit(List.of(new Change.AccountOpened(maker)));
        commits.commit(List.of(new Change.ApiKeyMade(key)));
        return new Made(key, text);
    }

    private void revoke(ApiKey key) throws Outdated {
        var revoked = key.revoked(clock.instant());
        var event = ApiKeyEvent.revoked(ApiKeyView.of(revoked));
        var metadata =
                new Envelope.Metadata(Any.ids().at(Any.NOON.plusMillis(++events)), Any.NOON, "c", "TKT-2026-000001");
        commits.commit(
                List.of(new Change.ApiKeyEdited(key, revoked), new Change.EventRaised(Envelope.of(event, metadata))));
    }

    private void revokeNow(ApiKey key) {
        try {
            revoke(key);
        } catch (Outdated e) {
            throw new AssertionError(e);
        }
    }

    private String signed(KeyPair pair, String path) throws GeneralSecurityException {
        var nonce = Any.ids().at(Any.NOON).toString();
        var at = clock.instant().toString();
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(pair.getPrivate());
        signature.update(new SignedText("GET", path, "", at, nonce, Sha256.of(new byte[0])).bytes());
        return ",\"X-Niha-Timestamp\":\"%s\",\"X-Niha-Nonce\":\"%s\",\"X-Niha-Signature\":\"%s\""
                .formatted(at, nonce, Base64.getEncoder().encodeToString(signature.sign()));
    }

    private void connects(String id, KeyText text) {
        assertThat(connect(id, text.text(), "")).isEqualTo(200);
    }

    private int connect(String id, String key, String more) {
        return Line.answer(realtime, entering(id, key, more)).path("statusCode").asInt();
    }

    private static String entering(String id, String key, String more) {
        return ("{\"requestContext\":{\"connectionId\":\"%s\",\"eventType\":\"CONNECT\","
                        + "\"identity\":{\"sourceIp\":\"203.0.113.7\"}},\"headers\":{\"X-API-Key\":\"%s\"%s}}")
                .formatted(id, key, more);
    }

    private void subscribed(String id, String channel) {
        assertThat(subscribe(id, channel)).contains("\"subscribed\"");
    }

    private String subscribe(String id, String channel) {
        var said = Line.message(id, "{\"action\":\"subscribe\",\"channel\":\"" + channel + "\"}");
        return Line.answer(realtime, said).path("body").asText();
    }

    private void raise(String type, String data) throws Outdated {
        var at = Any.NOON.plusMillis(++events);
        commits.commit(List.of(new Change.EventRaised(
                new Envelope(Any.ids().at(at), "niha", type, at, "{\"metadata\":{},\"data\":{" + data + "}}"))));
    }

    private void tell() {
        Line.invoke(push, OutboxRecords.event(place));
    }

    private Cloud cloud(DynamoDbClient store) {
        return new Cloud(
                store,
                new NoQueues(),
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                Optional.of(sockets),
                clock,
                new SecureRandom(),
                place.environment());
    }
}
