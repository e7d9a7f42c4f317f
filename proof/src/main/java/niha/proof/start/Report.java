package niha.proof.start;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import niha.proof.Grid;
import niha.proof.Spread;
import niha.proof.report.Docs;

/** The results as people read them and as programs do. */
record Report(Results results) {
    private static final String HOW = """
            Each row: a fresh process of the function `accounts`, with the jars of its deployed zip on the class path, given \
            API Gateway events. Times count from before the process is asked for to the end of the answer: median (fastest to slowest) \
            in ms.

            The engine is DynamoDB Local in another process, warm, over HTTP on the loopback interface: its time is part of every \
            answer and the same for every row, the third answer showing what is left of it once the JVM has run both paths. Each \
            row has the collector that the JVM picks on a one-processor Lambda (`-XX:+UseSerialGC`). The AOT cache is trained by one \
            run of the same events and belongs to one build of one JDK on one kind of processor.

            This is not Lambda: SnapStart restores a snapshot in which all of this has already happened.
            """;

    void write(Docs docs) throws IOException {
        docs.write("start", markdown(), document());
    }

    String markdown() {
        return """
                # Start-up of one function to its first answers

                %s
                Measured on %s: %s. %d starts of each kind, taken in turns; AOT cache %d MB.

                ![Milliseconds to the first answer](start.svg)

                %s""".formatted(
                HOW, results.day(), results.machine(), results.forks(), results.cacheBytes() / 1_000_000, table());
    }

    String table() {
        var phases = Phase.values();
        var grid = new Grid(
                1,
                Stream.concat(Stream.of("JVM"), Arrays.stream(phases).map(phase -> phase.title))
                        .toList());
        for (var variant : Variant.values())
            grid.row(Stream.concat(
                            Stream.of(variant.title), Arrays.stream(phases).map(phase -> said(spread(variant, phase))))
                    .toList());
        return grid.toString();
    }

    private Map<String, Object> document() {
        var variants = new LinkedHashMap<String, Object>();
        for (var variant : Variant.values()) {
            var phases = new LinkedHashMap<String, Object>();
            for (var phase : Phase.values()) phases.put(phase.title, numbers(spread(variant, phase)));
            variants.put(variant.title, phases);
        }
        var document = Docs.document(results.day(), results.machine());
        document.put("forks", results.forks());
        document.put("aot_cache_bytes", results.cacheBytes());
        document.put("milliseconds_from_process_start", variants);
        return document;
    }

    private Spread spread(Variant variant, Phase phase) {
        return Objects.requireNonNull(
                Objects.requireNonNull(results.spreads().get(variant)).get(phase));
    }

    private static Map<String, Object> numbers(Spread spread) {
        var numbers = new LinkedHashMap<String, Object>();
        numbers.put("median", ms(spread.median()));
        numbers.put("fastest", ms(spread.fastest()));
        numbers.put("slowest", ms(spread.slowest()));
        return numbers;
    }

    private static String said(Spread spread) {
        return "%d (%d to %d)".formatted(ms(spread.median()), ms(spread.fastest()), ms(spread.slowest()));
    }

    private static long ms(Duration duration) {
        return duration.plusNanos(500_000).toMillis();
    }
}
