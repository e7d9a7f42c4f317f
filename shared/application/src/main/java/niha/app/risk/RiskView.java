package niha.app.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.KillSwitchView;
import niha.app.market.Reference;
import niha.book.Side;
import niha.orders.Exposure;
import niha.units.Asset;

/** What a market maker has at stake, and how much of its limits is used. */
public record RiskView(
        UUID marketMakerId,
        List<Row> certificates,
        BigDecimal lockedInBidsEur,
        BigDecimal marketValueEur,
        BigDecimal capitalAtRiskEur,
        List<LimitUse> limits,
        KillSwitchView killSwitch) {

    /** One kind of certificate; in spot what is held is the delta, and nothing has a gamma. */
    public record Row(
            Asset certificateType,
            long netPosition,
            long delta,
            long openBuyQuantity,
            long openSellQuantity,
            long lowestPosition,
            long highestPosition,
            BigDecimal marketPrice,
            Reference.Source marketPriceSource,
            Optional<Instant> marketPriceAsOf,
            BigDecimal exposureEur) {

        static Row of(Asset certificate, long held, List<Exposure> open, MarketPrice price) {
            var buys = sum(open, certificate, Side.BUY);
            var sells = sum(open, certificate, Side.SELL);
            return new Row(
                    certificate,
                    held,
                    held,
                    buys,
                    sells,
                    held - sells,
                    Math.addExact(held, buys),
                    price.reference().price(),
                    price.reference().source(),
                    price.asOf(),
                    price.reference().worth(held));
        }

        private static long sum(List<Exposure> open, Asset certificate, Side side) {
            return open.stream()
                    .mapToLong(each -> each.trades(certificate, side))
                    .reduce(0, Math::addExact);
        }
    }
}
