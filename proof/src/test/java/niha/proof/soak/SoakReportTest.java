package niha.proof.soak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.stream.IntStream;
import niha.proof.report.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a long run. */
final class SoakReportTest {

    @Test
    void theWarmUpIsNoGrowthAndALeakIs() {
        assertThat(report().markdown(Docs.document()))
                .contains(
                        "| heap after a collection, MB | 100.00 | 100.00 | 100.00 | 100.00 | 0.00 | 0.00 | does not grow |")
                .contains("| resident, MB | 530.00 | 599.00 | 599.00 | 564.50 | 360.00 | 0.00 | grows |")
                .contains("# 16 minutes of orders", "1.50 orders a second from 4 clients, of which 99 were accepted");
    }

    @Test
    void programsReadTheSame(@TempDir Path folder) throws Exception {
        report().write(new Docs(folder));
        var json = new ObjectMapper().readTree(folder.resolve("soak.json").toFile());
        assertThat(json.path("samples").size()).isEqualTo(100);
        var resident = json.path("per_hour_after_warm_up").path("resident, MB");
        assertThat(resident.path("verdict").asText()).isEqualTo("grows");
        assertThat(folder.resolve("soak.svg")).exists();
        assertThat(folder.resolve("soak-lag.svg")).exists();
    }

    /** A hundred samples: the heap fills in the first ten, and resident memory grows by one each time. */
    private static SoakReport report() {
        return new SoakReport(
                16,
                1.5,
                4,
                IntStream.range(0, 100)
                        .mapToObj(i -> new Sample(i * 10, Math.min(100, 90 + i), 500 + i, 50, 1, 0.5, i))
                        .toList());
    }
}
