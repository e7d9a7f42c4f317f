package niha.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A folder that is gone when the measuring is over. */
public record Scratch(Path folder) implements AutoCloseable {

    public static Scratch open() throws IOException {
        return new Scratch(Files.createTempDirectory("niha-bench-"));
    }

    /** What functions log is not what is measured, and nobody reads it. Returns where the results may still be told. */
    public static PrintStream silence() {
        var say = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        return say;
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
