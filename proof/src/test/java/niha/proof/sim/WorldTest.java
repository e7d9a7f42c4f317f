package niha.proof.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final int SEEDS = 2_000;
    private static final int DEEDS = 30;

    @Test
    void theSameSeedIsTheSameWorld() {
        for (long seed = 1; seed <= 5; seed++)
            assertThat(World.run(Plan.of(seed, 60), false).trace())
                    .isEqualTo(World.run(Plan.of(seed, 60), true).trace());
    }

    @Test
    void anotherSeedIsAnotherWorld() {
        assertThat(World.run(Plan.of(1, 60), false).trace())
                .isNotEqualTo(World.run(Plan.of(2, 60), false).trace());
    }

    @Test
    void worldsKeepTheLawsWhateverGoesWrong() {
        var report = Run.of(1, SEEDS, DEEDS, () -> false);
        assertThat(report.broken()).isEmpty();
        assertThat(report.seeds()).isEqualTo(SEEDS);
        assertThat(report.hits()).as("faults that struck").containsOnlyKeys(Fault.values());
        assertThat(Arrays.stream(Fault.values()))
                .allSatisfy(fault -> assertThat(report.hits().get(fault))
                        .as("times that %s struck", fault)
                        .isGreaterThanOrEqualTo(100));
        assertThat(report.trades()).as("trades").isGreaterThan(SEEDS);
    }
}
