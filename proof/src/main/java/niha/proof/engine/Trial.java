package niha.proof.engine;

import java.util.EnumMap;
import java.util.Map;

/** What a process is started to find out. */
enum Trial {
    W1(Workload.W1),
    W2(Workload.W2),
    /** The first orders of a fresh JVM. */
    COLD(Workload.W2),
    SWEEP(Workload.W2);

    final Workload workload;

    Trial(Workload workload) {
        this.workload = workload;
    }

    Map<Figure, Long> run(Contender contender, Script script) {
        var found = new EnumMap<Figure, Long>(Figure.class);
        switch (this) {
            case W1, W2 -> Replay.measure(contender, script, found);
            case COLD -> Cold.measure(contender, script, found);
            case SWEEP -> Sweep.measure(contender, found);
        }
        return found;
    }
}
