package niha.app.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.market.Reference;
import niha.orders.Exposure;
import niha.parties.Limits;
import niha.units.Amount;
import niha.units.Asset;

/** How much of a limit is used. */
public record LimitUse(
        Kind limit, Optional<Asset> certificateType, BigDecimal used, BigDecimal allowed, BigDecimal usedPercent) {
    private static final int PERCENT_SCALE = 1;

    public enum Kind {
        POSITION_MAX,
        NOTIONAL_MAX,
        PRICE_BAND
    }

    /** Of those that are set. */
    static List<LimitUse> of(
            Limits limits, List<RiskView.Row> rows, List<Exposure> open, Map<Asset, MarketPrice> prices) {
        var uses = new ArrayList<LimitUse>();
        for (var row : rows)
            limits.positionMax(row.certificateType())
                    .ifPresent(max -> uses.add(use(
                            Kind.POSITION_MAX,
                            Optional.of(row.certificateType()),
                            BigDecimal.valueOf(row.highestPosition()),
                            BigDecimal.valueOf(max))));
        limits.notionalMax()
                .ifPresent(max -> uses.add(use(
                        Kind.NOTIONAL_MAX,
                        Optional.empty(),
                        eur(open.stream().mapToLong(Exposure::notional).reduce(0, Math::addExact)),
                        eur(max))));
        limits.priceBandBasisPoints()
                .ifPresent(max -> prices.forEach((certificate, price) -> uses.add(use(
                        Kind.PRICE_BAND,
                        Optional.of(certificate),
                        BigDecimal.valueOf(farthest(certificate, open, price.reference())),
                        BigDecimal.valueOf(max)))));
        return uses;
    }

    private static long farthest(Asset certificate, List<Exposure> open, Reference reference) {
        return open.stream()
                .filter(each -> each.certificate() == certificate)
                .mapToLong(each -> reference.basisPointsTo(each.limit()))
                .max()
                .orElse(0);
    }

    private static BigDecimal eur(long cents) {
        return new Amount(Asset.EUR, cents).toDecimal();
    }

    private static LimitUse use(Kind kind, Optional<Asset> certificate, BigDecimal used, BigDecimal allowed) {
        var percent = used.movePointRight(2).divide(allowed, PERCENT_SCALE, RoundingMode.HALF_UP);
        return new LimitUse(kind, certificate, used, allowed, percent);
    }
}
