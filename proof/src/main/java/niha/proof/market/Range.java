package niha.proof.market;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Several measurements of one thing: the one in the middle, the least and the most. */
record Range(double median, double least, double most) {

    static Range of(DoubleStream measured) {
        var sorted = measured.sorted().toArray();
        if (sorted.length == 0) throw new IllegalArgumentException("nothing was measured");
        var upper = sorted[sorted.length / 2];
        var lower = sorted[(sorted.length - 1) / 2];
        return new Range((lower + upper) / 2, sorted[0], sorted[sorted.length - 1]);
    }

    List<Double> numbers() {
        return List.of(median, least, most);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.1f (%.1f to %.1f)", median, least, most);
    }
}
