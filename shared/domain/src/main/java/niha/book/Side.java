package niha.book;

/** Which way an order trades. */
public enum Side {
    BUY(0, 1),
    SELL(1, -1);

    /** What prices are multiplied with so that who offers most has the most: 1 or -1. */
    final int sign;

    /** Where arrays keep what there is one of for each side. */
    final int row;

    Side(int row, int sign) {
        this.row = row;
        this.sign = sign;
    }

    public Side opposite() {
        return this == BUY ? SELL : BUY;
    }
}
