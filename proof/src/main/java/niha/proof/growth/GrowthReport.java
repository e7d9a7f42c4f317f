package niha.proof.growth;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import niha.proof.Grid;
import niha.proof.report.Docs;
import niha.proof.report.Goal;

/**
 * The results as people read them and as programs do.
 *
 * @param makers how many resting orders one order took, and how many entries of the journal that became
 */
record GrowthReport(List<Series> series, int makers, long entries) {
    private static final double KILO = 1_000;
    private static final String HOW = """
            One process holds DynamoDB Local in memory and loads it with more and more of a thing, by the adapters that run in an account; \
            then it asks the same at each size, by the events that API Gateway sends or by the use case that a queue or a stream wakes. \
            **Requests, units and bytes are the claim**: they are counted where the client meets the store, DynamoDB's units as it says them \
            and for transactions by its size rules, bytes of the items that were read and put, and they are the same on every machine. They \
            are means, since a snapshot is kept once in a hundred entries. Times are the middle one here, the engine's own part in them \
            included; the smallest size was asked before, for what comes first meets a JVM that knows nothing yet. Resting orders lie on fifty \
            prices a side.

            Whether something grows is said by what is counted, and of that by what grows most: a cost that goes with less than the tenth root \
            of the size does not grow.
            """;

    void write(Docs docs) throws IOException {
        var document = Docs.document();
        document.put("series", series.stream().map(GrowthReport::numbers).toList());
        document.put("sweep", Map.of("makers", makers, "entries", entries));
        docs.write("growth", markdown(document), document);
    }

    String markdown(Map<String, Object> head) {
        return """
                # How costs grow

                %s
                Measured on %s: %s.

                ![Times the cost over times the size](growth.svg)

                %s
                The audit trail has a page of its own: [trail.md](trail.md). What of the projections' lag is this machine's, and whether it grows while a \
                market trades, is in [soak.md](soak.md).

                One order that takes %s others is %d %s of the journal: a crash leaves all of it or nothing.

                ## What was counted

                %s""".formatted(
                        HOW,
                        head.get("day"),
                        head.get("machine"),
                        paces(),
                        Grid.whole(makers),
                        entries,
                        entries == 1 ? "entry" : "entries",
                        counted());
    }

    private String paces() {
        var grid = new Grid(
                3, List.of("", "size", "so it", "the size", "requests", "read units", "write units", "bytes", "time"));
        for (var one : series)
            grid.row(List.of(
                    one.what(),
                    Grid.whole(one.costs().getFirst().size()) + " to "
                            + Grid.whole(one.costs().getLast().size()),
                    one.pace().sentence,
                    "×" + Grid.whole(Math.round(one.timesTheSize())),
                    times(one, Cost::requests),
                    times(one, Cost::readUnits),
                    times(one, Cost::writeUnits),
                    times(one, Cost::bytes),
                    "×" + Goal.number(one.timesTheTime())));
        return grid.toString();
    }

    private static String times(Series series, ToDoubleFunction<Cost> figure) {
        return "×" + Goal.number(series.times(figure));
    }

    private String counted() {
        var grid = new Grid(1, List.of("", "size", "requests", "read units", "write units", "KB", "ms"));
        for (var one : series)
            for (var cost : one.costs())
                grid.row(List.of(
                        one.what(),
                        Grid.whole(cost.size()),
                        Goal.number(cost.requests()),
                        Goal.number(cost.readUnits()),
                        Goal.number(cost.writeUnits()),
                        Goal.number(cost.bytes() / KILO),
                        Goal.number(cost.medianMs())));
        return grid.toString();
    }

    private static Map<String, Object> numbers(Series series) {
        var costs = new ArrayList<Object>();
        for (var cost : series.costs()) {
            var numbers = new LinkedHashMap<String, Object>();
            numbers.put("size", cost.size());
            numbers.put("requests", cost.requests());
            numbers.put("read_units", cost.readUnits());
            numbers.put("write_units", cost.writeUnits());
            numbers.put("bytes", cost.bytes());
            numbers.put("median_ms", cost.medianMs());
            numbers.put("weight", Math.max(1, series.heaviest().applyAsDouble(cost)));
            costs.add(numbers);
        }
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("what", series.what());
        numbers.put("pace", series.pace().sentence);
        numbers.put("grows", series.pace() != Pace.FLAT);
        numbers.put("costs", costs);
        return numbers;
    }
}
