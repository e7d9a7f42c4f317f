package niha.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import niha.accounts.Victim.Done;
import niha.api.Topology;
import niha.aws.dynamo.DynamoTickets;
import niha.local.engines.EmbeddedDynamo;
import niha.local.engines.Environment;
import niha.testkit.Answered;
import niha.testkit.Backend;
import niha.testkit.Conservation;
import niha.testkit.HttpCall;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed at random moments, again and again on the same data: what was answered is there once, and nothing else is half there. */
final class RandomKillsTest {
    private static final int ROUNDS = 20;
    private static final int ANSWERS_MIN = 5;
    private static final int ANSWERS_MORE = 20;
    private static final int PATIENCE_S = 60;

    private final long seed = Long.getLong("niha.seed", new Random().nextLong());
    private final Random random = new Random(seed);
    private final Path home;
    private long checked;
    private int lost;

    RandomKillsTest(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void whatWasAnsweredIsThereOnceAndEveryNumberIsSpent() throws Exception {
        System.out.println("RandomKillsTest: -Dniha.seed=" + seed);
        var answers = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var answered = killed(round);
            answers += answered.size();
            try (var engine = Victim.engine(home)) {
                afterwards(house(engine, round), answered, "seed %s, round %s".formatted(seed, round));
            }
        }
        System.out.printf("RandomKillsTest: %d answers, %d tickets, %d of them lost%n", answers, checked, lost);
        assertThat(checked).isGreaterThanOrEqualTo(answers);
    }

    /** What was answered before the kill, which comes at one of the answers while other commands are under way. */
    private List<Done> killed(int round) throws IOException, InterruptedException {
        var wanted = ANSWERS_MIN + random.nextInt(ANSWERS_MORE);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString(),
                        Integer.toString(round),
                        Long.toString(random.nextLong()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        CompletableFuture.delayedExecutor(PATIENCE_S, TimeUnit.SECONDS)
                .execute(() -> process.toHandle().destroyForcibly());
        var answered = new ArrayList<Done>();
        try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (Done.isWhole(line)) answered.add(Done.read(line));
                // The handle's way to kill leaves the pipe open: what was said before can still be read.
                if (answered.size() == wanted) process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
        assertThat(answered).as("answers in time").hasSizeGreaterThanOrEqualTo(wanted);
        return answered;
    }

    /** Those who come after the kill: the functions, all of them, over what is there. */
    private House house(EmbeddedDynamo engine, int round) {
        var place = new Backend.Place(engine.client(), Environment.of(Topology.load(), Environment.PREFIX, Map.of()));
        return new House(place, home.resolve("buckets"), Victim.clock(round));
    }

    private void afterwards(House house, List<Done> answered, String when) {
        for (var done : answered) {
            var again = done.call().unexamined(house.marketMakers);
            assertThat(again.body()).as("%s: %s", when, done).isEqualTo(done.answer());
            assertThat(again.status()).as("%s: %s", when, done).isEqualTo(done.status());
        }
        House.invoke(house.archivist, "{}");
        house.clock.forward(Duration.ofSeconds(61));
        House.invoke(house.archivist, "{}");
        Conservation.holdsIn(house.place);
        var tickets = tickets(house, when);
        for (var done : answered) hasItsTicket(done, tickets, when);
        everyMovementHasOneEntry(house, tickets, when);
        House.invoke(house.sealer, "{}");
        verified(house, when);
    }

    /** The tickets of this round, one for every number that was drawn. */
    private Map<String, Ticket> tickets(House house, String when) {
        var stored = new DynamoTickets(house.place.dynamo(), house.place.table("audit"));
        var tickets = new HashMap<String, Ticket>();
        LongStream.rangeClosed(checked + 1, stored.drawn()).forEach(n -> {
            var number = new TicketNumber(2026, n);
            var ticket = stored.find(number);
            assertThat(ticket).as("%s: %s", when, number).isPresent();
            tickets.put(number.toString(), ticket.orElseThrow());
            if (ticket.get().action() == ActionType.TICKET_VOIDED) lost++;
        });
        checked = stored.drawn();
        return tickets;
    }

    private static void hasItsTicket(Done done, Map<String, Ticket> tickets, String when) {
        var answer = new Answered(done.status(), Map.of(), done.answer());
        var ticket = tickets.get(answer.at("/ticket_id"));
        assertThat(Optional.ofNullable(ticket).map(Ticket::status))
                .as("%s: %s", when, done)
                .contains(done.status() == 200 ? TicketStatus.SUCCESS : TicketStatus.FAILED);
    }

    /** Answered or not: a movement that has a ticket of success has one entry, and no entry is without such a ticket. */
    private static void everyMovementHasOneEntry(House house, Map<String, Ticket> tickets, String when) {
        var entries = new ArrayList<String>();
        for (var page : house.place.dynamo().scanPaginator(scan -> scan.tableName(house.place.table("ledger"))))
            for (var item : page.items()) {
                var pk = Optional.ofNullable(item.get("pk")).orElseThrow().s();
                if (pk.matches("ENTRIES#[^#]+#[A-Z]+"))
                    entries.add(Optional.ofNullable(item.get("ticket"))
                            .orElseThrow()
                            .s());
            }
        entries.removeIf(ticket -> !tickets.containsKey(ticket));
        assertThat(entries)
                .as(when)
                .containsExactlyInAnyOrderElementsOf(tickets.values().stream()
                        .filter(ticket -> ticket.status() == TicketStatus.SUCCESS)
                        .filter(ticket -> ticket.action() != ActionType.MM_UPDATED)
                        .map(ticket -> ticket.number().toString())
                        .toList());
    }

    private void verified(House house, String when) {
        var next = Optional.of("TKT-2026-000001");
        var verified = 0L;
        while (next.isPresent()) {
            var verdict = HttpCall.get("/admin/logging/verify?from=" + next.get())
                    .unexamined(house.audit)
                    .json();
            assertThat(verdict.path("valid").asBoolean())
                    .as("%s: %s", when, verdict)
                    .isTrue();
            verified += verdict.path("verified").asLong();
            next = Optional.ofNullable(verdict.path("next").textValue());
        }
        assertThat(verified).as(when).isEqualTo(checked);
    }
}
