package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** What is seen of a running process. */
final class VitalsTest {
    private final Moments moments = new Moments();
    private final Vitals vitals = new Vitals(moments);

    @Test
    void theLongestThatAnEntryTookIsToldOnce() {
        var now = System.nanoTime();
        for (int entry = 1; entry <= 3; entry++) {
            moments.note(Stage.JOURNALLED, Asset.CEA, entry, now);
            moments.note(
                    Stage.SETTLED,
                    Asset.CEA,
                    entry,
                    now + Duration.ofSeconds(entry).toNanos());
        }
        assertThat(vitals.sample(3).settledS()).isEqualTo(3);
        assertThat(vitals.sample(3).settledS()).isZero();
    }

    @Test
    void theOldestEntryThatIsNotSettledSaysHowFarItIsBehind() {
        var now = System.nanoTime();
        moments.note(
                Stage.JOURNALLED, Asset.CEA, 1, now - Duration.ofSeconds(90).toNanos());
        moments.note(
                Stage.JOURNALLED, Asset.CEA, 2, now - Duration.ofSeconds(60).toNanos());
        moments.note(Stage.SETTLED, Asset.CEA, 1, now - Duration.ofSeconds(89).toNanos());
        assertThat(vitals.sample(2).settledS()).isBetween(60.0, 80.0);
    }

    @Test
    void whatWasLongAgoIsForgottenButForTheLast() {
        var old = System.nanoTime() - Duration.ofHours(1).toNanos();
        for (int entry = 1; entry <= 3; entry++) moments.note(Stage.SETTLED, Asset.CEA, entry, old);
        vitals.sample(3);
        assertThat(moments.last(Stage.SETTLED, Asset.CEA)).isEqualTo(3);
        assertThat(moments.at(Stage.SETTLED, Asset.CEA, 1)).isEqualTo(moments.at(Stage.SETTLED, Asset.CEA, 3));
    }

    @Test
    void theProcessHasAHeapAndThreads() {
        var sample = vitals.sample(0);
        assertThat(sample.heapMb()).isPositive();
        assertThat(sample.threads()).isPositive();
    }
}
