package niha.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The projections of a laptop's markets are made once more, whether Niha runs there or not. */
final class RebuildCommandTest {
    private final Path home;

    RebuildCommandTest(@TempDir Path folder) {
        this.home = folder.resolve("home");
    }

    @Test
    void theDemosMarketsAreAsTheirJournalsSay() throws Exception {
        try (var up = ChildStack.start(home, 0, "up")) {
            new Demo(up.ready(), new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8)).run();
            nothingDiffers("rebuild");
            up.kill();
        }
        nothingDiffers("rebuild", "CEA", "--write");
        try (var wrong = ChildStack.start(home, 0, "rebuild", "EUR")) {
            assertThat(wrong.end()).singleElement().asString().contains("not EUR");
            assertThat(wrong.exitCode()).isEqualTo(1);
        }
    }

    private void nothingDiffers(String... words) throws Exception {
        try (var rebuild = ChildStack.start(home, 0, words)) {
            assertThat(rebuild.end())
                    .last()
                    .asString()
                    .matches(
                            "\\d+ balances, \\d+ candles, \\d+ levels, \\d+ orders, \\d+ trades compared .*: 0 differ\\.");
            assertThat(rebuild.exitCode()).isZero();
        }
    }

    @Test
    void whereNothingIsNothingIsMade() throws Exception {
        try (var rebuild = ChildStack.start(home, 0, "rebuild")) {
            assertThat(rebuild.end()).singleElement().asString().contains("holds no data");
            assertThat(rebuild.exitCode()).isEqualTo(1);
        }
        assertThat(Files.exists(home)).isFalse();
    }
}
