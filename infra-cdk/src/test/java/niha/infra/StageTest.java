package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import niha.api.Topology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awscdk.RemovalPolicy;

class StageTest {
    @Test
    void onlyDevMayBeDisposable() {
        assertThat(stage("dev", true).dataRemoval()).isEqualTo(RemovalPolicy.DESTROY);
        assertThat(stage("dev", false).dataRemoval()).isEqualTo(RemovalPolicy.RETAIN);
        assertThatThrownBy(() -> stage("prod", true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only dev");
        assertThatThrownBy(() -> stage("staging", true)).isInstanceOf(Refusal.class);
    }

    @Test
    void anUnknownStageIsRefusedByName() {
        assertThatThrownBy(() -> stage("production", false)).hasMessageContaining("'production'");
    }

    @Test
    void aMissingZipSaysWhatToRun(@TempDir Path empty) {
        var relay = Topology.load().function("relay");
        assertThatThrownBy(() -> new Artifacts(empty, empty).zip(relay))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("relay/target/function.zip is not there: run ./mvnw package first.");
    }

    @Test
    void aMissingPageSaysWhatToRun(@TempDir Path empty) throws Exception {
        assertThatThrownBy(() -> new Artifacts(empty, empty).builtPage()).hasMessageContaining("npm run build");
        Files.writeString(empty.resolve("index.html"), "<!doctype html>");
        assertThat(new Artifacts(empty, empty).builtPage()).isEqualTo(empty);
    }

    private static Stage stage(String name, boolean disposable) {
        return new Stage(name, disposable, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
