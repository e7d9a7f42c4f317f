package niha.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class IdsProperties {
    private static final long YEAR_10000 = 253_402_300_800_000L;

    @Property
    void versionAndVariantAreThoseOfRfc9562(@ForAll @LongRange(min = 0, max = YEAR_10000) long at, @ForAll long seed) {
        var id = new Ids(new SplittableRandom(seed)).at(Instant.ofEpochMilli(at));
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Property
    void theFirst48BitsAreTheTime(@ForAll @LongRange(min = 0, max = YEAR_10000) long at, @ForAll long seed) {
        var id = new Ids(new SplittableRandom(seed)).at(Instant.ofEpochMilli(at));
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(at);
    }

    @Property
    void aLaterIdIsAGreaterText(
            @ForAll @LongRange(min = 0, max = YEAR_10000) long at,
            @ForAll @LongRange(min = 1, max = 1_000_000) long later,
            @ForAll long seed) {
        var ids = new Ids(new SplittableRandom(seed));
        var first = ids.at(Instant.ofEpochMilli(at)).toString();
        assertThat(ids.at(Instant.ofEpochMilli(at + later)).toString()).isGreaterThan(first);
    }

    @Property
    void theSameRandomnessAtTheSameTimeIsTheSameId(@ForAll long seed) {
        var at = Instant.ofEpochMilli(1);
        assertThat(new Ids(new SplittableRandom(seed)).at(at)).isEqualTo(new Ids(new SplittableRandom(seed)).at(at));
    }
}
