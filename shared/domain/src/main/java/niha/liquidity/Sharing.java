package niha.liquidity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splits a sum over those who can carry it, cent by cent. All lists have the one who carries most first. */
final class Sharing {
    private Sharing() {}

    /**
     * What each gives, as far down the list as it goes. Everybody who can gives the same; where no such group carries the sum but all
     * together do, the poorer give all they have. Where not even all do, each gives that.
     *
     * @param most so many share equally at most
     */
    static List<Long> of(long sum, List<Long> carried, int most) {
        if (carried.stream().mapToLong(Long::longValue).sum() < sum) return carried;
        for (int group = Math.min(most, carried.size()); group > 0; group--)
            if (canAll(sum, carried, group)) return equal(sum, group);
        return filled(sum, carried);
    }

    private static boolean canAll(long sum, List<Long> carried, int group) {
        for (int i = group - 1; i >= 0; i--) if (carried.get(i) < part(sum, group, i)) return false;
        return true;
    }

    private static long part(long sum, int group, int index) {
        return sum / group + (index < sum % group ? 1 : 0);
    }

    private static List<Long> equal(long sum, int group) {
        var parts = new ArrayList<Long>();
        for (int i = 0; i < group; i++) parts.add(part(sum, group, i));
        return parts;
    }

    /** From the poorest on each gives its equal part of what is left, or all it has. */
    private static List<Long> filled(long sum, List<Long> carried) {
        var parts = new ArrayList<Long>();
        var left = sum;
        for (int i = carried.size() - 1; i >= 0; i--) {
            var part = Math.min(carried.get(i), left / (i + 1));
            parts.add(part);
            left -= part;
        }
        Collections.reverse(parts);
        return parts;
    }
}
