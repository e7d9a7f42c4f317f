package niha.proof.sim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A simulator that finds nothing when a guard is missing proves nothing when all are there. */
class GuardTest {
    private static final int DEEDS = 60;

    @ParameterizedTest
    @EnumSource
    void eachGuardIsMissed(Guard guard) {
        assertThat(Found.without(guard, 1_000, DEEDS).seed())
                .as("%s: %s", guard, guard.what)
                .isPositive();
    }

    @Test
    void aHistoryShrinksToWhatMatters() {
        var found = Found.without(Guard.SELF_TRADE, 1_000, DEEDS);
        var shortest = new Without(Guard.SELF_TRADE).shortest(found.seed(), DEEDS);
        assertThat(shortest).isEqualTo("2 deeds, faults []");
    }
}
