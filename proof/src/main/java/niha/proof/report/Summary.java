package niha.proof.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.proof.Grid;

/** One page on all benchmarks: what was aimed at and what came of it, and where to read on. Made of the files that they left. */
public final class Summary {
    private static final String HEAD = """
            # Benchmarks

            `./niha bench all` measures everything in turn, `./niha bench report` makes this page and the pictures of the files that the benchmarks \
            left here. Every figure comes out of one of those files; the goals are the budgets that were set before there was anything to measure.

            """;

    /** What no figure of this machine can tell. */
    private static final Map<String, String> NOT_HERE = Map.of(
            "G6",
                    "holds where there is a figure at all: an engine whose trades differ from the others' stops the run of `engine`, and "
                            + "`ConformanceTest` holds the digests",
            "G10",
                    "not measured: a latency in an account, for which nobody has published how long a full FIFO group waits for its function",
            "G20", "no figure: templates, roles and refusals are tests, run by `./niha test`");

    private Summary() {}

    public static void write(Docs docs) throws IOException {
        for (var benchmark : Benchmark.values()) docs.draw(benchmark.id());
        Files.createDirectories(docs.folder());
        Files.writeString(docs.folder().resolve("README.md"), of(docs));
    }

    public static String of(Docs docs) throws IOException {
        var found = new EnumMap<Benchmark, JsonNode>(Benchmark.class);
        for (var benchmark : Benchmark.values())
            docs.read(benchmark.id()).ifPresent(numbers -> found.put(benchmark, numbers));
        return HEAD + goals(found) + "\n" + Notes.of(found) + "\n" + pages(found) + "\n" + pictures(found);
    }

    private record Row(String id, List<String> cells) {}

    private static String goals(Map<Benchmark, JsonNode> found) {
        var rows = new ArrayList<Row>();
        var market = found.get(Benchmark.MARKET);
        if (market == null) for (var id : List.of("G7", "G8", "G9", "G11")) rows.add(missing(id, "", Benchmark.MARKET));
        else for (var goal : market.path("goals")) rows.add(row(goal(goal), Benchmark.MARKET));
        for (var aim : Aims.all()) {
            var numbers = found.get(aim.benchmark());
            rows.add(
                    numbers == null
                            ? missing(aim.id(), aim.what(), aim.benchmark())
                            : row(aim.held(numbers), aim.benchmark()));
        }
        NOT_HERE.forEach((id, why) -> rows.add(new Row(id, List.of(id, why, "", "", "", "", ""))));
        rows.sort(Comparator.comparingInt(row -> Integer.parseInt(row.id().substring(1))));
        var grid = new Grid(2, List.of("", "", "is", "goal", "stretch", "so", "from"));
        rows.forEach(row -> grid.row(row.cells()));
        return "## Goals\n\n" + grid;
    }

    private static Goal goal(JsonNode goal) {
        var gate = goal.path("gate").asDouble();
        var stretch = goal.path("stretch").asDouble();
        return new Goal(
                goal.path("goal").asText(),
                goal.path("what").asText(),
                goal.path("is").asDouble(),
                gate,
                stretch,
                goal.path("least").asBoolean(stretch > gate));
    }

    private static Row row(Goal goal, Benchmark from) {
        return new Row(
                goal.id(),
                List.of(
                        goal.id(),
                        goal.what(),
                        Goal.number(goal.is()),
                        (goal.least() ? "≥ " : "≤ ") + Goal.number(goal.gate()),
                        Goal.number(goal.stretch()),
                        goal.verdict(),
                        "[%1$s.json](%1$s.json)".formatted(from.id())));
    }

    private static Row missing(String id, String what, Benchmark from) {
        return new Row(id, List.of(id, what, "", "", "", "not measured yet", "`./niha bench " + from.id() + "`"));
    }

    private static String pages(Map<Benchmark, JsonNode> found) {
        var grid = new Grid(4, List.of("", "what", "measured on", "machine"));
        for (var benchmark : Benchmark.values()) {
            var numbers = found.get(benchmark);
            grid.row(
                    numbers == null
                            ? List.of(benchmark.id(), benchmark.what, "not yet", "")
                            : List.of(
                                    "[%1$s](%1$s.md)".formatted(benchmark.id()),
                                    benchmark.what,
                                    numbers.path("day").asText(),
                                    Docs.machine(numbers).toString()));
        }
        return "## Pages\n\n" + grid;
    }

    private static String pictures(Map<Benchmark, JsonNode> found) {
        var text = new StringBuilder("## Pictures\n");
        for (var benchmark : found.keySet())
            for (var picture : benchmark.pictures())
                text.append("\n[![%s](%s)](%s.md)\n".formatted(benchmark.what, picture, benchmark.id()));
        return text.toString();
    }
}
