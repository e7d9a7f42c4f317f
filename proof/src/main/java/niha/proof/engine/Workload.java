package niha.proof.engine;

/** The streams that are replayed, and what is known to come of them. */
enum Workload {
    W1("W1, 1 000 orders resting", 42, 3_000_000, 1000, 0xcba415d6a0021118L, 905_489),
    W2("W2, 50 orders resting", 43, 1_000_000, 50, 0x36b807d25827b0c3L, 250_360);

    final String title;
    final long digest;
    final long trades;
    private final long seed;
    private final int commands;
    private final int target;

    Workload(String title, long seed, int commands, int target, long digest, long trades) {
        this.title = title;
        this.seed = seed;
        this.commands = commands;
        this.target = target;
        this.digest = digest;
        this.trades = trades;
    }

    /** Makes it. Another digest than the known one is another workload, and its times mean nothing beside others. */
    Script script() {
        var script = Cx1.of(seed, commands, target);
        if (script.digest() != digest || script.trades() != trades)
            throw new IllegalStateException("%s came out as %016x".formatted(name(), script.digest()));
        return script;
    }
}
