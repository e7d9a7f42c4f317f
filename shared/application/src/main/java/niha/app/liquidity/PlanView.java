package niha.app.liquidity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.liquidity.PlannedOrder;
import niha.liquidity.SidePlan;
import niha.parties.HolderType;
import niha.units.Amount;
import niha.units.Asset;

/**
 * One side of a plan as the outside sees it.
 *
 * @param totalAmount what is wanted, in EUR
 * @param actualAmount what its orders come to, in EUR
 */
public record PlanView(
        List<Row> mms,
        BigDecimal totalAmount,
        BigDecimal actualAmount,
        long quantity,
        int ordersCount,
        List<LevelRow> priceLevels,
        Optional<Lack> missingAssets) {

    /**
     * What one market maker places.
     *
     * @param allocation EUR where it buys, certificates where it sells
     * @param amountEur its part of what is wanted
     */
    public record Row(
            UUID mmId,
            String mmName,
            HolderType mmType,
            BigDecimal allocation,
            BigDecimal amountEur,
            long quantity,
            int ordersCount) {}

    public record LevelRow(BigDecimal price, int percentage, long quantity, int ordersCount) {}

    public record Lack(Asset assetType, BigDecimal required, BigDecimal available, BigDecimal shortfall) {}

    static PlanView of(SidePlan side) {
        return new PlanView(
                side.shares().stream().map(share -> row(side.side(), share)).toList(),
                euros(side.target()),
                euros(side.actual()),
                quantity(side.orders().toList()),
                (int) side.orders().count(),
                side.levels().stream().map(level -> row(side, level)).toList(),
                side.missing().map(PlanView::lack));
    }

    private static Row row(Side side, SidePlan.Share share) {
        var quantity = quantity(share.orders());
        return new Row(
                share.who().id(),
                share.who().name(),
                MarketMakers.type(side),
                side == Side.BUY ? euros(share.cents()) : BigDecimal.valueOf(quantity),
                euros(share.cents()),
                quantity,
                share.orders().size());
    }

    private static LevelRow row(SidePlan side, niha.liquidity.Level level) {
        var orders = side.orders()
                .filter(order -> order.price().equals(level.price()))
                .toList();
        return new LevelRow(level.price().toDecimal(), level.percent(), quantity(orders), orders.size());
    }

    private static Lack lack(SidePlan.Missing missing) {
        return new Lack(
                missing.asset(),
                new Amount(missing.asset(), missing.required()).toDecimal(),
                new Amount(missing.asset(), missing.available()).toDecimal(),
                missing.shortfall().toDecimal());
    }

    private static long quantity(List<PlannedOrder> orders) {
        return orders.stream().mapToLong(PlannedOrder::quantity).reduce(0, Math::addExact);
    }

    private static BigDecimal euros(long cents) {
        return new Amount(Asset.EUR, cents).toDecimal();
    }
}
