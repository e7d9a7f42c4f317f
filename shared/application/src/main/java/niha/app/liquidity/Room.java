package niha.app.liquidity;

import java.math.BigDecimal;
import java.util.List;
import niha.app.accounts.Holders;
import niha.app.market.Reference;
import niha.app.orders.OpenExposures;
import niha.book.Side;
import niha.liquidity.Level;
import niha.orders.Exposure;
import niha.parties.Holder;
import niha.units.Asset;

/**
 * How much of what a market maker has available its limits let it place around a reference price. Reckoned at the level where it is least,
 * so that whatever a plan makes of it stays within them.
 */
record Room(Holders holders, OpenExposures exposures) {

    long most(Holder holder, Asset certificate, Side side, long available, Reference reference) {
        var levels = Level.around(reference.price(), side);
        var prices = levels.stream().mapToLong(level -> level.price().cents()).summaryStatistics();
        var band = holder.limits().priceBandBasisPoints();
        if (band.isPresent() && levels.stream().anyMatch(level -> reference.basisPointsTo(level.price()) > band.get()))
            return 0;
        if (!holder.limits().countWhatIsOpen() || levels.isEmpty()) return available;
        var open = exposures.of(holder.account());
        var notional = holder.limits()
                .notionalMax()
                .map(max -> Math.max(0, max - sum(open)))
                .map(cents -> side == Side.BUY ? cents : cents / prices.getMax())
                .orElse(Long.MAX_VALUE);
        var position = side == Side.SELL
                ? Long.MAX_VALUE
                : holder.limits()
                        .positionMax(certificate)
                        .map(max -> bought(holder, certificate, open, max, prices.getMin()))
                        .orElse(Long.MAX_VALUE);
        return Math.min(available, Math.min(notional, position));
    }

    /** Cents that buy no more than may still be held, even at the lowest price. */
    private long bought(Holder holder, Asset certificate, List<Exposure> open, long max, long lowest) {
        var held = holders.balance(holder.account(), certificate).total();
        var bids = open.stream()
                .mapToLong(each -> each.trades(certificate, Side.BUY))
                .sum();
        return BigDecimal.valueOf(Math.max(0, max - held - bids))
                .multiply(BigDecimal.valueOf(lowest))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValueExact();
    }

    private static long sum(List<Exposure> open) {
        return open.stream().mapToLong(Exposure::notional).reduce(0, Math::addExact);
    }
}
