package niha.app.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import niha.app.audit.Seals.Block;
import niha.seals.Digest;
import niha.seals.MerkleTree;
import niha.seals.MerkleTree.Step;
import niha.seals.Seal;
import niha.tickets.TicketNumber;

/** Holds the stored tickets against their seals and the seals against their anchors. */
public final class Verification {
    private final Archive archive;
    private final Seals seals;
    private final Seals.Anchors anchors;

    public Verification(Archive archive, Seals seals, Seals.Anchors anchors) {
        this.archive = archive;
        this.seals = seals;
        this.anchors = anchors;
    }

    /**
     * What was found.
     *
     * @param verified how many tickets were looked at and are as they were sealed
     * @param next where to go on when there is more
     */
    public record Verdict(
            boolean valid,
            long verified,
            Optional<TicketNumber> firstBad,
            Optional<String> problem,
            Optional<TicketNumber> next) {}

    /** Looks at up to so many blocks from this number on. */
    public Verdict verify(TicketNumber from, int blocksMax) {
        var year = from.year();
        var blocks = seals.from(year, from.number(), blocksMax);
        var before = before(from, blocks);
        var verified = 0L;
        for (var block : blocks) {
            var problem = problem(block, before);
            if (problem.isPresent()) return problem.get().at(verified);
            verified += block.leaves().size();
            before = Optional.of(block.seal());
        }
        var more = blocks.size() == blocksMax;
        return new Verdict(
                true,
                verified,
                Optional.empty(),
                Optional.empty(),
                more ? before.map(seal -> new TicketNumber(year, seal.last() + 1)) : Optional.empty());
    }

    private Optional<Seal> before(TicketNumber from, List<Block> blocks) {
        if (blocks.isEmpty() || blocks.getFirst().seal().first() == 1) return Optional.empty();
        return seals.from(from.year(), blocks.getFirst().seal().first() - 1, 1).stream()
                .findFirst()
                .map(Block::seal);
    }

    private record Problem(TicketNumber number, String what) {
        Verdict at(long verified) {
            return new Verdict(false, verified, Optional.of(number), Optional.of(what), Optional.empty());
        }
    }

    private Optional<Problem> problem(Block block, Optional<Seal> before) {
        var seal = block.seal();
        var first = new TicketNumber(seal.year(), seal.first());
        if (!seal.follows(before)) return Optional.of(new Problem(first, "Its seal does not follow the one before"));
        var anchor = anchors.find(seal.year(), seal.block());
        if (anchor.isEmpty()) return Optional.of(new Problem(first, "Its seal has no anchor"));
        if (!anchor.get().seal().equals(seal))
            return Optional.of(new Problem(first, "Its seal is not the anchored one"));
        if (anchor.get().leaves().size() != seal.last() - seal.first() + 1)
            return Optional.of(new Problem(first, "Its anchor does not have a digest for each ticket"));
        if (!new MerkleTree(anchor.get().leaves()).root().equals(seal.root()))
            return Optional.of(new Problem(first, "Its anchor's digests do not lead to the sealed root"));
        return changed(seal, anchor.get().leaves());
    }

    private Optional<Problem> changed(Seal seal, List<Digest> leaves) {
        var numbers = LongStream.rangeClosed(seal.first(), seal.last())
                .mapToObj(n -> new TicketNumber(seal.year(), n))
                .toList();
        var found = new HashMap<TicketNumber, Digest>();
        for (var ticket : archive.read(numbers)) found.put(ticket.number(), Sealer.leaf(ticket));
        for (int i = 0; i < numbers.size(); i++) {
            var now = found.get(numbers.get(i));
            if (now == null) return Optional.of(new Problem(numbers.get(i), "The ticket is gone"));
            if (!now.equals(leaves.get(i)))
                return Optional.of(new Problem(numbers.get(i), "The ticket is not what was sealed"));
        }
        return Optional.empty();
    }

    /** That a ticket is in a sealed block: its digest, and the way from there to the seal's root. */
    public record Inclusion(TicketNumber ticket, Digest leaf, List<Step> steps, Seal seal) {}

    /** The proof for a ticket; none while it is not sealed. */
    public Optional<Inclusion> inclusion(TicketNumber number) {
        return seals.from(number.year(), number.number(), 1).stream()
                .findFirst()
                .filter(block -> block.seal().first() <= number.number())
                .map(block -> {
                    var index = Math.toIntExact(number.number() - block.seal().first());
                    var tree = new MerkleTree(block.leaves());
                    return new Inclusion(
                            number, block.leaves().get(index), new ArrayList<>(tree.proof(index)), block.seal());
                });
    }
}
