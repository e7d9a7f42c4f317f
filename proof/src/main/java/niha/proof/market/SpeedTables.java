package niha.proof.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import niha.proof.Grid;

/** How fast it went, in rows and columns. */
record SpeedTables(Results results) {
    private static final double PERCENT = 100;

    String rounds() {
        var grid = new Grid(1, titles());
        row(grid, "accepted orders/s", each(round -> round.accepted().perSecond()));
        row(grid, "matched orders/s", each(round -> round.decided().perSecond()));
        row(grid, "settled orders/s", each(round -> round.settled().perSecond()));
        for (var stage : Stage.values()) {
            row(grid, "accepted to " + stage.title + ", p50, ms", latency(stage, Latency::p50));
            row(grid, "accepted to " + stage.title + ", p99, ms", latency(stage, Latency::p99));
        }
        row(
                grid,
                "orders to a journal entry",
                each(round -> (double) round.decided().count() / round.entries()));
        row(
                grid,
                "fills per order",
                each(round -> (double) round.fills() / round.decided().count()));
        row(grid, "refused, in a hundred", each(SpeedTables::refused));
        return grid.toString();
    }

    String drills() {
        var grid = new Grid(1, List.of("", "full batches of one certificate"));
        drill(grid, "matched orders/s", Drill::perSecond);
        drill(grid, "orders to a journal entry", drill -> (double) drill.orders() / drill.entries());
        drill(grid, "fills per order", drill -> (double) drill.fills() / drill.orders());
        drill(grid, "dollars per million orders, from receive to entry", Drill::dollarsPerMillion);
        return grid.toString();
    }

    private void drill(Grid grid, String title, ToDoubleFunction<Drill> figure) {
        grid.row(List.of(
                title, Range.of(results.drills().stream().mapToDouble(figure)).toString()));
    }

    private static List<String> titles() {
        return Stream.concat(Stream.of(""), Arrays.stream(Shape.values()).map(shape -> shape.title))
                .toList();
    }

    private void row(Grid grid, String title, Function<List<Round>, String> cell) {
        var cells = new ArrayList<>(List.of(title));
        for (var shape : Shape.values()) cells.add(cell.apply(results.rounds(shape)));
        grid.row(cells);
    }

    private static Function<List<Round>, String> each(ToDoubleFunction<Round> figure) {
        return rounds -> Range.of(rounds.stream().mapToDouble(figure)).toString();
    }

    /** A channel that is not there is said to be, with what was answered when it was asked for. */
    private static Function<List<Round>, String> latency(Stage stage, ToDoubleFunction<Latency> which) {
        return rounds -> {
            var seen = rounds.stream()
                    .flatMap(round -> round.latency(stage).stream())
                    .toList();
            if (seen.size() == rounds.size())
                return Range.of(seen.stream().mapToDouble(which)).toString();
            if (stage != Stage.PUSHED) return "not seen";
            return rounds.stream()
                    .flatMap(round -> round.channels().values().stream())
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", ", "not there (", ")"));
        };
    }

    private static double refused(Round round) {
        return PERCENT * (round.sent() - round.accepted().count()) / round.sent();
    }
}
