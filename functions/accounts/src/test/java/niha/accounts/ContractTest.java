package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niha.api.OpenApi;
import niha.api.Operation;
import niha.api.Topology;
import niha.aws.Cloud;
import niha.local.engines.FileBuckets;
import niha.parties.Role;
import niha.testkit.Backend;
import niha.testkit.Cut;
import niha.testkit.HttpCall;
import niha.testkit.RecordingBus;
import niha.testkit.RecordingSockets;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Contract, topology and code name the same things. */
final class ContractTest {
    private static final OpenApi API = OpenApi.load();
    private static final Topology TOPOLOGY = Topology.load();
    private static final Backend.Place PLACE = Backend.chosen().place();
    private static final Map<String, String> PARAMETERS = Map.of(
            "{id}", "0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e",
            "{ticket_id}", "TKT-2026-000001",
            "{certificate_type}", "CEA");
    private static final String KEY = key();

    @Test
    void everyOperationHasAnIdAndARouteOfItsOwn() {
        assertThat(API.operations().stream().map(Operation::id)).doesNotHaveDuplicates();
        assertThat(API.operations().stream().map(Operation::routeKey)).doesNotHaveDuplicates();
    }

    @Test
    void everyOperationIsGivenToAFunctionThatIsThere() {
        assertThat(TOPOLOGY.functions().stream().map(Topology.Fn::name))
                .containsAll(API.operations().stream().map(Operation::function).toList());
    }

    @Test
    void everyRoleOfTheContractIsOneOfOurs() {
        var ours = Arrays.stream(Role.values()).map(Role::name).toList();
        assertThat(API.operations().stream().flatMap(o -> o.roles().stream())).allMatch(ours::contains);
    }

    @Test
    void everyTableThatAFunctionMayTouchIsThere() {
        var there = Stream.of(
                        TOPOLOGY.tables().stream().map(Topology.Table::name),
                        TOPOLOGY.queues().stream().map(Topology.Queue::name),
                        TOPOLOGY.buckets().stream().map(Topology.Bucket::name),
                        Stream.of("bus", Topology.WEB_SOCKET))
                .flatMap(names -> names)
                .toList();
        assertThat(TOPOLOGY.functions().stream().flatMap(f -> f.may().keySet().stream()))
                .allMatch(there::contains);
    }

    @Test
    void whatHearsTheWebSocketIsThere() {
        assertThat(TOPOLOGY.function(TOPOLOGY.webSocket().function()).name())
                .isEqualTo(TOPOLOGY.webSocket().function());
    }

    /** A function checks its routes against the contract when it is built, and refuses to be with one more or less. */
    @TestFactory
    Stream<DynamicTest> everyFunctionOfTheTopologyStarts() {
        return TOPOLOGY.functions().stream()
                .map(function -> DynamicTest.dynamicTest(
                        function.name(), () -> assertThat(built(function)).isNotNull()));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationIsAnsweredByItsFunction() {
        return API.operations().stream()
                .map(operation -> DynamicTest.dynamicTest(
                        operation.routeKey(),
                        () -> assertThat(call(operation)
                                        .to(built(TOPOLOGY.function(operation.function())))
                                        .status())
                                .isIn(200, 400, 404, 415)));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationThatIsNotOpenAsksNobodyToSignIn() {
        return API.operations().stream()
                .filter(operation -> !operation.open())
                .map(operation -> DynamicTest.dynamicTest(
                        operation.routeKey(),
                        () -> assertThat(unasked(operation)
                                        .asNobody()
                                        .to(built(TOPOLOGY.function(operation.function())))
                                        .status())
                                .isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationWithARoleRefusesAClient() {
        return API.operations().stream()
                .filter(operation -> operation.roles().equals(Set.of("ADMIN")))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.routeKey(),
                        () -> assertThat(call(operation)
                                        .asClient()
                                        .to(built(TOPOLOGY.function(operation.function())))
                                        .status())
                                .isEqualTo(403)));
    }

    @TestFactory
    Stream<DynamicTest> everyOperationThatNeedsTheStoreSaysWhenItIsAway() {
        return API.operations().stream()
                // who asks stands in the token, and a preview of nothing is refused before anything is read
                .filter(operation ->
                        !Set.of("whoAmI", "previewOrder", "previewLiquidity").contains(operation.id()))
                .map(operation -> DynamicTest.dynamicTest(operation.routeKey(), () -> {
                    var away = cloud(Cut.BEFORE.afterCalls(0, PLACE.dynamo()));
                    var answered = call(operation).to(built(TOPOLOGY.function(operation.function()), away));
                    assertThat(answered.status()).isEqualTo(503);
                    assertThat(answered.headers()).containsKey("retry-after");
                }));
    }

    /** The call as it has to be: with a key where one is asked for. */
    private static HttpCall call(Operation operation) {
        var call = unasked(operation);
        return operation.scope().isPresent() ? call.asNobody().header("x-api-key", KEY) : call;
    }

    private static HttpCall unasked(Operation operation) {
        var path = operation.path().substring(API.basePath().length());
        for (var parameter : PARAMETERS.entrySet()) path = path.replace(parameter.getKey(), parameter.getValue());
        if (path.equals("/auth/mm/api-keys")) path += "?market_maker_id=0199d3c0-7a10-7c3e-9d0b-5f3a1c2b4d6e";
        var market = path.startsWith("/cash-market") || path.endsWith("/orderbook") ? "?certificate_type=CEA" : "";
        var read = HttpCall.get(path + market);
        var call =
                new HttpCall(operation.method(), read.path(), read.query(), read.headers(), read.body(), read.claims());
        return operation.roles().equals(Set.of("FUNDED")) ? call.asClient() : call;
    }

    /** The key of a market maker. */
    private static String key() {
        try {
            var maker = HttpCall.post("/admin/market-makers", "{\"name\":\"MM\",\"email\":\"machine@x.com\"}")
                    .to(built(TOPOLOGY.function("accounts")))
                    .at("/market_maker/id");
            return HttpCall.post(
                            "/auth/mm/api-key",
                            "{\"market_maker_id\":\"%s\",\"scope\":\"read trade\"}".formatted(maker))
                    .to(built(TOPOLOGY.function("api-keys")))
                    .at("/api_key");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static RequestStreamHandler built(Topology.Fn function) throws ReflectiveOperationException {
        return built(function, cloud(PLACE.dynamo()));
    }

    private static RequestStreamHandler built(Topology.Fn function, Cloud cloud) throws ReflectiveOperationException {
        return Class.forName(function.handler())
                .asSubclass(RequestStreamHandler.class)
                .getConstructor(Cloud.class)
                .newInstance(cloud);
    }

    private static Cloud cloud(DynamoDbClient store) {
        var queues = Backend.chosen().sqs();
        var environment = new HashMap<>(PLACE.environment());
        environment.putAll(queues.environment());
        return new Cloud(
                store,
                queues.client(),
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                Optional.of(new RecordingSockets()),
                new SetClock(),
                new SecureRandom(),
                environment);
    }

    @Test
    void theFunctionsOfTheTopologyAreTheOnesThatAreBuiltHere() {
        assertThat(TOPOLOGY.functions().stream().map(Topology.Fn::handler).toList())
                .isEqualTo(List.of(
                        "niha.platform.PlatformFunction",
                        "niha.accounts.AccountsFunction",
                        "niha.accounts.LedgerCheckFunction",
                        "niha.orderdesk.OrdersFunction",
                        "niha.liquiditydesk.LiquidityFunction",
                        "niha.liquiditydesk.ResumeFunction",
                        "niha.makerapi.MakerApiFunction",
                        "niha.makerapi.ApiKeysFunction",
                        "niha.quotingdesk.QuotingFunction",
                        "niha.quotingdesk.OverdueFunction",
                        "niha.quotingdesk.DeskFunction",
                        "niha.matching.MatchingFunction",
                        "niha.matching.ResendFunction",
                        "niha.settlement.SettlementFunction",
                        "niha.marketdata.MarketDataFunction",
                        "niha.marketdata.WatchFunction",
                        "niha.audit.AuditFunction",
                        "niha.audit.ArchivistFunction",
                        "niha.audit.SealerFunction",
                        "niha.relay.RelayFunction",
                        "niha.relay.SweepFunction",
                        "niha.realtime.RealtimeFunction",
                        "niha.realtime.PushFunction"));
    }
}
