package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class BackendReportTest {
    /** What ./niha test prints at its end. */
    private static final Path REPORT = Path.of("target", "backends.txt");

    @Test
    void theReportSaysOfEveryBackendWhetherItRanAndElseWhyNot() throws IOException {
        Files.createDirectories(REPORT.getParent());
        Files.write(REPORT, BackendReport.lines());
        assertThat(Files.readAllLines(REPORT))
                .satisfiesExactly(
                        embedded -> assertThat(embedded).matches("embedded (ran|not run: .+)"),
                        localstack -> assertThat(localstack).matches("localstack (ran|not run: .+)"),
                        endpoint -> assertThat(endpoint).matches("endpoint (ran at .+|not run: .+)"));
    }

    @Test
    void theBackendOfThisRunIsTheOneThatRan() {
        var name = Backend.name();
        var line = name.startsWith("http") ? "endpoint ran at " + name : name + " ran";
        assertThat(BackendReport.lines()).contains(line);
    }

    @Test
    void localstackWithoutDockerFailsLoudlyInsteadOfFallingBack() {
        if (Backend.dockerAnswers())
            assertThat(BackendReport.lines().get(1)).doesNotContain("no Docker engine answers");
        else
            assertThatIllegalStateException()
                    .isThrownBy(() -> Backend.start(Backend.LOCALSTACK))
                    .withMessageContaining("needs a Docker engine, and none answers");
    }
}
