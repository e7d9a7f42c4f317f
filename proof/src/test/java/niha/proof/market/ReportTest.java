package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import niha.proof.report.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a measurement. */
final class ReportTest {
    private final Report report = new Report(Measured.results());

    @Test
    void ratesAndLatenciesAreTheMiddleRoundWithTheOthersBesideIt() {
        assertThat(report.markdown())
                .contains("| accepted orders/s | 50.0 (33.3 to 100.0) | 50.0 (33.3 to 100.0) |")
                .contains("| accepted to journalled, p50, ms | 20.0 (10.0 to 30.0) |");
    }

    @Test
    void whatIsNotThereIsSaidNotToBeThere() {
        assertThat(report.markdown())
                .contains("| accepted to pushed, p50, ms | not there (CHANNEL_UNKNOWN) |")
                .contains("| accepted to settled, p50, ms | not seen |");
    }

    @Test
    void aPartCostsWhatAllRoundsTookForAllTheirOrders() {
        // 600 write units and 150 requests for 300 orders: two units each, 1.25 dollars per million
        assertThat(report.markdown())
                .contains("| match path | 0.50 | 2.00 | 0.00 | 1.25 | 0.00 |")
                .contains("| acceptance | 1.00 | 0.00 | 0.00 | 0.50 | 0.00 |")
                .contains("| **everything** | 1.50 | 2.00 | 0.00 | 1.75 | 0.00 |");
    }

    @Test
    void itNamesTheMachineAndWhatItIsNot() {
        assertThat(report.markdown())
                .contains(
                        "A processor, 2 cores, 24 GiB, Linux, A JVM 25", "3 rounds of each shape", "100 orders a round")
                .contains("They say nothing about an account");
    }

    @Test
    void whatIsLeftInTheFolderCanBeRead(@TempDir Path folder) throws Exception {
        report.write(new Docs(folder));
        assertThat(folder.resolve("market.md")).hasContent(report.markdown());
        var json = new ObjectMapper().readTree(folder.resolve("market.json").toFile());
        assertThat(json.at("/whole_stack/one certificate hot/orders_answered").asLong())
                .isEqualTo(300);
        assertThat(json.at("/match_path/0/journal_entries").asLong()).isEqualTo(10);
    }
}
