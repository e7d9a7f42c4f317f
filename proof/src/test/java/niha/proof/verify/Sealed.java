package niha.proof.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Json;
import niha.app.audit.Seals.Block;
import niha.app.audit.TicketView;
import niha.aws.s3.S3Anchors;
import niha.local.engines.FileBuckets;
import niha.seals.Digest;
import niha.seals.Seal;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Documents;
import niha.tickets.Ticket.Origin;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** A small trail as it leaves Niha: an export, and its seals as they were anchored. */
record Sealed(Path export, Path seals) {
    private static final String SEALS = "seals";

    /** Blocks of the given sizes one after the other, and as many tickets more that no seal covers yet. */
    static Sealed in(Path folder, int year, int unsealed, int... blocks) throws IOException {
        var lines = new ArrayList<String>();
        var before = Optional.<Seal>empty();
        for (var size : blocks) {
            var block = lines(year, lines.size(), size);
            lines.addAll(block);
            before = Optional.of(anchor(folder, year, before, block));
        }
        lines.addAll(lines(year, lines.size(), unsealed));
        var export = folder.resolve("export.jsonl");
        Files.writeString(export, (Files.exists(export) ? Files.readString(export) : "") + text(lines));
        return new Sealed(export, folder.resolve(SEALS));
    }

    List<String> lines() throws IOException {
        return Files.readAllLines(export);
    }

    void write(List<String> lines) throws IOException {
        Files.writeString(export, text(lines));
    }

    Path anchor(int year, int block) {
        return seals.resolve("%04d/%09d.json".formatted(year, block));
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(int year, int after, int count) {
        var lines = new ArrayList<String>();
        for (int number = after + 1; number <= after + count; number++)
            lines.add(Json.write(TicketView.of(ticket(new TicketNumber(year, number)))));
        return lines;
    }

    /** As the sealer does it, into a folder instead of a bucket. */
    private static Seal anchor(Path folder, int year, Optional<Seal> before, List<String> block) {
        var leaves = block.stream().map(Digest::ofLeaf).toList();
        var seal = Seal.over(year, before, leaves);
        new S3Anchors(new FileBuckets(folder), SEALS).put(new Block(seal, leaves));
        return seal;
    }

    private static Ticket ticket(TicketNumber number) {
        return new Ticket(
                new UUID(number.year(), number.number()),
                number,
                Instant.parse("2026-11-20T09:00:00Z").plusSeconds(number.number()),
                ActionType.ASSET_DEPOSIT,
                TicketStatus.SUCCESS,
                new Subject(Optional.of("entity-" + number.number()), Optional.empty(), Optional.empty()),
                new Origin(
                        "0190a000-0000-7000-8000-000000000001",
                        Optional.of("admin@niha.example"),
                        Optional.of("203.0.113.7"),
                        Optional.empty(),
                        Optional.empty(),
                        "correlation-" + number.number()),
                new Documents(
                        Optional.of("{\"amount\":\"1250.00\",\"note\":\"caf\u00e9 \ud83c\udf33\"}"),
                        Optional.of("{}"),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                List.of("deposit"));
    }
}
