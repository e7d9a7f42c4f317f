package niha.proof.trail;

import java.time.Duration;
import java.util.List;
import niha.proof.Quantile;
import niha.testkit.Counted.Count;

/** What a question costs: the same requests each time, and times of which the middle and the hundredth from the end are told. */
record Cost(Duration median, Duration p99, Count count) {

    static Cost of(List<Asked> asked) {
        var counts = asked.stream().map(Asked::count).distinct().toList();
        if (counts.size() != 1) throw new IllegalStateException("One question, different requests: " + counts);
        var times = asked.stream().map(Asked::took).toList();
        return new Cost(Quantile.of(times, Quantile.HALF), Quantile.of(times, Quantile.NEARLY_ALL), counts.getFirst());
    }
}
