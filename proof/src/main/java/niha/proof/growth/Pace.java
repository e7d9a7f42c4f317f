package niha.proof.growth;

/** How a cost follows the size that it is asked at. */
enum Pace {
    FLAT("does not grow"),
    SLOWER("grows, slower than the size"),
    LINEAR("grows with the size"),
    FASTER("grows faster than the size");

    private static final double FLAT_MAX = 0.1;
    private static final double SLOWER_MAX = 0.9;
    private static final double LINEAR_MAX = 1.1;

    final String sentence;

    Pace(String sentence) {
        this.sentence = sentence;
    }

    /** By the power of the size that the cost is: none is flat, the first is linear. */
    static Pace of(double timesTheSize, double timesTheCost) {
        var power = Math.log(timesTheCost) / Math.log(timesTheSize);
        if (power < FLAT_MAX) return FLAT;
        if (power < SLOWER_MAX) return SLOWER;
        return power <= LINEAR_MAX ? LINEAR : FASTER;
    }
}
