package niha.proof.engine;

import java.util.Map;

/** The first commands of a process that has done nothing else. */
final class Cold {
    private Cold() {}

    static void measure(Contender contender, Script script, Map<Figure, Long> found) {
        long before = System.nanoTime();
        var engine = contender.engine();
        long made = System.nanoTime();
        script.play(engine, 0, 1);
        long first = System.nanoTime();
        script.play(engine, 1, 10);
        long tenth = System.nanoTime();
        script.play(engine, 10, 1000);
        long thousandth = System.nanoTime();
        found.put(Figure.MADE, made - before);
        found.put(Figure.FIRST, first - made);
        found.put(Figure.TENTH, tenth - made);
        found.put(Figure.THOUSANDTH, thousandth - made);
    }
}
