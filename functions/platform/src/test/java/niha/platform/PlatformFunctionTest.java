package niha.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import niha.aws.Cloud;
import niha.local.engines.FileBuckets;
import niha.testkit.Backend;
import niha.testkit.Cut;
import niha.testkit.Granted;
import niha.testkit.HttpCall;
import niha.testkit.RecordingBus;
import niha.testkit.SetClock;
import niha.testkit.TemporaryFolder;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

final class PlatformFunctionTest {
    private static final Backend.Place PLACE = Backend.chosen().place();
    private static final Backend.Sqs SQS = Backend.chosen().sqs();
    private static final String QUEUE = "NIHA_QUEUE_MARKET_COMMANDS";

    @Test
    void healthNamesTheBuildAndEverythingThatAnswers() {
        var health = HttpCall.get("/health").asNobody().to(platform(Map.of()));
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.body()).isEqualTo("""
                {"status":"ok","version":"1.0.0",\
                "dependencies":{"ledger":"ok","orders":"ok","book":"ok","audit":"ok","access":"ok","commands":"ok","realtime":"ok","market-commands":"ok","quoting":"ok"}}""");
    }

    @Test
    void aTableThatIsNotThereIsDown() {
        var health = HttpCall.get("/health")
                .asNobody()
                .to(new PlatformFunction(cloud(PLACE.dynamo(), Map.of("NIHA_TABLE_AUDIT", "none"))));
        assertThat(health.status()).isEqualTo(503);
        assertThat(health.body()).isEqualTo("""
                {"status":"degraded","version":"1.0.0",\
                "dependencies":{"ledger":"ok","orders":"ok","book":"ok","audit":"down","access":"ok","commands":"ok","realtime":"ok","market-commands":"ok","quoting":"ok"}}""");
        assertThat(health.headers()).containsEntry("retry-after", "5");
    }

    @Test
    void aQueueThatIsNotThereIsDown() {
        var nowhere = SQS.environment().getOrDefault(QUEUE, "") + "-nowhere";
        var health = HttpCall.get("/health").asNobody().to(platform(Map.of(QUEUE, nowhere)));
        assertThat(health.body()).contains("\"market-commands\":\"down\"");
    }

    @Test
    void aStoreThatIsAwayIsDown() {
        var cutOff = new PlatformFunction(cloud(Cut.BEFORE.afterCalls(0, PLACE.dynamo()), Map.of()));
        assertThat(HttpCall.get("/health").asNobody().to(cutOff).body())
                .contains(
                        "\"ledger\":\"down\",\"orders\":\"down\",\"book\":\"down\",\"audit\":\"down\",\"access\":\"down\",\"commands\":\"down\",\"realtime\":\"down\",\"market-commands\":\"ok\"");
    }

    @Test
    void theCallerSeesThemselves() {
        assertThat(HttpCall.get("/users/me").asClient().to(platform(Map.of())).body())
                .isEqualTo("""
                        {"id":"0190a000-0000-7000-8000-000000000002","email":"client@niha.local","roles":["USER","FUNDED"]}""");
    }

    @Test
    void nobodyIsNobody() {
        assertThat(HttpCall.get("/users/me").asNobody().to(platform(Map.of())).status())
                .isEqualTo(401);
    }

    private static PlatformFunction platform(Map<String, String> other) {
        return new PlatformFunction(cloud(Granted.to("platform", PLACE), other));
    }

    private static Cloud cloud(DynamoDbClient store, Map<String, String> other) {
        var environment = new HashMap<>(PLACE.environment());
        environment.putAll(SQS.environment());
        environment.putAll(other);
        return new Cloud(
                store,
                SQS.client(),
                new RecordingBus(),
                new FileBuckets(TemporaryFolder.fresh()),
                new SetClock(),
                new SecureRandom(),
                environment);
    }
}
