package niha.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SealsProperties {
    @Property(tries = 200)
    void everyLeafIsProvenByItsPath(
            @ForAll @Size(min = 1, max = 70) List<String> documents, @ForAll @IntRange(max = 69) int at) {
        var tree = new MerkleTree(documents.stream().map(Digest::ofLeaf).toList());
        var index = at % documents.size();
        assertThat(MerkleTree.rootOf(tree.leaves().get(index), tree.proof(index)))
                .isEqualTo(tree.root());
    }

    @Property(tries = 200)
    void aChangedDocumentChangesTheRoot(
            @ForAll @Size(min = 1, max = 70) List<String> documents, @ForAll @IntRange(max = 69) int at) {
        var index = at % documents.size();
        var changed = new ArrayList<>(documents);
        changed.set(index, documents.get(index) + "!");
        assertThat(root(changed)).isNotEqualTo(root(documents));
    }

    @Property(tries = 50)
    void sealsFollowEachOtherAndNothingElse(
            @ForAll @Size(min = 2, max = 9) List<@Size(min = 1, max = 5) List<String>> blocks) {
        Optional<Seal> last = Optional.empty();
        Optional<Seal> beforeLast = Optional.empty();
        for (var block : blocks) {
            beforeLast = last;
            last = Optional.of(
                    Seal.over(2026, last, block.stream().map(Digest::ofLeaf).toList()));
            assertThat(last.get().follows(beforeLast)).isTrue();
        }
        assertThat(last.orElseThrow().follows(Optional.empty())).isFalse();
        assertThat(beforeLast.orElseThrow().follows(last)).isFalse();
    }

    private static Digest root(List<String> documents) {
        return new MerkleTree(documents.stream().map(Digest::ofLeaf).toList()).root();
    }
}
