package niha.proof.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;
import niha.proof.report.Docs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineReportTest {
    private static final Machine MACHINE = new Machine("A processor", 2, 24, "Linux", "A JVM 25");

    @Test
    void everyTimeStandsBesideItsShareOfExchangeCores() {
        assertThat(EngineTables.times(results()))
                .contains("| Niha's book | 20.0 (19.0 to 22.0) | 0.50 | ")
                .contains("| exchange-core 0.5.3, OrderBookDirectImpl | 40.0 (38.0 to 44.0) | 1.00 | ");
    }

    @Test
    void everyRowHasACellForEachColumn() {
        var results = results();
        for (var table : List.of(
                EngineTables.times(results),
                EngineTables.latency(results),
                EngineTables.cold(results),
                EngineTables.sweep(results)))
            assertThat(table.lines()
                            .map(line -> line.chars().filter(c -> c == '|').count()))
                    .hasSize(2 + Contender.values().length)
                    .containsOnly(table.lines()
                            .findFirst()
                            .orElseThrow()
                            .chars()
                            .filter(c -> c == '|')
                            .count());
    }

    @Test
    void programsReadTheSameNumbers(@TempDir Path folder) throws Exception {
        new EngineReport(results()).write(new Docs(folder.resolve("benchmarks")));
        var json = new ObjectMapper()
                .readTree(folder.resolve("benchmarks/engine.json").toFile());
        var time = json.at("/engines/Niha's book/W1, both compilers/ps of CPU per command");
        assertThat(time.get("median").asLong()).isEqualTo(20_000);
        assertThat(time.get("most").asLong()).isEqualTo(22_000);
        assertThat(json.get("day").asText()).isEqualTo("2026-11-20");
        assertThat(Files.readString(folder.resolve("benchmarks/engine.md"))).contains("A processor, 2 cores");
    }

    /** The first contender takes 20 000 of everything, the next twice as much, the last three times. */
    private static Results results() {
        var found = new LinkedHashMap<EngineFork, Map<Figure, Middle>>();
        long base = 0;
        for (var contender : Contender.values()) {
            base += 20_000;
            for (var trial : Trial.values())
                for (var compiler : Compiler.values())
                    found.put(
                            new EngineFork(contender, trial, compiler),
                            Results.summarise(List.of(all(base), all(base * 95 / 100), all(base * 110 / 100))));
        }
        return new Results(LocalDate.of(2026, 11, 20), MACHINE, 3, found);
    }

    private static Map<Figure, Long> all(long value) {
        var figures = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : Figure.values()) figures.put(figure, value);
        return figures;
    }
}
