package niha.book;

/** What becomes of the part of an order that meets nobody at once. */
public enum Terms {
    /** It rests. */
    GTC,
    /** It rests, and the order is refused whole if any part of it would meet somebody. */
    POST_ONLY,
    /** It is cancelled. */
    IOC,
    /** There is none: the order is filled whole or nothing happens. */
    FOK
}
