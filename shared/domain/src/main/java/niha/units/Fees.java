package niha.units;

/**
 * The fee on what an order has traded so far. It is taken on the running sum and not on each part, so that an order pays the same
 * however many others it meets, and never more than what was reserved for it.
 */
public final class Fees {
    private static final long BASIS_POINTS = 10_000;
    public static final int BASIS_POINTS_MAX = 1_000;

    private Fees() {}

    /** Half up to the cent: one of the two places where money is rounded. */
    public static long on(long gross, int basisPoints) {
        return Math.addExact(Math.multiplyExact(gross, basisPoints), BASIS_POINTS / 2) / BASIS_POINTS;
    }

    /** What a part can add to the fee at the most, whatever its order has traded before and however that was rounded. */
    public static long atMostOn(long part, int basisPoints) {
        return Math.addExact(Math.multiplyExact(part, basisPoints), BASIS_POINTS - 1) / BASIS_POINTS;
    }

    /** The most that can be spent on certificates when the fee has to come out of the budget too. */
    public static long affordable(long budget, int basisPoints) {
        var gross = Math.multiplyExact(budget, BASIS_POINTS) / (BASIS_POINTS + basisPoints) + 1;
        while (gross > 0 && Math.addExact(gross, on(gross, basisPoints)) > budget) gross--;
        return gross;
    }
}
