package niha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MomentsTest {
    @Test
    void aMomentIsReadWhateverItsOffset() {
        assertThat(Stream.of("2026-11-20T09:30:00Z", "2026-11-20T11:30:00+02:00", "2026-11-20T09:30:00.000Z")
                        .map(text -> Moments.read(text).orElseThrow()))
                .containsOnly(Instant.parse("2026-11-20T09:30:00Z"));
    }

    @Test
    void theLastYearIsTheOneBeforeTenThousand() {
        assertThat(Moments.read("9999-12-31T23:59:59Z")).isPresent();
        assertThat(Moments.read("9999-12-31T23:59:59-00:01")).isEmpty();
        assertThat(Moments.read("+10000-01-01T00:00:00Z")).isEmpty();
        assertThat(Moments.read("+999999999-12-31T23:59:59Z")).isEmpty();
    }

    @Test
    void noYearIsNegative() {
        assertThat(Moments.read("0000-01-01T00:00:00Z")).isPresent();
        assertThat(Moments.read("0000-01-01T00:00:00+00:01")).isEmpty();
        assertThat(Moments.read("-0001-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void whatIsNoMomentIsNone() {
        assertThat(Stream.of("", "now", "2026-11-20", "2026-02-30T00:00:00Z", "2026-11-20T24:00:01Z")
                        .filter(text -> Moments.read(text).isPresent()))
                .isEmpty();
    }
}
