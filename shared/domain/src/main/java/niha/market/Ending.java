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
    /** It was cancelled before it came. */
    CALLED_OFF,
    /** What it was to inherit from those that it replaces has traded. */
    NOT_FUNDED,
    /** The entry is full; the order goes on in the next one, before anything else. */
    GOES_ON;

    /** Whether it got as far as the book. */
    public boolean cameIn() {
        return switch (this) {
            case TOO_LATE, CALLED_OFF, NOT_FUNDED -> false;
            default -> true;
        };
    }
}
