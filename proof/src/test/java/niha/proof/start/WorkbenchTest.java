package niha.proof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import niha.api.OpenApi;
import niha.api.Operation;
import niha.proof.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {
    @Test
    void theClassPathIsTheFunctionsJarsAndTheHarness(@TempDir Path folder) throws IOException {
        try (var bench = Workbench.unpack(zip(folder))) {
            var jars = bench.classPath().split(File.pathSeparator);
            assertThat(Stream.of(jars).map(jar -> Path.of(jar).getFileName().toString()))
                    .containsExactly("function.jar", "harness.jar", "sdk.jar");
            try (var harness = new JarFile(jars[1])) {
                assertThat(harness.stream().map(ZipEntry::getName))
                        .containsExactlyInAnyOrder(
                                "niha/proof/start/FirstAnswers.class", "niha/proof/start/StillContext.class");
            }
        }
    }

    @Test
    void nothingIsLeftBehind(@TempDir Path folder) throws IOException {
        Path left;
        try (var bench = Workbench.unpack(zip(folder))) {
            left = bench.cache().getParent();
        }
        assertThat(left).doesNotExist();
    }

    @Test
    void aMissingZipSaysWhatToRun(@TempDir Path folder) {
        assertThatThrownBy(() -> Workbench.unpack(folder.resolve("function.zip")))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("function.zip is not there: run ./mvnw package first.");
    }

    @Test
    void theEventsAreOperationsOfTheContractAndNoTwoCreationsAreTheSame(@TempDir Path folder) throws IOException {
        try (var bench = Workbench.unpack(zip(folder))) {
            var routes = OpenApi.load().of("accounts").stream().map(Operation::routeKey);
            var list = Files.readString(bench.event("list", "one"));
            var create = Files.readString(bench.event("create", "one"));
            assertThat(routes).contains(routeKey(list), routeKey(create));
            assertThat(create).contains("mm-one@niha.example").contains("bench-one");
            assertThat(Files.readString(bench.event("create", "two"))).isNotEqualTo(create);
        }
    }

    private static String routeKey(String event) throws IOException {
        return new ObjectMapper().readTree(event).get("routeKey").asText();
    }

    private static Path zip(Path folder) throws IOException {
        var zip = folder.resolve("function.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var name : new String[] {"lib/function.jar", "lib/sdk.jar", "README"})
                out.putNextEntry(new ZipEntry(name));
        }
        return zip;
    }
}
