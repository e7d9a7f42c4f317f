package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import niha.app.audit.Archive;
import niha.aws.dynamo.DynamoArchive;
import niha.testkit.OutboxRecords;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** Storms in which the SDK's clients say everything that they may say, and what is left after them. {@code -Dniha.seeds=40} for more. */
final class FaultyStoreTest {
    private static final int SEEDS = 8;
    private static final int CLIENTS = 4;
    private static final int DEEDS = 8;
    private static final Duration A_MOMENT = Duration.ofMillis(20);

    private final Map<Fault, Long> struck = new EnumMap<>(Fault.class);

    @Test
    void whateverTheClientsOfTheSdkSayTheLawsHoldAndEverybodyIsAnswered() {
        var seeds = Integer.getInteger("niha.seeds", SEEDS);
        for (int seed = 1; seed <= seeds; seed++) storm(seed);
        Arrays.stream(Fault.values())
                .forEach(fault -> System.out.printf("%8d %s: %s%n", struck.getOrDefault(fault, 0L), fault, fault.what));
        assertThat(struck.keySet()).as("faults that have struck").isEqualTo(EnumSet.allOf(Fault.class));
    }

    private void storm(long seed) {
        var began = System.nanoTime();
        var exchange = new Exchange();
        var weather = new Weather(seed);
        var market = new FaultyMarket(exchange, weather);
        var callers = callers(market, seed);
        weather.begins();
        trade(market, callers);
        market.comesToRest();
        assertThat(callers.stream().mapToInt(FaultyCaller::failed).sum())
                .as("answers that say that we have failed")
                .isEqualTo(market.callersStore.bugs());
        callers.forEach(FaultyCaller::hearsTheSame);
        lawsHold(market);
        weather.hits().forEach((fault, hits) -> struck.merge(fault, hits, Long::sum));
        System.out.printf(
                "storm %d: %d of %d kinds of faults struck %d times, %d commands, asked again %d times, %d invocations failed, %d ms%n",
                seed,
                weather.hits().size(),
                weather.has().size(),
                weather.hits().values().stream().mapToLong(Long::longValue).sum(),
                callers.stream().mapToInt(FaultyCaller::answered).sum(),
                callers.stream().mapToInt(FaultyCaller::unanswered).sum(),
                market.failed(),
                (System.nanoTime() - began) / 1_000_000);
    }

    private static List<FaultyCaller> callers(FaultyMarket market, long seed) {
        var callers = new ArrayList<FaultyCaller>();
        var dice = new SplittableRandom(seed);
        for (int i = 0; i < CLIENTS; i++)
            callers.add(new FaultyCaller(
                    market.exchange.client(Map.of("EUR", "5000", "CEA", "300")), market, dice.split()));
        return callers;
    }

    private static void trade(FaultyMarket market, List<FaultyCaller> callers) {
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            var trading = CompletableFuture.allOf(callers.stream()
                    .map(caller -> CompletableFuture.runAsync(() -> caller.act(DEEDS), threads))
                    .toArray(CompletableFuture<?>[]::new));
            while (!trading.isDone()) {
                market.goesOn();
                if (market.exchange.queue.isEmpty()) isOverWithin(trading, A_MOMENT);
            }
            trading.join();
        }
    }

    /** The callers need the processor too. */
    private static void isOverWithin(CompletableFuture<Void> trading, Duration time) {
        var _ = trading.copy()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .handle((_, _) -> true)
                .join();
    }

    private static void lawsHold(FaultyMarket market) {
        var exchange = market.exchange;
        exchange.laws();
        var report = MarketRebuildTest.over(exchange).compare(EnumSet.of(Asset.CEA));
        assertThat(report.differences()).isEmpty();
        assertThat(report.compared().get("orders")).isPositive();
        var tickets = everyNumberHasATicket(exchange);
        assertThat(OutboxRecords.waiting(exchange.place)).as("events that wait").isZero();
        var told = market.bus.taken().stream().map(entry -> entry.detail()).collect(Collectors.joining("\n"));
        assertThat(tickets)
                .allSatisfy(ticket ->
                        assertThat(told).contains('"' + ticket.number().toString() + '"'));
    }

    private static List<Ticket> everyNumberHasATicket(Exchange exchange) {
        Archive archive = new DynamoArchive(exchange.place.dynamo(), exchange.place.table("audit"));
        var last = archive.drawn().getFirst();
        var numbers = LongStream.rangeClosed(1, last.number())
                .mapToObj(number -> new TicketNumber(last.year(), number))
                .toList();
        var tickets = archive.read(numbers);
        assertThat(new TreeSet<>(tickets.stream().map(Ticket::number).toList())).isEqualTo(new TreeSet<>(numbers));
        assertThat(tickets)
                .filteredOn(ticket -> ticket.status() == TicketStatus.VOID)
                .allSatisfy(ticket -> assertThat(ticket.documents().response()).isPresent());
        return tickets;
    }
}
