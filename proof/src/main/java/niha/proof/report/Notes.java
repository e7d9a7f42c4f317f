package niha.proof.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What no goal was set for and one should know all the same: who is faster, what grows, what a long run says. */
final class Notes {
    private Notes() {}

    static String of(Map<Benchmark, JsonNode> found) {
        var lines = Stream.of(
                        lines(found, Benchmark.RIVAL, Notes::rival),
                        lines(found, Benchmark.GROWTH, Notes::growth),
                        lines(found, Benchmark.SOAK, Notes::soak))
                .flatMap(one -> one);
        return "## What else was found\n\n"
                + lines.map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private interface Found {
        Stream<String> in(JsonNode numbers);
    }

    private static Stream<String> lines(Map<Benchmark, JsonNode> found, Benchmark benchmark, Found what) {
        var numbers = found.get(benchmark);
        if (numbers == null) return Stream.of("`./niha bench " + benchmark.id() + "` was not run yet.");
        return what.in(numbers).map(line -> line + " [" + benchmark.id() + "](" + benchmark.id() + ".md)");
    }

    /** The first one is Niha. */
    private static Stream<String> rival(JsonNode numbers) {
        var rates = List.copyOf(numbers.path("orders_per_second").properties());
        var ours = rates.getFirst();
        return rates.stream()
                .skip(1)
                .map(rate -> "%s: %s orders/s, %s times %s."
                        .formatted(
                                rate.getKey(),
                                Goal.number(median(rate)),
                                Goal.number(median(rate) / median(ours)),
                                ours.getKey()));
    }

    private static double median(Map.Entry<String, JsonNode> rate) {
        return rate.getValue().path("median").asDouble();
    }

    private static Stream<String> growth(JsonNode numbers) {
        var series = StreamSupport.stream(numbers.path("series").spliterator(), false)
                .toList();
        var growing =
                series.stream().filter(one -> one.path("grows").asBoolean()).toList();
        return Stream.concat(
                Stream.of("Of %d questions at growing sizes %d cost the same at each."
                        .formatted(series.size(), series.size() - growing.size())),
                growing.stream()
                        .map(one -> "*%s* %s."
                                .formatted(
                                        one.path("what").asText(),
                                        one.path("pace").asText())));
    }

    private static Stream<String> soak(JsonNode numbers) {
        var said = numbers.path("per_hour_after_warm_up").properties().stream()
                .map(figure -> "%s: %s"
                        .formatted(
                                figure.getKey(),
                                figure.getValue().path("verdict").asText()))
                .collect(Collectors.joining("; "));
        return Stream.of("%s minutes of %s orders/s: %s."
                .formatted(
                        numbers.path("minutes").asText(),
                        Goal.number(numbers.path("orders_per_second").asDouble()),
                        said));
    }
}
