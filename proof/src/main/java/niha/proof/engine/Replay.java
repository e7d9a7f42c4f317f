package niha.proof.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Map;

/** The whole script over and over, each time into an empty book. */
final class Replay {
    private static final int WARM_UPS = 3;
    private static final int MEASURED = 7;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Replay() {}

    static void measure(Contender contender, Script script, Map<Figure, Long> found) {
        for (int i = 0; i < WARM_UPS; i++) time(contender, script);
        var times = new long[MEASURED];
        for (int i = 0; i < MEASURED; i++) times[i] = time(contender, script);
        Arrays.sort(times);
        found.put(Figure.TIME, times[MEASURED / 2] * 1000 / script.size());
        found.put(Figure.BYTES, bytes(contender, script));
        var each = each(contender, script);
        found.put(Figure.P50, each[each.length / 2]);
        found.put(Figure.P99, each[(int) (each.length * 99L / 100)]);
        found.put(Figure.P999, each[(int) (each.length * 999L / 1000)]);
        found.put(Figure.SLOWEST, each[each.length - 1]);
    }

    private static long time(Contender contender, Script script) {
        var engine = contender.engine();
        long before = THREADS.getCurrentThreadCpuTime();
        script.play(engine, 0, script.size());
        long took = THREADS.getCurrentThreadCpuTime() - before;
        script.requireTradesOf(engine);
        return took;
    }

    private static long bytes(Contender contender, Script script) {
        var engine = contender.engine();
        script.play(engine, 0, script.filling());
        long before = THREADS.getCurrentThreadAllocatedBytes();
        script.play(engine, script.filling(), script.size());
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        return allocated * 1000 / (script.size() - script.filling());
    }

    /** What each command took, the quickest first. Looking at the clock is part of it. */
    private static long[] each(Contender contender, Script script) {
        var engine = contender.engine();
        var took = new long[script.size()];
        for (int i = 0; i < took.length; i++) {
            long before = System.nanoTime();
            script.play(engine, i, i + 1);
            took[i] = System.nanoTime() - before;
        }
        Arrays.sort(took);
        return took;
    }
}
