package niha.liquidity;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.book.Side;
import niha.units.Amount;
import niha.units.Asset;

/**
 * One side of a plan.
 *
 * @param target cents that it is to place; 0 for a side that is not wanted
 * @param shares who places how much of that, the richest first
 * @param missing what they lack together, where they cannot place all of it
 */
public record SidePlan(Side side, long target, List<Level> levels, List<Share> shares, Optional<Missing> missing) {
    /** More market makers than this take part on no side: the richest are enough. */
    public static final int MARKET_MAKERS_MAX = 1_000;

    public SidePlan {
        levels = List.copyOf(levels);
        shares = List.copyOf(shares);
    }

    /** What one market maker places: cents of the target, and the whole orders that these pay for. */
    public record Share(Candidate who, long cents, List<PlannedOrder> orders) {
        public Share {
            orders = List.copyOf(orders);
        }
    }

    /** Whoever gives somebody so much as is short of this makes the plan possible. */
    public record Missing(Asset asset, long required, long available) {
        public Amount shortfall() {
            return new Amount(asset, required - available);
        }
    }

    static SidePlan of(Asset certificate, Side side, long target, BigDecimal reference, List<Candidate> candidates) {
        var levels = Level.around(reference, side);
        if (target == 0 || levels.isEmpty()) return new SidePlan(side, target, levels, List.of(), Optional.empty());
        var means = new Means(certificate, side, levels);
        var carriers = carriers(means, target, candidates);
        var parts = Sharing.of(target, carriers.stream().map(Carrier::cents).toList(), lots(means, target, carriers));
        var shares = IntStream.range(0, parts.size())
                .mapToObj(i -> share(means, carriers.get(i).who(), parts.get(i)))
                .toList();
        return new SidePlan(side, target, levels, shares, missing(means, target, carriers));
    }

    private record Carrier(Candidate who, long cents) {}

    private static List<Carrier> carriers(Means means, long target, List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Candidate.RICHEST_FIRST)
                .limit(MARKET_MAKERS_MAX)
                .map(who -> new Carrier(who, means.carries(who, target)))
                .sorted(Comparator.comparingLong(Carrier::cents).reversed())
                .toList();
    }

    /** So many can share it that each of them stands at each level. */
    private static int lots(Means means, long target, List<Carrier> carriers) {
        var fee =
                carriers.stream().mapToInt(c -> c.who().feeBasisPoints()).max().orElse(0);
        return Math.clamp(target / means.oneAtEachLevel(fee), 1, MARKET_MAKERS_MAX);
    }

    private static Share share(Means means, Candidate who, long cents) {
        return new Share(who, cents, means.orders(who, cents));
    }

    private static Optional<Missing> missing(Means means, long target, List<Carrier> carriers) {
        var carried = carriers.stream().mapToLong(Carrier::cents).reduce(0, Math::addExact);
        if (carried >= target) return Optional.empty();
        var available = carriers.stream().mapToLong(c -> c.who().available()).reduce(0, Math::addExact);
        var asset = means.side() == Side.BUY ? Asset.EUR : means.certificate();
        return Optional.of(new Missing(asset, available + lacks(means, target - carried), available));
    }

    /** What one more market maker would need to carry the rest; a rest that buys nothing still needs somebody. */
    private static long lacks(Means means, long cents) {
        var nobody = new Candidate(new UUID(0, 0), "", 1, 0);
        return Math.max(1, means.needs(nobody, cents));
    }

    public Stream<PlannedOrder> orders() {
        return shares.stream().flatMap(share -> share.orders().stream());
    }

    /** Cents that its orders take of the target: never more, and less by what pays for no whole certificate. */
    public long actual() {
        return orders().mapToLong(PlannedOrder::cents).reduce(0, Math::addExact);
    }

    public boolean isPossible() {
        return target == 0 || (missing.isEmpty() && orders().findAny().isPresent());
    }
}
