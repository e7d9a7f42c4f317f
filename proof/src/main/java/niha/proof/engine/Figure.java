package niha.proof.engine;

/** What one process finds out. */
enum Figure {
    /** Thread CPU time per command, in ps. */
    TIME("ps of CPU per command"),
    /** Allocated by a thousand commands, once the book is filled. */
    BYTES("bytes per 1000 commands"),
    /** Half, 99 % and 99.9 % of all commands take no longer, by the clock. */
    P50("ns, half of all commands"),
    P99("ns, 99 % of all commands"),
    P999("ns, 99.9 % of all commands"),
    SLOWEST("ns, slowest command"),
    /** To make the engine in a fresh JVM, which loads its classes, by the clock. */
    MADE("ns to make the engine"),
    /** From when it is made to after so many commands, by the clock. */
    FIRST("ns to the first order"),
    TENTH("ns to the tenth order"),
    THOUSANDTH("ns to the thousandth order"),
    /** Of one order that takes a thousand, by the clock. */
    FILL("ps per fill of a sweep");

    final String title;

    Figure(String title) {
        this.title = title;
    }
}
