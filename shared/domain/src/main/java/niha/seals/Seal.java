package niha.seals;

import java.util.List;
import java.util.Optional;

/**
 * Closes a block of tickets for good: their tree's root, and through the previous seal everything before them.
 *
 * @param block counts the seals of a year from 1
 * @param first the number of the block's first ticket
 * @param last the number of its last one
 */
public record Seal(int year, long block, long first, long last, Digest root, Digest previous) {
    public Seal {
        if (first > last) throw new IllegalArgumentException("A seal over nothing");
    }

    /** What the seal after this one carries on. */
    public Digest digest() {
        return Digest.ofLeaf("%04d %d %d %d %s %s".formatted(year, block, first, last, root, previous));
    }

    /** Seals the leaves that follow the previous seal, or the year's first ones. */
    public static Seal over(int year, Optional<Seal> previous, List<Digest> leaves) {
        var first = previous.map(Seal::last).orElse(0L) + 1;
        return new Seal(
                year,
                previous.map(Seal::block).orElse(0L) + 1,
                first,
                first + leaves.size() - 1,
                new MerkleTree(leaves).root(),
                previous.map(Seal::digest).orElse(genesis(year)));
    }

    /** Whether this seal follows that one without a gap. */
    public boolean follows(Optional<Seal> before) {
        return first == before.map(Seal::last).orElse(0L) + 1
                && block == before.map(Seal::block).orElse(0L) + 1
                && previous.equals(before.map(Seal::digest).orElse(genesis(year)));
    }

    private static Digest genesis(int year) {
        return Digest.ofLeaf("niha " + year);
    }
}
