package niha.proof.engine;

import java.io.IOException;
import java.nio.file.Path;

/** What runs in a process of its own: one contender at one trial. Prints what it found, a figure a line. */
final class Measuring {
    private Measuring() {}

    static void main(String... arguments) throws IOException {
        var contender = Contender.valueOf(arguments[0]);
        var trial = Trial.valueOf(arguments[1]);
        var script = Script.load(Path.of(arguments[2]));
        trial.run(contender, script).forEach((figure, value) -> System.out.println(figure + " " + value));
    }
}
