package niha.proof.engine;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import niha.proof.report.Docs;

/** The results as people read them and as programs do. */
record EngineReport(Results results) {
    private static final String HOW = """
            One order book in one thread, replaying the workload CX-1: a stream of orders, immediate orders and cancels that \
            depends on nothing but its seed (`Cx1.java`; W1 has 3.0 M commands, W2 1.0 M). Every engine must make the same trades, \
            known by a digest, in every replay that is timed, or the run stops. Times are thread CPU time per command, the \
            median of 7 replays after 3 that warm up, in a fresh process (`-Xmx2g -Xmn1g -XX:+UseSerialGC`); processes of \
            all engines take turns, and a cell shows the median of all processes (lowest to highest). What a collector does about an \
            engine's garbage is not in its time.

            `exchange-core` is a Java exchange known for its speed (Apache-2.0, from Maven Central); measured is its faster order book \
            alone, set up as in its own tests, not its pipeline. On Lambda, Java 25 stays at the first compiler unless told otherwise, \
            which is why that is measured too. A batch of ten commands costs a fraction of a microsecond here and several \
            milliseconds in DynamoDB: the book is not what limits a market, and these numbers say nothing about orders per \
            second of the whole.
            """;

    void write(Docs docs) throws IOException {
        docs.write("engine", markdown(), document());
    }

    String markdown() {
        return """
                # The order book beside others

                %s
                Measured on %s: %s. Processes of each kind: %d.

                ## Time per command

                ![Nanoseconds of CPU per command](engine.svg)

                %s
                ## One command by the clock

                W1, both compilers. Looking at the clock is in it, some 20 ns.

                %s
                ## The first orders of a fresh JVM

                W2, by the clock from when the engine is made; making it loads its classes.

                %s
                ## One order that takes a thousand

                By the clock.

                %s""".formatted(
                        HOW,
                        results.day(),
                        results.machine(),
                        results.forks(),
                        EngineTables.times(results),
                        EngineTables.latency(results),
                        EngineTables.cold(results),
                        EngineTables.sweep(results));
    }

    private Map<String, Object> document() {
        var engines = new LinkedHashMap<String, Object>();
        for (var contender : Contender.values()) engines.put(contender.title, trials(contender));
        var document = Docs.document(results.day(), results.machine());
        document.put("processes", results.forks());
        document.put("engines", engines);
        return document;
    }

    private Map<String, Object> trials(Contender contender) {
        var trials = new LinkedHashMap<String, Object>();
        for (var trial : Trial.values())
            for (var compiler : Compiler.values()) {
                var figures = new LinkedHashMap<String, Object>();
                var found = results.found().get(new EngineFork(contender, trial, compiler));
                if (found == null) continue;
                new TreeMap<>(found).forEach((figure, middle) -> figures.put(figure.title, middle));
                trials.put(trial + ", " + compiler.title, figures);
            }
        return trials;
    }
}
