package niha.proof.start;

import static java.time.Duration.ofMillis;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;
import niha.proof.Spread;
import niha.proof.report.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Machine MACHINE = new Machine("A processor", 2, 24, "Linux", "A JVM 25");

    @Test
    void theTableHasARowPerVariantAndAColumnPerPhase() {
        assertThat(report().table()).isEqualTo("""
                        | JVM | JVM up | function built | first answer (list) | second answer (create) | third answer (list again) |
                        |---|---:|---:|---:|---:|---:|
                        | as it comes | 100 (99 to 102) | 101 (100 to 103) | 102 (101 to 104) | 103 (102 to 105) | 104 (103 to 106) |
                        | C1 only | 200 (199 to 202) | 201 (200 to 203) | 202 (201 to 204) | 203 (202 to 205) | 204 (203 to 206) |
                        | AOT cache | 300 (299 to 302) | 301 (300 to 303) | 302 (301 to 304) | 303 (302 to 305) | 304 (303 to 306) |
                        | AOT cache, C1 only | 400 (399 to 402) | 401 (400 to 403) | 402 (401 to 404) | 403 (402 to 405) | 404 (403 to 406) |
                        """);
    }

    @Test
    void theReportNamesTheMachineAndWhatItIsNot() {
        assertThat(report().markdown())
                .contains("A processor, 2 cores, 24 GiB, Linux, A JVM 25", "3 starts of each kind", "AOT cache 30 MB")
                .contains("DynamoDB Local in another process", "This is not Lambda");
    }

    @Test
    void programsReadTheSameNumbers(@TempDir Path folder) throws Exception {
        report().write(new Docs(folder.resolve("benchmarks")));
        var json = new ObjectMapper()
                .readTree(folder.resolve("benchmarks/start.json").toFile());
        var first = json.at("/milliseconds_from_process_start/AOT cache/first answer (list)");
        assertThat(first.get("median").asLong()).isEqualTo(302);
        assertThat(first.get("fastest").asLong()).isEqualTo(301);
        assertThat(first.get("slowest").asLong()).isEqualTo(304);
        assertThat(json.at("/machine/cores").asInt()).isEqualTo(2);
        assertThat(json.get("day").asText()).isEqualTo("2026-11-20");
        assertThat(Files.readString(folder.resolve("benchmarks/start.md"))).contains(report().table());
    }

    /** Variant n takes n hundred ms to its first phase and one more to each that follows. */
    private static Report report() {
        var spreads = new EnumMap<Variant, Map<Phase, Spread>>(Variant.class);
        int base = 0;
        for (var variant : Variant.values()) {
            base += 100;
            spreads.put(variant, Results.summarise(List.of(run(base), run(base - 1), run(base + 2))));
        }
        return new Report(new Results(LocalDate.of(2026, 11, 20), MACHINE, 3, 30_500_000, spreads));
    }

    private static Map<Phase, Duration> run(int from) {
        var run = new EnumMap<Phase, Duration>(Phase.class);
        int at = from;
        for (var phase : Phase.values()) run.put(phase, ofMillis(at++));
        return run;
    }
}
