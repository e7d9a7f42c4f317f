package niha.proof.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/** Where figures lie in the files that benchmarks left, and what is reckoned of them. */
final class Found {
    static final String W1 = "W1, both compilers";
    static final String TIME = "ps of CPU per command";
    private static final String NIHA = "Niha's book";
    private static final String PLAIN = "TreeMap and LinkedHashMap";
    private static final double TICKETS_VERIFIED = 8 * 1_024;
    private static final double MICROS_PER_SECOND = 1e6;
    private static final double HOT_ORDERS_PER_SECOND = 300;
    private static final double DEEDS = 500;
    private static final double TWO_MINUTES_S = 120;

    private Found() {}

    /** What is not there is no zero: the page must not be written with it. */
    private static double number(JsonNode node) {
        if (!node.isNumber()) throw new IllegalStateException("A number is missing in a file of results: " + node);
        return node.asDouble();
    }

    static ToDoubleFunction<JsonNode> number(String field) {
        return numbers -> number(numbers.path(field));
    }

    /** Of Niha's book. */
    static ToDoubleFunction<JsonNode> book(String trial, String figure, double unit) {
        return book(NIHA, trial, figure, unit);
    }

    private static ToDoubleFunction<JsonNode> book(String engine, String trial, String figure, double unit) {
        return numbers -> number(numbers.path("engines")
                        .path(engine)
                        .path(trial)
                        .path(figure)
                        .path("median"))
                / unit;
    }

    static double besidePlain(JsonNode numbers) {
        return book(NIHA, W1, TIME, 1).applyAsDouble(numbers)
                / book(PLAIN, W1, TIME, 1).applyAsDouble(numbers);
    }

    static double makersPerEntry(JsonNode numbers) {
        return number(numbers.at("/sweep/makers")) / number(numbers.at("/sweep/entries"));
    }

    static double hottest(JsonNode numbers) {
        var most = 0.0;
        for (var drill : numbers.path("match_path")) {
            var units = 0.0;
            for (var request : drill.path("requests"))
                if (request.path("on").asText().equals("book"))
                    units += request.path("DynamoDB write units").asDouble();
            most = Math.max(most, units / number(drill.path("orders")));
        }
        return most * HOT_ORDERS_PER_SECOND;
    }

    static ToDoubleFunction<JsonNode> firstAnswer(String variant) {
        return numbers -> number(numbers.path("milliseconds_from_process_start")
                .path(variant)
                .path("first answer (list)")
                .path("median"));
    }

    static double worldsInTwoMinutes(JsonNode numbers) {
        var deeds = number(numbers.path("worlds")) * number(numbers.path("deeds"));
        return deeds / DEEDS / number(numbers.path("seconds")) * TWO_MINUTES_S;
    }

    static double rarestFault(JsonNode numbers) {
        return numbersIn(numbers.path("fault_hits")).min().orElseThrow();
    }

    static double guardsNotMissed(JsonNode numbers) {
        return numbersIn(numbers.path("guard_missed_at_seed"))
                .filter(seed -> seed == 0)
                .count();
    }

    static double middleGuard(JsonNode numbers) {
        var seeds = numbersIn(numbers.path("guard_missed_at_seed"))
                .filter(seed -> seed > 0)
                .sorted()
                .toArray();
        return seeds[(seeds.length - 1) / 2];
    }

    static double verified(JsonNode numbers) {
        var sizes = numbers.path("questions").path("verify, 8 blocks");
        var last = 0.0;
        for (var size : sizes) last = number(size.path("median_us"));
        return TICKETS_VERIFIED * MICROS_PER_SECOND / last;
    }

    private static DoubleStream numbersIn(JsonNode object) {
        return StreamSupport.stream(object.spliterator(), false).mapToDouble(Found::number);
    }
}
