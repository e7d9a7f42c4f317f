package niha.app.risk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import niha.app.accounts.BalanceView;
import niha.app.accounts.Holders;
import niha.app.accounts.KillSwitchView;
import niha.app.market.MarketData;
import niha.app.orders.OpenExposures;
import niha.ledger.Balance;
import niha.parties.Holder;
import niha.units.Amount;
import niha.units.Asset;

/** Looks at what a market maker holds and at what of it is open, at the prices of the markets. */
public record Positions(Holders holders, OpenExposures exposures, MarketData data) {

    public InventoryView inventory(Holder holder) {
        var balances = balances(holder);
        var rows = Asset.certificates().stream()
                .map(certificate ->
                        InventoryView.Row.of(balance(holder, balances, certificate), MarketPrice.of(data, certificate)))
                .toList();
        var eur = BalanceView.of(balance(holder, balances, Asset.EUR));
        return new InventoryView(holder.id(), rows, eur, InventoryView.Totals.of(rows));
    }

    public RiskView risk(Holder holder) {
        var open = exposures.of(holder.account());
        var balances = balances(holder);
        var prices = new EnumMap<Asset, MarketPrice>(Asset.class);
        for (var certificate : Asset.certificates()) prices.put(certificate, MarketPrice.of(data, certificate));
        var rows = new ArrayList<RiskView.Row>();
        prices.forEach((certificate, price) -> rows.add(RiskView.Row.of(
                certificate, balance(holder, balances, certificate).total(), open, price)));
        var bids = new Amount(Asset.EUR, balance(holder, balances, Asset.EUR).locked()).toDecimal();
        var value = rows.stream().map(RiskView.Row::exposureEur).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new RiskView(
                holder.id(),
                rows,
                bids,
                value,
                bids.add(value),
                LimitUse.of(holder.limits(), rows, open, prices),
                KillSwitchView.of(holder.killSwitch()));
    }

    private List<Balance> balances(Holder holder) {
        return holders.balances(List.of(holder)).getFirst();
    }

    private static Balance balance(Holder holder, List<Balance> balances, Asset asset) {
        return balances.stream()
                .filter(balance -> balance.asset() == asset)
                .findFirst()
                .orElseGet(() -> Balance.none(holder.account(), asset));
    }
}
