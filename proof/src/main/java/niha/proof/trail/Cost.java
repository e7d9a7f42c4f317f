package niha.proof.trail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import niha.testkit.Counted.Count;

/** What a question costs: the same requests each time, and times of which the middle and the hundredth from the end are told. */
record Cost(Duration median, Duration p99, Count count) {

    static Cost of(List<Asked> asked) {
        var counts = asked.stream().map(Asked::count).distinct().toList();
        if (counts.size() != 1) throw new IllegalStateException("One question, different requests: " + counts);
        var times = new ArrayList<>(asked.stream().map(Asked::took).sorted().toList());
        return new Cost(quantile(times, 50), quantile(times, 99), counts.getFirst());
    }

    /** The smallest time that at least so many of a hundred did not exceed. */
    private static Duration quantile(List<Duration> sorted, int percent) {
        return sorted.get(Math.max(0, Math.ceilDiv(sorted.size() * percent, 100) - 1));
    }
}
