package niha.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class SegmentProperties {
    @Property(tries = 300)
    void aSegmentHoldsItsNumbersGreatestFirst(
            @ForAll @Size(max = 200) Set<@LongRange(min = 1, max = 1_024) Long> places,
            @ForAll @LongRange(max = 1_000) long index) {
        var segment = Segment.empty();
        var numbers = new TreeSet<Long>(Comparator.reverseOrder());
        for (var place : places) {
            var number = index * Segment.SIZE + place;
            assertThat(Segment.indexOf(number)).isEqualTo(index);
            segment = segment.with(number);
            numbers.add(number);
        }
        assertThat(segment.numbers(index)).containsExactlyElementsOf(numbers);
        assertThat(segment.count()).isEqualTo(places.size());
        numbers.removeIf(number -> number % 3 != 0);
        assertThat(segment.only(index, number -> number % 3 == 0).numbers(index))
                .containsExactlyElementsOf(numbers);
        assertThat(Segment.ofBytes(segment.toBytes())).isEqualTo(segment);
    }

    @Property(tries = 200)
    void andAndOrAreThoseOfSets(
            @ForAll @Size(max = 50) Set<@LongRange(min = 1, max = 1_024) Long> some,
            @ForAll @Size(max = 50) Set<@LongRange(min = 1, max = 1_024) Long> others) {
        var both = new TreeSet<>(some);
        both.retainAll(others);
        var either = new TreeSet<>(some);
        either.addAll(others);
        assertThat(of(some).and(of(others))).isEqualTo(of(both));
        assertThat(of(some).or(of(others))).isEqualTo(of(either));
    }

    private static Segment of(Set<Long> numbers) {
        var segment = Segment.empty();
        for (var number : numbers) segment = segment.with(number);
        return segment;
    }
}
