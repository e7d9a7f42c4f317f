package niha.liquidity;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import niha.book.Side;
import niha.units.Asset;

/** What it takes to place so much liquidity on both sides of a reference price: the same circumstances give the same plan. */
public record Plan(Asset certificate, BigDecimal reference, SidePlan bids, SidePlan asks) {

    /** What is wanted, in cents; 0 on a side that is not. */
    public record Targets(long bid, long ask) {
        public Targets {
            if (bid < 0 || ask < 0 || (bid == 0 && ask == 0))
                throw new IllegalArgumentException("Targets of " + bid + " and " + ask);
        }
    }

    /** Who could take part: those that buy and those that sell. */
    public record Candidates(List<Candidate> buyers, List<Candidate> sellers) {
        public Candidates {
            buyers = List.copyOf(buyers);
            sellers = List.copyOf(sellers);
        }
    }

    public static Plan of(Asset certificate, BigDecimal reference, Targets targets, Candidates candidates) {
        return new Plan(
                certificate,
                reference,
                SidePlan.of(certificate, Side.BUY, targets.bid(), reference, candidates.buyers()),
                SidePlan.of(certificate, Side.SELL, targets.ask(), reference, candidates.sellers()));
    }

    public Stream<PlannedOrder> orders() {
        return Stream.concat(bids.orders(), asks.orders());
    }

    public boolean isPossible() {
        return bids.isPossible() && asks.isPossible();
    }
}
