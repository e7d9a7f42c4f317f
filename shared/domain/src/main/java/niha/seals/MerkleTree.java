package niha.seals;

import java.util.ArrayList;
import java.util.List;

/** The Merkle tree over a block's leaves (RFC 6962): an odd node at the end of a level goes up as it is. */
public record MerkleTree(List<Digest> leaves) {
    public MerkleTree {
        leaves = List.copyOf(leaves);
        if (leaves.isEmpty()) throw new IllegalArgumentException("A tree without leaves");
    }

    public Digest root() {
        var level = leaves;
        while (level.size() > 1) level = above(level);
        return level.getFirst();
    }

    /** What must be known beside the leaf at this index to compute the root. */
    public List<Step> proof(int index) {
        var steps = new ArrayList<Step>();
        var level = leaves;
        for (int at = index; level.size() > 1; at /= 2) {
            var sibling = at ^ 1;
            if (sibling < level.size()) steps.add(new Step(level.get(sibling), sibling < at));
            level = above(level);
        }
        return steps;
    }

    /** A neighbour on the way up, and on which side it stands. */
    public record Step(Digest sibling, boolean left) {}

    /** The root that this leaf and its proof lead to. */
    public static Digest rootOf(Digest leaf, List<Step> proof) {
        var node = leaf;
        for (var step : proof)
            node = step.left() ? Digest.ofNode(step.sibling(), node) : Digest.ofNode(node, step.sibling());
        return node;
    }

    private static List<Digest> above(List<Digest> level) {
        var above = new ArrayList<Digest>((level.size() + 1) / 2);
        for (int i = 0; i + 1 < level.size(); i += 2) above.add(Digest.ofNode(level.get(i), level.get(i + 1)));
        if (level.size() % 2 == 1) above.add(level.getLast());
        return above;
    }
}
