package niha.proof.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import niha.proof.Refusal;

/**
 * A folder that holds what a measured process needs: the jars of the function's own zip, as Lambda would unpack it, and beside
 * them one small jar that calls the function. An AOT cache knows jars only, so nothing on the class path is a folder.
 */
final class Workbench implements AutoCloseable {
    private static final List<Class<?>> HARNESS = List.of(FirstAnswers.class, StillContext.class);

    private final Path folder;

    private Workbench(Path folder) {
        this.folder = folder;
    }

    static Workbench unpack(Path zip) throws IOException {
        if (!Files.isRegularFile(zip)) throw new Refusal(zip + " is not there: run ./mvnw package first.");
        var bench = new Workbench(Files.createTempDirectory("niha-bench-"));
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry())
                if (entry.getName().startsWith("lib/") && entry.getName().endsWith(".jar"))
                    Files.copy(in, bench.folder.resolve(Path.of(entry.getName()).getFileName()));
        }
        bench.packHarness();
        return bench;
    }

    Path cache() {
        return folder.resolve("function.aot");
    }

    Path log() {
        return folder.resolve("function.log");
    }

    String classPath() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    /** An event of this package, made this run's own: no two creations may be the same. */
    Path event(String name, String run) throws IOException {
        try (var in = resource(name + ".json")) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@run@", run);
            return Files.writeString(folder.resolve(name + "-" + run + ".json"), text);
        }
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    private void packHarness() throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("harness.jar")))) {
            for (var type : HARNESS) {
                var name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (var in = resource("/" + name)) {
                    in.transferTo(jar);
                }
            }
        }
    }

    private static InputStream resource(String name) {
        var in = Workbench.class.getResourceAsStream(name);
        if (in == null) throw new IllegalStateException(name + " is not on the class path");
        return in;
    }
}
