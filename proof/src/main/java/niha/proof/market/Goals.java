package niha.proof.market;

import java.util.ArrayList;
import java.util.List;
import niha.proof.meter.Price;
import niha.proof.report.Goal;

/** The goals of the match path by itself and of the market with everything around it. */
final class Goals {
    private static final double BATCH = 10;

    /** From a send to a FIFO queue to its function, half of all: bitesizedserverless.com, serverless messaging latency compared, 2022. */
    private static final double BETWEEN_BATCHES_MS = 28.1;

    /** A put from Lambda, half of all: github.com/alexdebrie/dynamodb-performance-testing, 2020. */
    private static final double PUT_MS = 7.55;

    /** Assumed: nobody has published it. */
    private static final double READ_MS = 5;

    private Goals() {}

    static List<Goal> of(Results results) {
        var goals = new ArrayList<Goal>();
        var writes = worst(results, Drill::writesPerOrder);
        var reads = worst(results, Drill::readsPerOrder);
        goals.add(Goal.atMost("G7", "write round trips per order, match path, full batches", writes, 0.10, 0.10));
        goals.add(Goal.atMost("G7", "read round trips per order, match path, full batches", reads, 0, 0));
        goals.add(Goal.atMost(
                "G8",
                "write units per order, match path, full batches",
                worst(results, Drill::writeUnitsPerOrder),
                6.2,
                2.7));
        goals.add(Goal.atMost(
                "G8", "write units per order, match path and settlement, whole stack", projected(results), 6.2, 2.7));
        goals.add(Goal.atLeast(
                "G9",
                "orders/s of one certificate in an account, from the counted round trips and published latencies",
                BATCH / (BETWEEN_BATCHES_MS + BATCH * (writes * PUT_MS + reads * READ_MS)) * 1_000,
                160,
                280));
        var sheet = results.sheet(Shape.ONE);
        var dollars = sheet.dollarsPerMillion(results.answered(Shape.ONE));
        var time = sheet.dollarsPerMillion(results.answered(Shape.ONE), Price.GIGABYTE_SECOND);
        goals.add(Goal.atMost("G11", "dollars per million orders, everything", dollars, 6.50, 4.30));
        goals.add(Goal.atMost(
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
}
