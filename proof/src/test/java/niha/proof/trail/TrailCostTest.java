package niha.proof.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import niha.api.Topology;
import niha.local.engines.EmbeddedDynamo;
import niha.testkit.Counted.Count;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The costs of which the benchmark tells, counted on trails that a test has the time to load. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TrailCostTest {
    private final EmbeddedDynamo engine = EmbeddedDynamo.inMemory(Topology.load());
    private Map<Question, List<Cost>> costs = Map.of();

    @BeforeAll
    void ask(@TempDir Path folder) {
        var trails = List.of(
                Trail.load(engine.client(), folder.resolve("small"), 2_048),
                Trail.load(engine.client(), folder.resolve("large"), 4_096));
        costs = TrailBenchmark.costs(trails, 0, 1);
    }

    @AfterAll
    void close() {
        engine.close();
    }

    @Test
    void aPageCostsTheSameWhereverItLies() {
        assertThat(List.of(large(Question.MIDDLE_PAGE), large(Question.LAST_PAGE)))
                .containsOnly(large(Question.FIRST_PAGE));
        assertThat(large(Question.STATUS_DEEP)).isEqualTo(large(Question.STATUS));
    }

    @Test
    void noQuestionTakesMoreRequestsOfALargerTrail() {
        for (var question : List.of(
                Question.FIRST_PAGE,
                Question.LAST_PAGE,
                Question.STATUS,
                Question.USER,
                Question.ACTION,
                Question.ENTITY,
                Question.MOVEMENT,
                Question.NUMBER,
                Question.TAG,
                Question.TICKET,
                Question.STATS,
                Question.PROOF,
                Question.CSV,
                Question.JSONL))
            assertThat(large(question).requests())
                    .as(question.title)
                    .isEqualTo(small(question).requests());
    }

    @Test
    void whatIsNotFilteredReadsTheRowsItShowsAndTheYearsItHas() {
        assertThat(large(Question.FIRST_PAGE)).isEqualTo(new Count(3, 102));
        assertThat(large(Question.TICKET)).isEqualTo(new Count(2, 1));
    }

    @Test
    void aConditionReadsOneRowForEveryThousandTicketsInWhichItOccurs() {
        assertThat(large(Question.USER).items() - small(Question.USER).items()).isEqualTo(2);
        assertThat(large(Question.MOVEMENT).items())
                .isEqualTo(small(Question.MOVEMENT).items());
    }

    private Count small(Question question) {
        return cost(question).getFirst().count();
    }

    private Count large(Question question) {
        return cost(question).getLast().count();
    }

    private List<Cost> cost(Question question) {
        return costs.getOrDefault(question, List.of());
    }
}
