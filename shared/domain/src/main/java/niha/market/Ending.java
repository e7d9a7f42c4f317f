package niha.market;

/** What became of an incoming order after its trades. */
public enum Ending {
    RESTS,
    FILLED,
    /** It does not wait, and there was nothing left to take. */
    NOT_FILLED_AT_ONCE,
    /** Its budget does not pay for one more certificate. */
    BUDGET_SPENT,
    NOT_FILLABLE_WHOLE,
    SELF_TRADE,
    WOULD_TRADE_AT_ONCE,
    /** It was accepted too long ago. */
    TOO_LATE,
    /** The entry is full; the order goes on in the next one, before anything else. */
    GOES_ON
}
