package niha.quoting;

/** Why nothing is quoted. */
public enum Reason {
    /** Somebody said so, and it stays until somebody says otherwise; all others end by themselves. */
    BY_HAND,
    STALE_REFERENCE,
    OUT_OF_BAND,
    NOTHING_TO_QUOTE,
    MAX_POSITION,
    MARKET_HALTED,
    ACCOUNT_NOT_ACTIVE,
    KILL_SWITCH,
    /** It would be more, or farther from the reference price, than the market maker may quote. */
    LIMITS,
    /** Another rule said no. */
    REFUSED,
    /** The cycles break off. */
    FAILING
}
