package niha.proof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConformanceTest {

    @ParameterizedTest
    @EnumSource(Workload.class)
    void everyContenderMakesTheKnownTrades(Workload workload) {
        var script = workload.script();
        for (var contender : Contender.values()) {
            var engine = contender.engine();
            script.play(engine, 0, script.size());
            assertThat(engine.trades().digest()).as(contender.title).isEqualTo(workload.digest);
            assertThat(engine.trades().count()).as(contender.title).isEqualTo(workload.trades);
        }
    }
}
