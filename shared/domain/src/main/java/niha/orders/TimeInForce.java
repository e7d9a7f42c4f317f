package niha.orders;

/** How long an order waits for the other side. */
public enum TimeInForce {
    /** Good till cancelled. */
    GTC,
    /** Immediate or cancel: what cannot trade at once is cancelled. */
    IOC,
    /** Fill or kill: all of it at once, or nothing. */
    FOK,
    /** Good till date. */
    GTD
}
