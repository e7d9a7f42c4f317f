package niha.app.accounts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.orders.OrderCounts;
import niha.ledger.Balance;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.units.Asset;

/** A market maker as the outside sees it. */
public record MarketMakerView(
        UUID id,
        UUID userId,
        String name,
        String email,
        Optional<String> description,
        HolderType mmType,
        boolean isActive,
        Map<Asset, BalanceView> currentBalances,
        Optional<BigDecimal> eurBalance,
        Optional<Integer> feeBps,
        LimitsView limits,
        KillSwitchView killSwitch,
        long totalOrders,
        long openOrders,
        long totalTrades,
        String createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements HolderView {

    public static MarketMakerView of(Holder holder, List<Balance> balances, OrderCounts counts) {
        var shown = HolderView.shown(holder, balances);
        return new MarketMakerView(
                holder.id(),
                holder.userId(),
                holder.name(),
                holder.email().address(),
                holder.description(),
                holder.type(),
                holder.active(),
                shown,
                Optional.ofNullable(shown.get(Asset.EUR)).map(BalanceView::total),
                holder.feeBasisPoints(),
                LimitsView.of(holder.limits()),
                KillSwitchView.of(holder.killSwitch()),
                counts.orders(),
                counts.open(),
                counts.trades(),
                holder.createdBy(),
                holder.createdAt(),
                holder.updatedAt());
    }
}
