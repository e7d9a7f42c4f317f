package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import niha.proof.meter.Price;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Twenty orders through everything: few enough to know what must be counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SmallRunTest {
    private static final int ORDERS = 20;

    private @Nullable Floor floor;
    private @Nullable Round round;

    @BeforeAll
    void trade(@TempDir Path folder) throws Exception {
        floor = Floor.open(folder.resolve("home"), 2);
        round = new Session(floor, Shape.ONE, ORDERS, 1).run();
    }

    @AfterAll
    void close() {
        if (floor != null) floor.close();
    }

    @Test
    void eachOrderIsOneRequestOneInvocationAndOneMessage() {
        assertThat(measured().sent()).isEqualTo(ORDERS);
        assertThat(requests("orders", Ask.LAMBDA, "Invoke")).isEqualTo(ORDERS);
        assertThat(measured().sheet().of(Part.ACCEPTANCE).units(Price.HTTP_REQUEST))
                .isEqualTo(ORDERS);
        assertThat(requests("orders", "queue", "SendMessage"))
                .isEqualTo(measured().accepted().count())
                .isEqualTo(measured().decided().count());
    }

    @Test
    void eachEntryIsOnePutAndEachBatchOneReceiveOneInvocationAndOneDelete() {
        assertThat(requests("matching", "book", "PutItem")).isEqualTo(measured().entries());
        var batches = requests("matching", Ask.LAMBDA, "Invoke");
        assertThat(requests("matching", "queue", "DeleteMessageBatch")).isEqualTo(batches);
        var receives = measured().sheet().only(ask -> ask.operation().equals("ReceiveMessage"));
        assertThat(receives.units(Price.QUEUE_REQUEST)).isEqualTo((double) batches);
    }

    @Test
    void everyOrderIsSeenAtEveryStageThatIsThere() {
        for (var stage : new Stage[] {Stage.JOURNALLED, Stage.SETTLED, Stage.SHOWN})
            assertThat(measured().latency(stage).orElseThrow().count())
                    .as(stage.title)
                    .isPositive()
                    .isLessThanOrEqualTo((int) measured().accepted().count());
        assertThat(measured().channels()).containsOnlyKeys("book:CEA", "trades:CEA");
    }

    @Test
    void theMatchPathWritesOnceForTenOrdersAndReadsNothing(@TempDir Path folder) throws Exception {
        var drill = MatchPath.drill(folder, ORDERS, 1);
        assertThat(drill.entries()).isEqualTo(ORDERS / 10);
        assertThat(drill.writesPerOrder()).isEqualTo(0.1);
        assertThat(drill.readsPerOrder()).isZero();
        assertThat(drill.warm().units(Price.QUEUE_REQUEST)).isEqualTo(4);
    }

    private long requests(String function, String on, String operation) {
        return measured()
                .sheet()
                .only(new Ask(function, on, operation)::equals)
                .total()
                .requests();
    }

    private Round measured() {
        if (round == null) throw new IllegalStateException("Nothing was measured");
        return round;
    }
}
