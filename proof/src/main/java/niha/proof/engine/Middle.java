package niha.proof.engine;

import java.util.Collection;
import java.util.Collections;
import niha.proof.Quantile;

/** Several findings of one figure: the one in the middle (of an even number the lower one), and the extremes. */
record Middle(long median, long least, long most) {

    static Middle of(Collection<Long> found) {
        return new Middle(Quantile.of(found, Quantile.HALF), Collections.min(found), Collections.max(found));
    }
}
