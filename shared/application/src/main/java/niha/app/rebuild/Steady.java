package niha.app.rebuild;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Unavailable;

/**
 * Compares while markets move. What differs may only have moved between two reads: it is looked at again, and counts as a difference
 * when it is found twice in the same state while nothing moved around it.
 *
 * @param position where that stands which is compared with
 * @param upTo brings what it should be to that position
 */
record Steady<P>(Supplier<P> position, Consumer<P> upTo, Ports.Backoff backoff) {
    private static final int LOOKS = 50;

    <K> Map<K, Difference> differing(Set<K> all, Function<Set<K>, Map<K, Difference>> look) {
        var suspects = all;
        Map<K, Difference> last = new HashMap<>();
        for (int attempt = 1; attempt <= LOOKS; attempt++) {
            backoff.before(attempt);
            var before = position.get();
            upTo.accept(before);
            var differing = look.apply(suspects);
            if (differing.isEmpty()) return differing;
            var stood = before.equals(position.get());
            if (stood && differing.equals(last)) return differing;
            last = stood ? differing : Map.of();
            suspects = differing.keySet();
        }
        throw new Unavailable(
                "The market moves faster than it can be read", new IllegalStateException(suspects.toString()));
    }
}
