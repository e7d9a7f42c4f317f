package niha.proof.soak;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import niha.proof.Grid;
import niha.proof.report.Docs;
import niha.proof.report.Goal;
import niha.proof.soak.Slope.Point;

/**
 * The results as people read them and as programs do.
 *
 * @param ordersPerSecond wishes put to the API, whatever became of them
 */
public record SoakReport(int minutes, double ordersPerSecond, int clients, List<Sample> samples) {
    /** Of the run that much is left out: what is loaded, compiled and cached once is no growth. */
    private static final double WARM_UP = 0.3;

    private static final double TENTH = 0.1;

    private static final List<Figure> FIGURES = List.of(
            new Figure("heap after a collection, MB", Sample::heapMb, TENTH),
            new Figure("resident, MB", Sample::residentMb, TENTH),
            new Figure("threads", Sample::threads, TENTH),
            new Figure("settlement behind, s", Sample::settledS, 1),
            new Figure("book behind, s", Sample::shownS, 1));

    private static final String HOW = """
            One process runs what `./niha up` runs, on a folder of its own, and its clients put orders of both certificates to the API at a \
            steady pace, as in [market.md](market.md), slow enough for this machine to settle what it accepts. Every ten seconds the heap is \
            collected and looked at, with what the process takes of the machine, its threads, and the longest that an entry of a journal \
            took since the last look until it was settled, and until it was in the book that anybody may read. Engines and clients live in \
            the same process: their memory is in it, and what the run itself notes of each order.

            The line is that of least squares through all samples but the first three tenths of the run. Something *grows* if that line \
            rises in an hour by more than a tenth of the mean, or than the mean itself where it is a lag, two standard deviations taken \
            off; it *does not* if it rises by less, two added. Resting orders become more all the while, as in any market, and they are kept \
            in memory.
            """;

    /** What is looked at, and how much of its mean it may rise in an hour: lag goes up and down, memory should not. */
    private record Figure(String title, ToDoubleFunction<Sample> of, double tolerated) {}

    public void write(Docs docs) throws IOException {
        var document = Docs.document();
        document.put("minutes", minutes);
        document.put("orders_per_second", ordersPerSecond);
        document.put("clients", clients);
        document.put("accepted", samples.getLast().accepted());
        var slopes = new LinkedHashMap<String, Object>();
        for (var figure : FIGURES) slopes.put(figure.title, numbers(figure, slope(figure)));
        document.put("per_hour_after_warm_up", slopes);
        document.put("samples", samples.stream().map(SoakReport::numbers).toList());
        docs.write("soak", markdown(document), document);
    }

    public String markdown(Map<String, Object> head) {
        return """
                # %d minutes of orders

                %s
                Measured on %s: %s. %s orders a second from %d clients, of which %d were accepted.

                ![Memory](soak.svg)

                ![Lag](soak-lag.svg)

                %s""".formatted(
                        minutes,
                        HOW,
                        head.get("day"),
                        head.get("machine"),
                        Goal.number(ordersPerSecond),
                        clients,
                        samples.getLast().accepted(),
                        table());
    }

    private String table() {
        var grid = new Grid(1, List.of("", "first", "last", "most", "mean", "an hour adds", "±", "so it"));
        for (var figure : FIGURES) {
            var slope = slope(figure);
            grid.row(List.of(
                    figure.title,
                    Goal.number(figure.of.applyAsDouble(warm().getFirst())),
                    Goal.number(figure.of.applyAsDouble(warm().getLast())),
                    Goal.number(warm().stream().mapToDouble(figure.of).max().orElseThrow()),
                    Goal.number(slope.mean()),
                    Goal.number(slope.perHour()),
                    Goal.number(slope.error()),
                    slope.verdict(figure.tolerated)));
        }
        return grid.toString();
    }

    private Slope slope(Figure figure) {
        return Slope.of(warm().stream()
                .map(sample -> new Point(sample.second(), figure.of.applyAsDouble(sample)))
                .toList());
    }

    private List<Sample> warm() {
        return samples.subList((int) (samples.size() * WARM_UP), samples.size());
    }

    private static Map<String, Object> numbers(Figure figure, Slope slope) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("mean", slope.mean());
        numbers.put("adds", slope.perHour());
        numbers.put("error", slope.error());
        numbers.put("verdict", slope.verdict(figure.tolerated));
        return numbers;
    }

    private static Map<String, Object> numbers(Sample sample) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("second", Math.rint(sample.second()));
        numbers.put("heap_mb", sample.heapMb());
        numbers.put("resident_mb", sample.residentMb());
        numbers.put("threads", sample.threads());
        numbers.put("settled_s", sample.settledS());
        numbers.put("shown_s", sample.shownS());
        numbers.put("accepted", sample.accepted());
        return numbers;
    }
}
