package niha.orders;

/** Why an order ended before it was filled. */
public enum Reason {
    /** Its owner, or an administrator, asked for it. */
    ON_REQUEST,
    /** It does not wait, and nobody took the rest of it. */
    NOT_FILLED_AT_ONCE,
    /** It wanted all or nothing, and not all of it was there. */
    NOT_FILLABLE_WHOLE,
    /** It met an order of the same account. */
    SELF_TRADE,
    /** It was to rest only, and would have traded at once. */
    WOULD_TRADE_AT_ONCE,
    /** It reached the market too long after it was accepted. */
    TOO_LATE,
    /** Its owner put others in its place. */
    REPLACED,
    /** It was to have what others left that it replaces, and those had traded. */
    NOT_FUNDED,
    /** The plan that it belonged to could not be funded as a whole. */
    PLAN_NOT_FUNDED,
    /** Its time was over. */
    EXPIRED
}
