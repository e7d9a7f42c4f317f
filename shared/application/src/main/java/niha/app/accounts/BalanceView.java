package niha.app.accounts;

import java.math.BigDecimal;
import niha.ledger.Balance;
import niha.units.Amount;

/** What is held of one asset, as the outside sees it. */
public record BalanceView(BigDecimal available, BigDecimal locked, BigDecimal total) {
    public static BalanceView of(Balance balance) {
        return new BalanceView(
                decimal(balance, balance.available()),
                decimal(balance, balance.locked()),
                decimal(balance, balance.total()));
    }

    private static BigDecimal decimal(Balance balance, long units) {
        return new Amount(balance.asset(), units).toDecimal();
    }
}
