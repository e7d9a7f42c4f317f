package niha.app.marketmakers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.ledger.Balance;
import niha.parties.MarketMaker;
import niha.parties.MarketMakerType;
import niha.units.Amount;
import niha.units.Asset;

/** A market maker as the outside sees it. */
public record MarketMakerView(
        UUID id,
        UUID userId,
        String name,
        String email,
        Optional<String> description,
        MarketMakerType mmType,
        boolean isActive,
        Map<Asset, BalanceView> currentBalances,
        Optional<BigDecimal> eurBalance,
        String createdBy,
        Instant createdAt,
        Instant updatedAt) {

    /** What is held of one asset. */
    public record BalanceView(BigDecimal available, BigDecimal locked, BigDecimal total) {
        static BalanceView of(Balance balance) {
            return new BalanceView(
                    decimal(balance.asset(), balance.available()),
                    decimal(balance.asset(), balance.locked()),
                    decimal(balance.asset(), balance.total()));
        }

        private static BigDecimal decimal(Asset asset, long units) {
            return new Amount(asset, units).toDecimal();
        }
    }

    /** Shows exactly the assets that a market maker of this type may be funded with, held or not. */
    public static MarketMakerView of(MarketMaker marketMaker, List<Balance> balances) {
        var shown = new LinkedHashMap<Asset, BalanceView>();
        for (var asset : marketMaker.type().funding())
            shown.put(asset, BalanceView.of(Balance.none(marketMaker.account(), asset)));
        for (var balance : balances) shown.put(balance.asset(), BalanceView.of(balance));
        return new MarketMakerView(
                marketMaker.id(),
                marketMaker.userId(),
                marketMaker.name(),
                marketMaker.email().address(),
                marketMaker.description(),
                marketMaker.type(),
                marketMaker.active(),
                shown,
                marketMaker.type() == MarketMakerType.LIQUIDITY_PROVIDER
                        ? Optional.ofNullable(shown.get(Asset.EUR)).map(BalanceView::total)
                        : Optional.empty(),
                marketMaker.createdBy(),
                marketMaker.createdAt(),
                marketMaker.updatedAt());
    }
}
