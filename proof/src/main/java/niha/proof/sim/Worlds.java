package niha.proof.sim;

/** Worlds by their numbers, for whoever can only speak in plain words. */
public final class Worlds {
    private Worlds() {}

    /** The first law that a world breaks; empty if it keeps them all. */
    public static String violation(long seed, int deeds) {
        var violations = World.run(Plan.of(seed, deeds), false).violations();
        return violations.isEmpty() ? "" : violations.getFirst();
    }

    /** How many deeds, and how many kinds of faults, the shortest history has that breaks a law as this one does. */
    public static String shortest(long seed, int deeds) {
        var plan = Shrink.of(Plan.of(seed, deeds));
        return (deeds - plan.without().size()) + " deeds, faults " + plan.faults();
    }
}
