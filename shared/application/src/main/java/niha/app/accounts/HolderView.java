package niha.app.accounts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.app.orders.OrderCounts;
import niha.ledger.Balance;
import niha.parties.Holder;
import niha.units.Asset;

/** An account holder as the outside sees it. */
public sealed interface HolderView permits MarketMakerView, EntityView {
    static HolderView of(Holder holder, List<Balance> balances, OrderCounts counts) {
        return switch (holder.type().kind()) {
            case MARKET_MAKER -> MarketMakerView.of(holder, balances, counts);
            case CLIENT -> EntityView.of(holder, balances, counts);
        };
    }

    /** Shows exactly the assets that the holder may be funded with, held or not, and whatever else it holds. */
    static Map<Asset, BalanceView> shown(Holder holder, List<Balance> balances) {
        var shown = new LinkedHashMap<Asset, BalanceView>();
        for (var asset : holder.type().funding())
            shown.put(asset, BalanceView.of(Balance.none(holder.account(), asset)));
        for (var balance : balances) shown.put(balance.asset(), BalanceView.of(balance));
        return shown;
    }
}
