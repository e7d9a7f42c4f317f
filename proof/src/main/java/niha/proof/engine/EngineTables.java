package niha.proof.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;

/** The tables of the report: an engine a row. */
final class EngineTables {
    private static final List<Trial> REPLAYS = List.of(Trial.W1, Trial.W2);

    private EngineTables() {}

    /** Each time beside that of exchange-core in the same run. */
    static String times(Results results) {
        return table(
                "engine | W1 ns | × exchange-core | W2 ns | × exchange-core | W1 C1 ns | × exchange-core"
                        + " | W2 C1 ns | × exchange-core | bytes per command, W1 | W2",
                contender -> {
                    var row = new StringBuilder();
                    for (var compiler : Compiler.values())
                        for (var trial : REPLAYS) {
                            var time = results.of(contender, trial, compiler, Figure.TIME);
                            var other = results.of(Contender.EXCHANGE_CORE, trial, compiler, Figure.TIME);
                            row.append(spread(time, 1000, 1)).append(" | ");
                            row.append(decimal(time.median(), other.median(), 2))
                                    .append(" | ");
                        }
                    for (var trial : REPLAYS)
                        row.append(decimal(
                                        results.of(contender, trial, Compiler.BOTH, Figure.BYTES)
                                                .median(),
                                        1000,
                                        1))
                                .append(" | ");
                    return row.toString();
                });
    }

    static String latency(Results results) {
        var figures = List.of(Figure.P50, Figure.P99, Figure.P999);
        return table(
                "engine | half, ns | 99 %, ns | 99.9 %, ns",
                contender -> cells(results, contender, Trial.W1, Compiler.BOTH, figures, 1, 0));
    }

    static String cold(Results results) {
        var figures = List.of(Figure.MADE, Figure.FIRST, Figure.TENTH, Figure.THOUSANDTH);
        return table(
                "engine | made, µs | 1 order, µs | 10 orders, µs | 1 000 orders, µs | C1: made | 1 | 10 | 1 000",
                contender -> cells(results, contender, Trial.COLD, Compiler.BOTH, figures, 1000, 0)
                        + cells(results, contender, Trial.COLD, Compiler.C1, figures, 1000, 0));
    }

    static String sweep(Results results) {
        var figures = List.of(Figure.FILL);
        return table(
                "engine | ns per fill | C1 ns per fill",
                contender -> cells(results, contender, Trial.SWEEP, Compiler.BOTH, figures, 1000, 1)
                        + cells(results, contender, Trial.SWEEP, Compiler.C1, figures, 1000, 1));
    }

    private static String cells(
            Results results,
            Contender contender,
            Trial trial,
            Compiler compiler,
            List<Figure> figures,
            long unit,
            int decimals) {
        var row = new StringBuilder();
        for (var figure : figures)
            row.append(spread(results.of(contender, trial, compiler, figure), unit, decimals))
                    .append(" | ");
        return row.toString();
    }

    private static String table(String head, Function<Contender, String> row) {
        var columns = head.split(" \\| ", -1).length - 1;
        var text = new StringBuilder("| " + head + " |\n|---|" + "---:|".repeat(columns) + "\n");
        for (var contender : Contender.values())
            text.append("| ")
                    .append(contender.title)
                    .append(" | ")
                    .append(row.apply(contender).strip())
                    .append('\n');
        return text.toString();
    }

    private static String spread(Middle middle, long unit, int decimals) {
        return decimal(middle.median(), unit, decimals) + " (" + decimal(middle.least(), unit, decimals) + " to "
                + decimal(middle.most(), unit, decimals) + ")";
    }

    private static String decimal(long value, long unit, int decimals) {
        return BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(unit), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
