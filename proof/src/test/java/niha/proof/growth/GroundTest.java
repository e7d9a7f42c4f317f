package niha.proof.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import niha.proof.growth.Gauge.Count;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sizes so small that one knows what must be counted. */
final class GroundTest {
    private static final long SMALL = 500;
    private static final long LARGE = 1_000;

    @TempDir
    private Path folder;

    @Test
    void aPageOfAHistoryIsTheHolderAndAQueryForEachAssetWhateverLiesBehindIt() {
        var what = "an account's history, newest page";
        assertThat(asked(Accounts::history, SMALL, what).requests()).isEqualTo(4);
        assertThat(asked(Accounts::history, LARGE, what).requests()).isEqualTo(4);
    }

    @Test
    void theProofReadsEveryBalanceTwice() {
        var what = "proof that all balances add up";
        var small = asked(Accounts::all, SMALL, what);
        var large = asked(Accounts::all, LARGE, what);
        assertThat((double) large.bytes() / small.bytes()).isBetween(1.8, 2.0);
    }

    @Test
    void aPageOfOrdersInTheMiddleCostsWhatItDoesInAShorterList() {
        var what = "an account's orders, page in the middle";
        assertThat(asked(Accounts::orders, LARGE, what).readUnits())
                .isEqualTo(asked(Accounts::orders, SMALL, what).readUnits());
    }

    @Test
    void tenOrdersAreOneWriteInABookOfAnyDepth() {
        var what = "ten orders matched, market warm";
        for (var size : new long[] {SMALL, LARGE}) {
            var count = asked(Books::of, size, what);
            assertThat(count.requests()).isEqualTo(1);
            assertThat(count.writeUnits()).isEqualTo(1);
        }
    }

    @Test
    void anEntryIsShownByOneWriteAfterItIsRead() {
        var shown = asked(Books::of, SMALL, "an entry of ten shown in the book, with its share of a snapshot");
        assertThat(shown.writeUnits()).isPositive();
        assertThat(shown.readUnits()).isPositive();
    }

    @Test
    void oneOrderThatTakesAThousandIsOneEntry() throws Exception {
        try (var ground = Ground.open(folder)) {
            assertThat(Books.sweep(ground, 1_000)).isEqualTo(1);
        }
    }

    private Count asked(GrowthBenchmark.Load load, long size, String what) {
        try (var ground = Ground.open(folder)) {
            var question = load.of(ground, size).stream()
                    .filter(one -> one.what().equals(what))
                    .findFirst()
                    .orElseThrow();
            question.before().run();
            ground.gauge().count();
            question.ask().run();
            return ground.gauge().count();
        }
    }
}
