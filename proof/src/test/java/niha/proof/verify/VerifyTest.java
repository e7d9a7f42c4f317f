package niha.proof.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import niha.proof.Refusal;
import niha.proof.verify.Verify.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private static final int YEAR = 2026;

    @TempDir
    private Path folder;

    private Sealed trail;

    @BeforeEach
    void aTrailOfThreeBlocksAndTwoTicketsNotSealedYet() throws IOException {
        trail = Sealed.in(folder, YEAR, 2, 3, 1, 4);
    }

    @Test
    void whatIsAsItWasSealedIsSaidToBe() throws IOException {
        var verdict = Verify.verify(trail.export(), trail.seals());
        assertThat(verdict.verified()).isEqualTo(8);
        assertThat(verdict.unsealed()).isEqualTo(2);
        assertThat(verdict.finding()).isEmpty();
    }

    @Test
    void theOrderOfTheExportDoesNotMatter() throws IOException {
        trail.write(trail.lines().reversed());
        assertThat(Verify.verify(trail.export(), trail.seals()).verified()).isEqualTo(8);
    }

    @Test
    void everyYearHasAChainOfItsOwn() throws IOException {
        Sealed.in(folder, YEAR + 1, 0, 2, 2);
        var verdict = Verify.verify(trail.export(), trail.seals());
        assertThat(verdict.finding()).isEmpty();
        assertThat(verdict.verified()).isEqualTo(12);
    }

    @Test
    void aChangedByteIsFoundInItsTicket() throws IOException {
        var text = Files.readString(trail.export());
        var at = text.indexOf("1250.00", text.indexOf("TKT-2026-000006"));
        Files.writeString(trail.export(), text.substring(0, at) + "9" + text.substring(at + 1));
        assertThat(finding()).isEqualTo(new Finding("TKT-2026-000006", "the ticket is not what was sealed"));
    }

    @Test
    void noByteChangesUnnoticed(@TempDir Path elsewhere) throws IOException {
        var small = Sealed.in(elsewhere, YEAR, 0, 1, 1);
        var bytes = Files.readAllBytes(small.export());
        for (int at = 0; at < bytes.length; at++) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(small.export(), changed);
            var finding = Verify.verify(small.export(), small.seals()).finding();
            assertThat(finding.map(Finding::where).orElse("nothing"))
                    .as("byte %d", at)
                    .startsWith("TKT-2026-00000");
        }
    }

    @Test
    void bytesThatAreNoTextDoNotPassForTheReplacementOfSuch() throws IOException {
        var bytes = Files.readAllBytes(trail.export());
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("caf") + 3] = (byte) 0xff;
        Files.write(trail.export(), bytes);
        assertThat(finding()).isEqualTo(new Finding("TKT-2026-000001", "the ticket is not in the export"));
    }

    @Test
    void aMissingTicketIsNamed() throws IOException {
        var lines = trail.lines();
        lines.remove(4);
        trail.write(lines);
        assertThat(finding()).isEqualTo(new Finding("TKT-2026-000005", "the ticket is not in the export"));
    }

    @Test
    void aFalseTicketDoesNotHideBehindTheTrueOne() throws IOException {
        var lines = trail.lines();
        lines.addFirst(lines.get(3).replace("1250.00", "9250.00"));
        trail.write(lines);
        assertThat(finding()).isEqualTo(new Finding("TKT-2026-000004", "the ticket is in the export more than once"));
    }

    @Test
    void aLineThatIsNoTicketIsFoundEvenWhereNothingIsSealed() throws IOException {
        var lines = trail.lines();
        lines.set(9, "{\"ticket_id\":\"TKT-2026-10\"}");
        trail.write(lines);
        assertThat(finding()).isEqualTo(new Finding("Line 10", "it is not a ticket"));
    }

    @Test
    void aMissingSealBreaksTheChain() throws IOException {
        Files.delete(trail.anchor(YEAR, 2));
        assertThat(finding()).isEqualTo(new Finding("TKT-2026-000005", "its seal does not follow the one before"));
    }

    @Test
    void aBlockSealedAnewBreaksTheChain(@TempDir Path elsewhere) throws IOException {
        var other = Sealed.in(elsewhere, YEAR, 0, 3, 2);
        Files.copy(other.anchor(YEAR, 1), trail.anchor(YEAR, 3), StandardCopyOption.REPLACE_EXISTING);
        assertThat(finding().problem()).isEqualTo("its seal does not follow the one before");
    }

    @Test
    void aChangedRootBreaksTheChain() throws IOException {
        var anchor = trail.anchor(YEAR, 1);
        var text = Files.readString(anchor);
        Files.writeString(
                anchor, text.replaceFirst("\"root\":\"[0-9a-f]{64}\"", "\"root\":\"" + "0".repeat(64) + "\""));
        assertThat(finding())
                .isEqualTo(new Finding("TKT-2026-000001", "its seal's digests do not lead to the sealed root"));
    }

    @Test
    void aSealOverMoreTicketsThanItHasDigestsIsFound() throws IOException {
        var anchor = trail.anchor(YEAR, 3);
        Files.writeString(anchor, Files.readString(anchor).replace("\"last\":8", "\"last\":9"));
        assertThat(finding()).isEqualTo(new Finding("TKT-2026-000005", "its seal has not as many digests as tickets"));
    }

    @Test
    void whatIsNoSealIsRefusedByName() throws IOException {
        Files.writeString(trail.anchor(YEAR, 2), "{}");
        assertThatThrownBy(() -> Verify.verify(trail.export(), trail.seals()))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("000000002.json is not an anchored seal.");
    }

    @Test
    void aFolderWithoutSealsProvesNothing(@TempDir Path empty) {
        assertThatThrownBy(() -> Verify.verify(trail.export(), empty)).hasMessageContaining("holds no seals");
    }

    @Test
    void itSaysWhatItFoundAndExitsAccordingly() throws IOException {
        assertThat(said(0)).isEqualTo("8 tickets are as they were sealed, 2 are not sealed yet.\n");
        trail.write(trail.lines().subList(1, 10));
        assertThat(said(1)).isEqualTo("TKT-2026-000001: the ticket is not in the export\n");
        Files.delete(trail.export());
        assertThat(said(2)).contains("export.jsonl");
        assertThat(Verify.run(System.out, new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    private String said(int exit) {
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(Verify.run(
                        stream, stream, trail.export().toString(), trail.seals().toString()))
                .isEqualTo(exit);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Finding finding() throws IOException {
        return Verify.verify(trail.export(), trail.seals()).finding().orElseThrow();
    }
}
