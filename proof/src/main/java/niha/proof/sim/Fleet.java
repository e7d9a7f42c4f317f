package niha.proof.sim;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** The processes of one function. One that is free answers the next call; a new one knows nothing of what the others did. */
final class Fleet<F> {
    /** A function in a process of its own. */
    record Environment<F>(Host process, F function) {}

    private final Weather weather;
    private final Function<Integer, Host> newProcess;
    private final Function<Host, F> wiring;
    private final Deque<Environment<F>> free = new ArrayDeque<>();
    private int made;

    Fleet(Weather weather, Function<Integer, Host> newProcess, Function<Host, F> wiring) {
        this.weather = weather;
        this.newProcess = newProcess;
        this.wiring = wiring;
    }

    Environment<F> take() {
        var next = weather.strikes(Fault.COLD) ? null : free.poll();
        if (next == null) {
            var process = newProcess.apply(++made);
            next = new Environment<>(process, wiring.apply(process));
        }
        next.process().begins();
        return next;
    }

    void giveBack(Environment<F> environment) {
        if (!environment.process().isDead()) free.addLast(environment);
    }
}
