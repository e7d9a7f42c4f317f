package niha.liquidity;

import java.util.Comparator;
import java.util.UUID;

/**
 * A market maker that could take part on its side.
 *
 * @param available what it can lock now: cents for one that buys, certificates for one that sells
 * @param feeBasisPoints what its orders would pay
 */
public record Candidate(UUID id, String name, long available, int feeBasisPoints) {
    static final Comparator<Candidate> RICHEST_FIRST =
            Comparator.comparingLong(Candidate::available).reversed().thenComparing(Candidate::id);

    public Candidate {
        if (available < 1) throw new IllegalArgumentException(id + " has nothing to take part with");
    }
}
