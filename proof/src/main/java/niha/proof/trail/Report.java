package niha.proof.trail;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import niha.proof.Grid;
import niha.proof.Machine;
import niha.proof.report.Docs;

/** The results as people read them and as programs do. */
record Report(Measured measured) {
    private static final String HOW = """
            One process holds DynamoDB Local, on a file, with two trails in it, and asks the function `audit` the same of both, in turns, by the \
            events that API Gateway sends; pages have 100 rows. **Requests** are the calls that reach the DynamoDB client and **items** are the items \
            that those read: they are the claim, for they are the same on every run and every machine. Times, in ms, are what one busy machine made \
            of it, DynamoDB Local's own part in them included; the ratio is that of the medians.

            The tickets are a thousand a day by twelve users on a hundred and fifty accounts, one in twenty refused. They were written by the \
            adapters, entered by the archivist and sealed by the sealer that run in an account, a hundred tickets to a transaction and a thousand \
            to a step of the archivist, without the commands before them; their numbers were drawn at once.

            What is unfiltered costs the same at any size: numbers are dense, so a page is computed, not searched. What is filtered reads, for each \
            condition, one row of bits for every 1 024 tickets of a year in which it occurs: items grow by one in a thousand, requests only when \
            those rows no longer fit into the megabyte that one query answers, which is beyond four million tickets. A condition on time looks \
            into the tickets of the thousands that lie across its ends, as many in a small trail as in a large one.
            """;

    /** What was measured: loading times, costs and walks in the order of the sizes. */
    record Measured(
            LocalDate day,
            Machine machine,
            int runs,
            List<Long> sizes,
            List<Duration> loading,
            Map<Question, List<Cost>> costs,
            List<Walk> walks) {}

    void write(Docs docs) throws IOException {
        docs.write("trail", markdown(), document());
    }

    String markdown() {
        return """
                # What a page of the audit trail costs

                %s
                Measured on %s: %s. %d runs of each question, a tenth of that of verify. Loaded in %s.

                ![Items read of a hundred times as many tickets](trail.svg)

                %s
                ## The whole trail, exported

                Part after part, each an answer of its own: the largest part is all that is held in memory at once.

                %s""".formatted(HOW, measured.day(), measured.machine(), measured.runs(), loading(), table(), walks());
    }

    private String loading() {
        var said = new ArrayList<String>();
        for (int i = 0; i < measured.sizes().size(); i++)
            said.add(measured.loading().get(i).toSeconds() + " s ("
                    + Grid.whole(measured.sizes().get(i)) + " tickets)");
        return String.join(" and ", said);
    }

    private String table() {
        var titles = new ArrayList<>(List.of(""));
        for (var column : List.of("requests", "items", "median", "p99"))
            for (var size : measured.sizes()) titles.add(column + ", " + Grid.whole(size));
        titles.add("ratio");
        var grid = new Grid(1, titles);
        measured.costs().forEach((question, costs) -> {
            var cells = new ArrayList<>(List.of(question.title));
            costs.forEach(cost -> cells.add(Grid.whole(cost.count().requests())));
            costs.forEach(cost -> cells.add(Grid.whole(cost.count().items())));
            costs.forEach(cost -> cells.add(ms(cost.median())));
            costs.forEach(cost -> cells.add(ms(cost.p99())));
            cells.add(ratio(costs));
            grid.row(cells);
        });
        return grid.toString();
    }

    private String walks() {
        var grid = new Grid(1, List.of("format", "tickets", "parts", "MB", "largest part, MB", "seconds", "MB/s"));
        for (var walk : measured.walks())
            grid.row(List.of(
                    walk.format(),
                    Grid.whole(walk.tickets()),
                    Grid.whole(walk.parts()),
                    mega(walk.bytes()),
                    mega(walk.largest()),
                    tenths(walk.took().toMillis() / 1_000.0),
                    mega(walk.bytesPerSecond())));
        return grid.toString();
    }

    private Map<String, Object> document() {
        var questions = new LinkedHashMap<String, Object>();
        measured.costs().forEach((question, costs) -> {
            var sizes = new LinkedHashMap<String, Object>();
            for (int i = 0; i < costs.size(); i++)
                sizes.put(measured.sizes().get(i).toString(), numbers(costs.get(i)));
            questions.put(question.title, sizes);
        });
        var document = Docs.document(measured.day(), measured.machine());
        document.put("runs", measured.runs());
        document.put("questions", questions);
        document.put("exports", measured.walks().stream().map(Report::numbers).toList());
        return document;
    }

    private static Map<String, Object> numbers(Cost cost) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("requests", cost.count().requests());
        numbers.put("items", cost.count().items());
        numbers.put("median_us", cost.median().toNanos() / 1_000);
        numbers.put("p99_us", cost.p99().toNanos() / 1_000);
        return numbers;
    }

    private static Map<String, Object> numbers(Walk walk) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("format", walk.format());
        numbers.put("tickets", walk.tickets());
        numbers.put("parts", walk.parts());
        numbers.put("bytes", walk.bytes());
        numbers.put("largest_part_bytes", walk.largest());
        numbers.put("bytes_per_second", walk.bytesPerSecond());
        return numbers;
    }

    private static String ratio(List<Cost> costs) {
        return tenths((double) costs.getLast().median().toNanos()
                / costs.getFirst().median().toNanos());
    }

    private static String ms(Duration duration) {
        return tenths(duration.toNanos() / 1_000_000.0);
    }

    private static String mega(long bytes) {
        return tenths(bytes / 1_000_000.0);
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
