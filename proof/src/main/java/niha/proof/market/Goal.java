package niha.proof.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What was aimed at, and what came of it.
 *
 * @param gate what it must not be worse than
 * @param stretch what would be something to show
 * @param least whether it should be at least so much, instead of at most
 */
record Goal(String id, String what, double is, double gate, double stretch, boolean least) {
    private static final double BATCH = 10;

    /** From a send to a FIFO queue to its function, half of all: bitesizedserverless.com, serverless messaging latency compared, 2022. */
    private static final double BETWEEN_BATCHES_MS = 28.1;

    /** A put from Lambda, half of all: github.com/alexdebrie/dynamodb-performance-testing, 2020. */
    private static final double PUT_MS = 7.55;

    /** Assumed: nobody has published it. */
    private static final double READ_MS = 5;

    private static final double EXACT = 1e-9;

    /** The goals of the match path by itself and of the market with everything around it. */
    static List<Goal> of(Results results) {
        var goals = new ArrayList<Goal>();
        var writes = worst(results, Drill::writesPerOrder);
        var reads = worst(results, Drill::readsPerOrder);
        goals.add(atMost("G7", "write round trips per order, match path, full batches", writes, 0.10, 0.10));
        goals.add(atMost("G7", "read round trips per order, match path, full batches", reads, 0, 0));
        goals.add(atMost(
                "G8",
                "write units per order, match path, full batches",
                worst(results, Drill::writeUnitsPerOrder),
                6.2,
                2.7));
        goals.add(atMost(
                "G8", "write units per order, match path and settlement, whole stack", projected(results), 6.2, 2.7));
        goals.add(new Goal(
                "G9",
                "orders/s of one certificate in an account, from the counted round trips and published latencies",
                BATCH / (BETWEEN_BATCHES_MS + BATCH * (writes * PUT_MS + reads * READ_MS)) * 1_000,
                160,
                280,
                true));
        var sheet = results.sheet(Shape.ONE);
        var dollars = sheet.dollarsPerMillion(results.answered(Shape.ONE));
        var time = sheet.dollarsPerMillion(results.answered(Shape.ONE), Price.GIGABYTE_SECOND);
        goals.add(atMost("G11", "dollars per million orders, everything", dollars, 6.50, 4.30));
        goals.add(atMost(
                "G11", "the same but for the handlers' time, which is this machine's", dollars - time, 6.50, 4.30));
        return goals;
    }

    private interface Figure {
        double of(Drill drill);
    }

    private static double worst(Results results, Figure figure) {
        return results.drills().stream().mapToDouble(figure::of).max().orElseThrow();
    }

    private static double projected(Results results) {
        var sheet = results.sheet(Shape.ONE);
        var units = sheet.of(Part.MATCH).and(sheet.of(Part.SETTLEMENT)).units(Price.WRITE_UNIT);
        return units / results.answered(Shape.ONE);
    }

    private static Goal atMost(String id, String what, double is, double gate, double stretch) {
        return new Goal(id, what, is, gate, stretch, false);
    }

    boolean reached() {
        return meets(gate);
    }

    String verdict() {
        if (meets(stretch)) return gate == stretch ? "reached" : "reached, the stretch too";
        if (reached()) return "reached; the stretch missed by " + number(Math.abs(is - stretch));
        return "missed by " + number(Math.abs(is - gate));
    }

    private boolean meets(double aim) {
        return least ? is >= aim - EXACT : is <= aim + EXACT;
    }

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
