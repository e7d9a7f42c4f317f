package niha.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** However uses come, no stretch of time has more of them than its length and one burst allow, and whoever waits as told is served. */
final class RateProperties {
    private static final long NOW = 1_800_000_000_000_000L;

    @Property(tries = 300)
    void noStretchHasMoreUsesThanItsLengthAndOneBurst(
            @ForAll @IntRange(min = 1, max = 500) int perSecond,
            @ForAll @Size(min = 1, max = 300) List<@IntRange(max = 60_000) Integer> pauses) {
        var rate = new Rate(perSecond);
        var granted = new ArrayList<Long>();
        var now = NOW;
        var taken = 0L;
        for (var pause : pauses) {
            now += pause;
            if (!rate.grants(taken, now)) continue;
            taken = rate.next(taken, now);
            granted.add(now);
        }
        for (int from = 0; from < granted.size(); from++)
            for (int to = from; to < granted.size(); to++)
                assertThat((long) to - from + 1)
                        .isLessThanOrEqualTo(rate.burst() + (granted.get(to) - granted.get(from)) / rate.interval());
    }

    @Property(tries = 300)
    void afterAPauseThereIsOneBurstAndThenWhoWaitsAsToldIsServed(@ForAll @IntRange(min = 1, max = 500) int perSecond) {
        var rate = new Rate(perSecond);
        var taken = 0L;
        for (int left = rate.burst() - 1; left >= 0; left--) {
            assertThat(rate.grants(taken, NOW)).isTrue();
            taken = rate.next(taken, NOW);
            assertThat(rate.granted(taken, NOW).remaining()).isEqualTo(left);
        }
        assertThat(rate.grants(taken, NOW)).isFalse();
        var wait = rate.refused(taken, NOW).retryAfterSeconds();
        assertThat(wait).isPositive();
        assertThat(rate.grants(taken, NOW + wait * 1_000_000)).isTrue();
    }
}
