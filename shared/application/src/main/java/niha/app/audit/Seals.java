package niha.app.audit;

import java.util.List;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.seals.Digest;
import niha.seals.Seal;

/** The chain of seals, in the store and anchored outside of it. */
public interface Seals {
    /** A seal with the digests of its block's tickets, in the order of their numbers. */
    record Block(Seal seal, List<Digest> leaves) {
        public Block {
            leaves = List.copyOf(leaves);
        }
    }

    Optional<Block> last(int year);

    /** The blocks that end at this number or after it, in order. */
    List<Block> from(int year, long number, int limit);

    /** Adds the next block; outdated if another one did. */
    void append(Block block) throws Outdated;

    /** Copies of the seals where nobody, ourselves included, can change or delete them. */
    interface Anchors {
        /** Writes a block's anchor once; writing the same again changes nothing. */
        void put(Block block);

        Optional<Block> find(int year, long block);
    }
}
