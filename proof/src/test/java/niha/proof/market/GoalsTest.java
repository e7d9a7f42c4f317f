package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import niha.proof.report.Goal;
import org.junit.jupiter.api.Test;

/** Goals, reached and missed. */
final class GoalsTest {

    @Test
    void aWriteForTenOrdersReachesTheGoalOfTheRoundTrips() {
        assertThat(goal(10, "G7").verdict()).isEqualTo("reached");
    }

    @Test
    void oneMoreEntryMissesItByWhatItTakes() {
        assertThat(goal(12, "G7").verdict()).isEqualTo("**missed by 0.02**");
    }

    @Test
    void betweenTheGoalAndTheStretchBothAreSaid() {
        assertThat(Goal.atMost("G", "something", 5, 6.2, 2.7).verdict())
                .isEqualTo("reached; the stretch missed by 2.30");
    }

    @Test
    void whatShouldBeMuchIsMissedFromBelow() {
        assertThat(Goal.atLeast("G", "something", 150, 160, 280).verdict()).isEqualTo("**missed by 10.00**");
    }

    @Test
    void oneWriteForTenOrdersIsTheBudgetsOrdersPerSecond() {
        // ten orders every 28.1 + 7.55 ms
        assertThat(Goal.number(goal(10, "G9").is())).isEqualTo("280.50");
        assertThat(goal(10, "G9").verdict()).isEqualTo("reached, the stretch too");
    }

    private static Goal goal(long entries, String id) {
        var measured = Measured.results();
        var results = new Results(
                measured.day(),
                measured.machine(),
                measured.orders(),
                measured.clients(),
                measured.rounds(),
                List.of(Measured.drill(entries)));
        return Goals.of(results).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
