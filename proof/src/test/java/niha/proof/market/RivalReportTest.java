package niha.proof.market;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import niha.proof.report.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is said to be faster. */
final class RivalReportTest {

    @Test
    void aRivalThatIsFasterIsSaidToBe() {
        assertThat(report(100, 250).markdown(Docs.document()))
                .contains("| PostgreSQL, 8 connections | 250.0 (200.0 to 300.0) | 2.50 |")
                .contains("the faster market, 2.50 times as fast here");
    }

    @Test
    void aRivalThatIsSlowerIsToo() {
        assertThat(report(500, 250).markdown(Docs.document())).contains("at 0.50 of Niha's match path");
    }

    @Test
    void programsReadTheSame(@TempDir Path folder) throws Exception {
        report(100, 250).write(new Docs(folder));
        var json = new ObjectMapper().readTree(folder.resolve("rival.json").toFile());
        assertThat(json.at("/orders_per_second/PostgreSQL, 8 connections/most").asDouble())
                .isEqualTo(300);
        assertThat(json.path("fills_lost").asLong()).isZero();
    }

    private static RivalReport report(double ours, double theirs) {
        var measured = new LinkedHashMap<String, List<Double>>();
        measured.put(RivalBenchmark.NIHA, List.of(ours, ours, ours));
        measured.put("PostgreSQL, 8 connections", List.of(theirs - 50, theirs, theirs + 50));
        return new RivalReport("PostgreSQL 15", 100, 3, 40, 0, measured);
    }
}
