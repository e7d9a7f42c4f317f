package niha.app.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import niha.app.Json;
import niha.app.audit.Seals.Block;
import niha.app.commands.Ports.Outdated;
import niha.seals.Digest;
import niha.seals.Seal;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;

/**
 * Seals tickets, block after block, as soon as every number up to them has its ticket. The store decides which seal is the next one;
 * then it is anchored. A crash between the two is made good by the next run, which anchors the last seal again first.
 */
public final class Sealer {
    static final int BLOCK_MAX = 1_024;

    private final Archive archive;
    private final Seals seals;
    private final Seals.Anchors anchors;

    public Sealer(Archive archive, Seals seals, Seals.Anchors anchors) {
        this.archive = archive;
        this.seals = seals;
        this.anchors = anchors;
    }

    /** Seals what can be sealed, and says how many tickets that were. */
    public long run() {
        var sealed = 0L;
        for (var newest : archive.drawn()) sealed += seal(newest.year());
        return sealed;
    }

    private long seal(int year) {
        var complete = archive.position(year).complete();
        var last = seals.last(year);
        var sealed = 0L;
        while (true) {
            last.ifPresent(anchors::put);
            var next = last.map(block -> block.seal().last()).orElse(0L) + 1;
            if (next > complete) return sealed;
            var tickets = tickets(year, next, Math.min(complete, next + BLOCK_MAX - 1));
            var leaves = tickets.stream().map(Sealer::leaf).toList();
            var block = new Block(Seal.over(year, last.map(Block::seal), leaves), leaves);
            try {
                seals.append(block);
            } catch (Outdated another) {
                return sealed;
            }
            sealed += tickets.size();
            last = Optional.of(block);
        }
    }

    private List<Ticket> tickets(int year, long first, long last) {
        var numbers = LongStream.rangeClosed(first, last)
                .mapToObj(n -> new TicketNumber(year, n))
                .toList();
        var tickets = archive.read(numbers);
        if (tickets.size() != numbers.size())
            throw new IllegalStateException(
                    "Of the tickets %d to %d of %d some have gone".formatted(first, last, year));
        return tickets;
    }

    /** The digest of a ticket as the export writes it. */
    static Digest leaf(Ticket ticket) {
        return Digest.ofLeaf(Json.write(TicketView.of(ticket)));
    }
}
