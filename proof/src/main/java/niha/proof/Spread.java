package niha.proof;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Several measurements of one thing: the one in the middle, and how far the others lie from it. */
public record Spread(Duration median, Duration fastest, Duration slowest, int count) {

    public static Spread of(Collection<Duration> measured) {
        if (measured.isEmpty()) throw new IllegalArgumentException("nothing was measured");
        List<Duration> sorted = measured.stream().sorted().toList();
        int middle = sorted.size() / 2;
        var median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).plus(sorted.get(middle)).dividedBy(2);
        return new Spread(median, sorted.getFirst(), sorted.getLast(), sorted.size());
    }
}
