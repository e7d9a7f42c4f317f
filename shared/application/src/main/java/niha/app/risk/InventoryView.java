package niha.app.risk;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import niha.app.accounts.BalanceView;
import niha.app.market.Reference;
import niha.ledger.Balance;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Average;

/** What a market maker holds, what that has cost, and what it has won or lost. */
public record InventoryView(UUID marketMakerId, List<Row> certificates, BalanceView eur, Totals totals) {

    /** One kind of certificate. */
    public record Row(
            Asset certificateType,
            long quantity,
            long available,
            long locked,
            Optional<BigDecimal> averageCost,
            BigDecimal costEur,
            BigDecimal marketPrice,
            Reference.Source marketPriceSource,
            Optional<Instant> marketPriceAsOf,
            BigDecimal marketValueEur,
            BigDecimal unrealisedProfitEur,
            BigDecimal realisedProfitEur) {

        static Row of(Balance balance, MarketPrice price) {
            var cost = eur(balance.worth().cost());
            var value = price.reference().worth(balance.total());
            return new Row(
                    balance.asset(),
                    balance.total(),
                    balance.available(),
                    balance.locked(),
                    Average.price(balance.worth().cost(), balance.total()),
                    cost,
                    price.reference().price(),
                    price.reference().source(),
                    price.asOf(),
                    value,
                    value.subtract(cost),
                    eur(balance.worth().realised()));
        }

        private static BigDecimal eur(long cents) {
            return new Amount(Asset.EUR, cents).toDecimal();
        }
    }

    /** Of all certificates. */
    public record Totals(
            BigDecimal costEur,
            BigDecimal marketValueEur,
            BigDecimal unrealisedProfitEur,
            BigDecimal realisedProfitEur) {

        static Totals of(List<Row> rows) {
            return new Totals(
                    sum(rows, Row::costEur),
                    sum(rows, Row::marketValueEur),
                    sum(rows, Row::unrealisedProfitEur),
                    sum(rows, Row::realisedProfitEur));
        }

        private static BigDecimal sum(List<Row> rows, Function<Row, BigDecimal> what) {
            return rows.stream().map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
