package niha.app.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import niha.app.accounts.BalanceView;
import niha.app.accounts.EntryView;
import niha.ledger.EntryType;

/** Money or certificates came in from the world, or went back to it. */
public record FundsMoved(@JsonIgnore EntryType entryType, EntryView transaction, BalanceView newBalance)
        implements Event {
    @Override
    public String type() {
        return switch (entryType) {
            case DEPOSIT -> "FundsDeposited.v1";
            case WITHDRAWAL -> "FundsWithdrawn.v1";
            case TRADE_DEBIT, TRADE_CREDIT, TRADE_FILL ->
                throw new IllegalArgumentException("Nothing came in or went out by a " + entryType);
        };
    }

    @Override
    public String source() {
        return "niha.ledger";
    }
}
