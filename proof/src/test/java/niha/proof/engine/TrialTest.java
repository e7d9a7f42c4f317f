package niha.proof.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrialTest {
    private static final Script SHORT = Cx1.of(7, 4000, 50);

    @ParameterizedTest
    @EnumSource(Contender.class)
    void everyReplayFindsOutTimesAndBytes(Contender contender) {
        assertThat(Trial.W2.run(contender, SHORT))
                .containsOnlyKeys(Figure.TIME, Figure.BYTES, Figure.P50, Figure.P99, Figure.P999, Figure.SLOWEST);
    }

    @ParameterizedTest
    @EnumSource(Contender.class)
    void aSweepMeetsEverybody(Contender contender) {
        assertThat(Trial.SWEEP.run(contender, SHORT)).containsOnlyKeys(Figure.FILL);
    }

    @Test
    void theBookAllocatesNothingOnceItIsFilled() {
        var steady = Cx1.of(7, 200_000, 1000);
        var bytes = Trial.W1.run(Contender.BOOK, steady).get(Figure.BYTES);
        assertThat(bytes).as("bytes per 1000 commands").isLessThan(500);
    }

    @Test
    void anEngineThatMadeOtherTradesIsNotMeasured() {
        assertThatIllegalStateException().isThrownBy(() -> SHORT.requireTradesOf(new BookEngine()));
    }

    @Test
    void aScriptIsReadAsItWasWritten(@TempDir Path folder) throws Exception {
        SHORT.save(folder.resolve("script"));
        var read = Script.load(folder.resolve("script"));
        var engine = new PlainEngine();
        read.play(engine, 0, read.size());
        assertThat(read.size()).isEqualTo(4050);
        assertThat(read.filling()).isEqualTo(50);
        read.requireTradesOf(engine);
    }
}
