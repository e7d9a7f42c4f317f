package niha.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What cdk-nag's AwsSolutions rules say of every stack, read from the reports that it leaves beside the templates. */
class NagTest {
    @Test
    void nothingIsFoundThatWasNotAccepted() throws IOException {
        for (var stage : List.of(Synthesised.DEV, Synthesised.PROD, Synthesised.DISPOSABLE)) {
            var synthesised = Synthesised.of(stage);
            assertThat(synthesised.errors()).isEmpty();
            assertThat(report(synthesised)).isNotEmpty().noneMatch(line -> line.contains("\"Non-Compliant\""));
        }
    }

    @Test
    void everyAcceptedFindingIsOneWeKnowOfAndHasAReason() throws IOException {
        var accepted = new TreeSet<String>();
        for (var line : report(Synthesised.of(Synthesised.DEV))) {
            var fields = line.split("\",\"", -1);
            if (!fields[2].equals("Suppressed")) continue;
            accepted.add(fields[0].replace("\"AwsSolutions-", ""));
            assertThat(fields[3]).as(line).matches(".*\\w+ \\w+.*[.]");
        }
        assertThat(accepted).containsExactly("APIG4", "CFR1", "CFR2", "CFR4", "IAM5", "L1", "SQS3");
    }

    @Test
    void aHostAndAWebAclNeedNoExcuse() throws IOException {
        assertThat(report(Synthesised.of(Synthesised.PROD)))
                .filteredOn(line -> line.contains("\"Suppressed\""))
                .noneMatch(line -> line.contains("CFR2") || line.contains("CFR4"));
    }

    private static List<String> report(Synthesised synthesised) throws IOException {
        var lines = new ArrayList<String>();
        try (var files = Files.list(synthesised.directory())) {
            for (var file : files.filter(path -> path.toString().endsWith("-NagReport.csv"))
                    .toList()) {
                var report = Files.readAllLines(file);
                assertThat(report).as("%s has rules", file).hasSizeGreaterThan(1);
                lines.addAll(report.subList(1, report.size()));
            }
        }
        return lines;
    }
}
