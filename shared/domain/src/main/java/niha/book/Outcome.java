package niha.book;

/** How a run of an incoming order through the book ended. */
public enum Outcome {
    /** What is left of it, all or some, rests. */
    RESTED,
    /** All of it traded; of a budget, so much that it buys not one more at the next price. */
    FILLED,
    /** An immediate order's rest, all or some, met nobody within its limit and is gone. */
    CANCELLED,
    /** A fill-or-kill order that could not be filled whole; nothing happened. */
    KILLED,
    /** A post-only order that would have met somebody; nothing happened. */
    WOULD_CROSS,
    /** It came to an order of its own owner: what was left of it is gone, what it traded before stands. */
    SELF_TRADE,
    /** It has made as many fills as it was allowed, and the next one waits for {@link Book#resume}. */
    PAUSED
}
