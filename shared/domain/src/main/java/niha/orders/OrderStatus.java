package niha.orders;

/** What has become of an order. */
public enum OrderStatus {
    /** Accepted, its funds are locked; nothing traded yet. */
    PENDING,
    PARTIALLY_FILLED,
    FILLED,
    CANCELLED,
    REJECTED,
    EXPIRED;

    public boolean isOpen() {
        return this == PENDING || this == PARTIALLY_FILLED;
    }
}
