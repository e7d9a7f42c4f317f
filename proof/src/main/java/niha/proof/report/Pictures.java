package niha.proof.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import niha.proof.report.Bars.Bar;
import niha.proof.report.Lines.Line;
import niha.proof.report.Lines.Point;

/** What each benchmark's numbers look like, file by file. */
final class Pictures {
    private static final double PS_PER_NS = 1_000;

    private Pictures() {}

    static Map<String, String> of(String benchmark, JsonNode numbers) {
        return switch (benchmark) {
            case "engine" -> one("engine", engine(numbers));
            case "start" -> one("start", start(numbers));
            case "trail" -> one("trail", trail(numbers));
            case "market" -> one("market", market(numbers));
            case "rival" -> one("rival", rival(numbers));
            case "worlds" -> one("worlds", worlds(numbers));
            case "growth" -> one("growth", growth(numbers));
            case "soak" -> soak(numbers);
            default -> Map.of();
        };
    }

    private static Map<String, String> one(String name, String svg) {
        return Map.of(name + ".svg", svg);
    }

    private static String engine(JsonNode numbers) {
        var bars = new ArrayList<Bar>();
        for (var trial : List.of("W1", "W2"))
            numbers.path("engines")
                    .properties()
                    .forEach(engine -> bars.add(Bar.of(
                            trial + ", " + engine.getKey().replaceFirst(" [0-9].*", ""),
                            engine.getValue()
                                            .path(trial + ", both compilers")
                                            .path("ps of CPU per command")
                                            .path("median")
                                            .asDouble()
                                    / PS_PER_NS)));
        return new Bars("Nanoseconds of CPU per command", bars).svg();
    }

    private static String start(JsonNode numbers) {
        return bars(
                "Milliseconds from process start to the first answer",
                numbers.path("milliseconds_from_process_start"),
                variant -> Bar.of("", variant.at("/first answer (list)/median").asDouble()));
    }

    private static String trail(JsonNode numbers) {
        return bars(
                "Items read of a hundred times as many tickets, beside those of the smaller trail",
                numbers.path("questions"),
                question -> {
                    var sizes = new ArrayList<JsonNode>();
                    question.forEach(sizes::add);
                    return Bar.of(
                            "",
                            sizes.getLast().path("items").asDouble()
                                    / Math.max(1, sizes.getFirst().path("items").asDouble()));
                });
    }

    private static String market(JsonNode numbers) {
        return bars("Dollars per million orders, by part of their way", numbers.path("whole_stack"), shape -> {
            var parts = new LinkedHashMap<String, Double>();
            shape.path("dollars_per_million_orders")
                    .properties()
                    .forEach(part -> parts.put(part.getKey(), part.getValue().asDouble()));
            return new Bar("", parts);
        });
    }

    private static String rival(JsonNode numbers) {
        return bars(
                "Orders per second",
                numbers.path("orders_per_second"),
                rates -> Bar.of("", rates.path("median").asDouble()));
    }

    private static String worlds(JsonNode numbers) {
        return bars(
                "The first world that misses a guard which is switched off",
                numbers.path("guard_missed_at_seed"),
                seed -> Bar.of("", seed.asDouble()));
    }

    private static String growth(JsonNode numbers) {
        var lines = new ArrayList<Line>();
        for (var series : numbers.path("series")) {
            if (!series.path("grows").asBoolean()) continue;
            var points = new ArrayList<Point>();
            var first = series.path("costs").path(0);
            for (var cost : series.path("costs"))
                points.add(new Point(
                        cost.path("size").asDouble() / first.path("size").asDouble(),
                        cost.path("weight").asDouble() / first.path("weight").asDouble()));
            lines.add(new Line(series.path("what").asText(), points));
        }
        return new Lines(
                        "Times the cost, in what is counted and grows most; what is not drawn does not grow",
                        "times the size",
                        true,
                        lines)
                .svg();
    }

    private static Map<String, String> soak(JsonNode numbers) {
        var over = " over " + numbers.path("minutes").asText() + " minutes of orders";
        return Map.of(
                "soak.svg",
                new Lines(
                                "Megabytes" + over,
                                "seconds",
                                false,
                                List.of(
                                        samples(numbers, "heap_mb", "heap after a collection"),
                                        samples(numbers, "resident_mb", "resident")))
                        .svg(),
                "soak-lag.svg",
                new Lines(
                                "Seconds behind the journal" + over,
                                "seconds",
                                false,
                                List.of(
                                        samples(numbers, "settled_s", "settlement"),
                                        samples(numbers, "shown_s", "the book")))
                        .svg());
    }

    private static Line samples(JsonNode numbers, String field, String name) {
        var points = new ArrayList<Point>();
        for (var sample : numbers.path("samples"))
            points.add(new Point(
                    sample.path("second").asDouble(), sample.path(field).asDouble()));
        return new Line(name, points);
    }

    /** A bar for each field of an object. */
    private static String bars(String title, JsonNode object, Function<JsonNode, Bar> bar) {
        var bars = new ArrayList<Bar>();
        object.properties()
                .forEach(field -> bars.add(
                        new Bar(field.getKey(), bar.apply(field.getValue()).parts())));
        return new Bars(title, bars).svg();
    }
}
