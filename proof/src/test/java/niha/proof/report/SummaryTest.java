package niha.proof.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on all benchmarks. */
final class SummaryTest {
    private static final Path REPOSITORY = Path.of("../docs/benchmarks");
    private static final String MACHINE = """
            "day": "2026-11-20",
            "machine": {"processor": "A processor", "cores": 2, "memoryGib": 24, "system": "Linux", "jvm": "A JVM 25"}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void measure() throws IOException {
        left(
                "rival",
                "\"fills_lost\": 0, \"orders_per_second\": {\"Niha\": {\"median\": 100.0}, \"PostgreSQL\": {\"median\": 193.0}}");
        left(
                "growth",
                "\"series\": [{\"what\": \"a proof\", \"pace\": \"grows with the size\", \"grows\": true, \"costs\": []},"
                        + " {\"what\": \"a page\", \"grows\": false, \"costs\": []}], \"sweep\": {\"makers\": 1000, \"entries\": 2}");
        left("trail", """
                "questions": {"verify, 8 blocks": {"3000": {"items": 1, "median_us": 1}, "300000": {"items": 1, "median_us": 2048000}}}""");
        left("start", """
                "milliseconds_from_process_start": {
                    "C1 only": {"first answer (list)": {"median": 929}},
                    "AOT cache, C1 only": {"first answer (list)": {"median": 366}}}""");
        left("market", """
                "goals": [
                    {"goal": "G9", "what": "orders/s", "is": 270.0, "gate": 160.0, "stretch": 280.0},
                    {"goal": "G11", "what": "dollars", "is": 8.5, "gate": 6.5, "stretch": 4.3}],
                "match_path": [{"orders": 100, "requests": [{"on": "book", "DynamoDB write units": 20.0}]}]""");
    }

    @Test
    void aGoalIsReachedOrMissedByWhatTheFileSays() throws IOException {
        assertThat(page())
                .contains("| G14 | first answer of a process with what Lambda gives it (C1 only), no snapshot, ms |"
                        + " 929.00 | ≤ 600.00 | 250.00 | **missed by 329.00** | [start.json](start.json) |")
                .contains("| 366.00 | ≤ 600.00 | 250.00 | reached; the stretch missed by 116.00 |")
                .contains(
                        "| G19 | certificates that the rival sold twice on up to 32 connections (Niha's are law I5 of the worlds) | 0.00 | ≤ 0.00 |"
                                + " 0.00 | reached | [rival.json](rival.json) |");
    }

    @Test
    void whatShouldBeMuchIsMissedFromBelow() throws IOException {
        // 8 192 tickets in 2.048 s
        assertThat(page())
                .contains("| 4 000 | ≥ 200 000 | 200 000 | **missed by 196 000** | [trail.json](trail.json) |")
                .contains("| G9 | orders/s | 270.00 | ≥ 160.00 | 280.00 | reached; the stretch missed by 10.00 |")
                .contains("| G12 | makers that one order took in one entry of the journal | 500.00 | ≥ 1 000 |");
    }

    @Test
    void theMarketsGoalsAndItsHottestPartitionAreReckonedFromItsFile() throws IOException {
        assertThat(page())
                .contains("| G11 | dollars | 8.50 | ≤ 6.50 | 4.30 | **missed by 2.00** | [market.json](market.json) |")
                .contains("| 60.00 | ≤ 960.00 | 90.00 | reached, the stretch too | [market.json](market.json) |");
    }

    @Test
    void whatWasNotMeasuredIsSaidAndHow() throws IOException {
        assertThat(page())
                .contains("| not measured yet | `./niha bench worlds` |")
                .contains("| soak | memory and lag under a steady load | not yet |  |")
                .contains("| G10 | not measured: a latency in an account");
    }

    @Test
    void whoIsFasterAndWhatGrowsIsSaid() throws IOException {
        assertThat(page())
                .contains("- PostgreSQL: 193.00 orders/s, 1.93 times Niha. [rival](rival.md)")
                .contains("- Of 2 questions at growing sizes 1 cost the same at each. [growth](growth.md)")
                .contains("- *a proof* grows with the size. [growth](growth.md)")
                .contains("- `./niha bench soak` was not run yet.");
    }

    @Test
    void goalsStandInTheirOrderAndEachIsThere() throws IOException {
        var ids = page().lines()
                .filter(line -> line.startsWith("| G"))
                .map(line -> Integer.parseInt(line.replaceFirst("^\\| G(\\d+) .*$", "$1")))
                .toList();
        assertThat(ids).isSorted().contains(1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20);
    }

    @Test
    void aFileWithoutItsFiguresMakesNoPage() throws IOException {
        left("rival", "\"orders_per_second\": {}");
        assertThatThrownBy(this::page).hasMessageContaining("missing");
    }

    @Test
    void thePageInTheRepositoryIsWhatItsFilesSay() throws IOException {
        assertThat(Files.readString(REPOSITORY.resolve("README.md"))).isEqualTo(Summary.of(new Docs(REPOSITORY)));
    }

    @Test
    void thePicturesInTheRepositoryAreDrawnFromItsFiles() throws IOException {
        var docs = new Docs(REPOSITORY);
        for (var benchmark : Benchmark.values()) {
            var numbers = docs.read(benchmark.id());
            if (numbers.isEmpty()) continue;
            var pictures = Pictures.of(benchmark.id(), numbers.get());
            assertThat(pictures).containsOnlyKeys(benchmark.pictures());
            for (var picture : pictures.entrySet())
                assertThat(REPOSITORY.resolve(picture.getKey())).hasContent(picture.getValue());
        }
    }

    private String page() throws IOException {
        return Summary.of(new Docs(folder));
    }

    private void left(String name, String numbers) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), "{" + MACHINE + ",\n" + numbers + "}");
    }
}
