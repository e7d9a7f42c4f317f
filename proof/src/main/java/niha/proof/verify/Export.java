package niha.proof.verify;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.app.Json;
import niha.proof.verify.Verify.Finding;
import niha.seals.Digest;
import niha.tickets.TicketNumber;

/**
 * An exported trail, each ticket a line.
 *
 * @param digests of the lines, by their tickets' numbers
 * @param repeated the numbers that more than one line has
 * @param finding the first line that is no ticket
 */
record Export(Map<TicketNumber, Digest> digests, Set<TicketNumber> repeated, Optional<Finding> finding) {

    /** Reads a file of any size; what it keeps of a line is its digest. */
    static Export read(Path file) throws IOException {
        var digests = new HashMap<TicketNumber, Digest>();
        var repeated = new HashSet<TicketNumber>();
        var finding = Optional.<Finding>empty();
        var at = 0L;
        // one byte a character: what is not UTF-8 must be found, not replaced
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (var bytes = lines.readLine(); bytes != null; bytes = lines.readLine()) {
                at++;
                if (bytes.isEmpty()) continue;
                try {
                    var line = utf8(bytes);
                    if (digests.put(number(line), Digest.ofLeaf(line)) != null) repeated.add(number(line));
                } catch (CharacterCodingException | JsonProcessingException | NoTicket e) {
                    if (finding.isEmpty()) finding = Optional.of(new Finding("Line " + at, "it is not a ticket"));
                }
            }
        }
        return new Export(digests, repeated, finding);
    }

    long tickets() {
        return digests.size();
    }

    /** How what was exported under this number differs from what was sealed under it. */
    Optional<String> difference(TicketNumber number, Digest sealed) {
        var exported = digests.get(number);
        if (exported == null) return Optional.of("the ticket is not in the export");
        if (repeated.contains(number)) return Optional.of("the ticket is in the export more than once");
        return exported.equals(sealed) ? Optional.empty() : Optional.of("the ticket is not what was sealed");
    }

    private static final class NoTicket extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static TicketNumber number(String line) throws JsonProcessingException, NoTicket {
        return TicketNumber.parse(Json.read(line).path("ticket_id").asText()).orElseThrow(NoTicket::new);
    }

    private static String utf8(String bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1)))
                .toString();
    }
}
