package niha.app.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.orders.OrderCounts;
import niha.ledger.Balance;
import niha.parties.Holder;
import niha.units.Asset;

/** A client's account as the outside sees it. */
public record EntityView(
        UUID id,
        UUID userId,
        String name,
        String email,
        Optional<String> description,
        boolean isActive,
        Map<Asset, BalanceView> currentBalances,
        Optional<Integer> feeBps,
        long totalOrders,
        long openOrders,
        long totalTrades,
        String createdBy,
        Instant createdAt,
        Instant updatedAt)
        implements HolderView {

    public static EntityView of(Holder holder, List<Balance> balances, OrderCounts counts) {
        return new EntityView(
                holder.id(),
                holder.userId(),
                holder.name(),
                holder.email().address(),
                holder.description(),
                holder.active(),
                HolderView.shown(holder, balances),
                holder.feeBasisPoints(),
                counts.orders(),
                counts.open(),
                counts.trades(),
                holder.createdBy(),
                holder.createdAt(),
                holder.updatedAt());
    }
}
