package niha.ledger;

/** Why a balance changed. */
public enum EntryType {
    DEPOSIT,
    WITHDRAWAL,
    /** Locked for an order: what is available goes down, the total stays. */
    TRADE_DEBIT,
    /** Released from an order, or received in a trade. */
    TRADE_CREDIT,
    /** Given away in a trade, out of what was locked. */
    TRADE_FILL
}
