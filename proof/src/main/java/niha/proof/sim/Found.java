package niha.proof.sim;

/**
 * That somebody noticed.
 *
 * @param seed the first world in which it showed; 0 if it did in none
 */
public record Found(long seed, String violation) {
    private static final int SENTENCE = 160;

    /** Runs worlds without a guard until one breaks a law. */
    public static Found without(Guard guard, long seedsMax, int deeds) {
        var without = new Without(guard);
        for (long seed = 1; seed <= seedsMax; seed++) {
            var violation = without.violation(seed, deeds);
            if (!without.isComplete()) throw new IllegalStateException(guard + " is not where it is said to be");
            if (!violation.isEmpty())
                return new Found(seed, violation.substring(0, Math.min(SENTENCE, violation.length())));
        }
        return new Found(0, "");
    }
}
