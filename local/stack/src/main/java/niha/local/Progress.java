package niha.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** Tells whoever waits what has been done, one line for each thing that takes long enough to notice. */
public record Progress(PrintStream out) {

    <T> T step(String what, Callable<T> work) throws Exception {
        var begun = System.nanoTime();
        var result = work.call();
        var took = Duration.ofNanos(System.nanoTime() - begun);
        out.printf(Locale.ROOT, "  %-12s %d.%d s%n", what, took.toSeconds(), took.toMillisPart() / 100);
        return result;
    }

    void say(String sentence) {
        out.println(sentence);
        out.flush();
    }
}
