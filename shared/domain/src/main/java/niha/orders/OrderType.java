package niha.orders;

/** Whether an order names its price. A market order takes what there is, up to a protection price that is set when it is accepted. */
public enum OrderType {
    LIMIT,
    MARKET
}
