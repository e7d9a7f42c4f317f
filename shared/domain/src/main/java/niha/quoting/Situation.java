package niha.quoting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import niha.book.Side;
import niha.units.Price;

/**
 * All that a cycle is decided on.
 *
 * @param hindrance why nothing may be quoted, whatever the market looks like
 * @param bestBid of others
 * @param sides those that may be quoted
 * @param position certificates held
 * @param standing the quotes that are there, with what is left of them
 */
public record Situation(
        Optional<Reason> hindrance,
        Reference reference,
        Optional<Price> bestBid,
        Optional<Price> bestAsk,
        Set<Side> sides,
        Funds funds,
        long position,
        List<Quote> standing) {
    public Situation {
        sides = Set.copyOf(sides);
        standing = List.copyOf(standing);
    }

    /**
     * What quotes may be paid with: what is available, and what the standing ones hold.
     *
     * @param feeBasisPoints what buying costs in addition
     */
    public record Funds(long cents, long certificates, int feeBasisPoints) {}
}
