package niha.proof.engine;

import java.util.Collection;
import java.util.List;

/** Several findings of one figure: the one in the middle (of an even number the lower one), and the extremes. */
record Middle(long median, long least, long most) {

    static Middle of(Collection<Long> found) {
        if (found.isEmpty()) throw new IllegalArgumentException("nothing was found");
        List<Long> sorted = found.stream().sorted().toList();
        return new Middle(sorted.get((sorted.size() - 1) / 2), sorted.getFirst(), sorted.getLast());
    }
}
