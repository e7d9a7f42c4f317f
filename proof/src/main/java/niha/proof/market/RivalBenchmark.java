package niha.proof.market;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import niha.app.market.Documents;
import niha.market.JournalEntry;
import niha.market.Market;
import niha.market.MarketCommand;
import niha.market.Outcome;
import niha.market.Snapshot;
import niha.proof.Refusal;
import niha.proof.Scratch;
import niha.proof.market.Commands.Sent;
import niha.proof.market.RivalBook.Trade;
import niha.proof.report.Docs;
import niha.units.Asset;

/** The match path beside a market in PostgreSQL, on the same commands in the same run. */
public final class RivalBenchmark {
    static final String NIHA = "Niha, match path, full batches";
    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");
    private static final int[] CONNECTIONS = {1, 8, 32};
    private static final int ROUNDS = 3;
    private static final int BATCH = 10;

    private RivalBenchmark() {}

    /** Prints a table and leaves it in docs/benchmarks. */
    public static void run(Path repository, int orders) throws IOException, InterruptedException, SQLException {
        var programs = Postgres.programs().orElseThrow(() -> new Refusal(Postgres.MISSING));
        var say = Scratch.silence();
        var measured = new LinkedHashMap<String, List<Double>>();
        var trades = 0L;
        var lost = 0L;
        try (var scratch = Scratch.open();
                var postgres = Postgres.start(programs, scratch.folder())) {
            var book = new RivalBook(postgres);
            for (int round = 1; round <= ROUNDS; round++) {
                System.err.println("bench rival: round " + round);
                var commands = commands(orders, round);
                trades += sameTrades(book, commands);
                var folder = Files.createDirectories(scratch.folder().resolve("match-" + round));
                add(measured, NIHA, MatchPath.drill(folder, orders, round).perSecond());
                for (var connections : CONNECTIONS) {
                    add(measured, title(connections), rate(book, commands, connections));
                    lost += book.fillsLost();
                }
            }
            var report = new RivalReport(postgres.version(), orders, ROUNDS, trades, lost, measured);
            report.write(Docs.in(repository));
            say.println(report.markdown(Docs.document()));
        }
    }

    private static String title(int connections) {
        return "PostgreSQL, " + connections + (connections == 1 ? " connection" : " connections");
    }

    private static void add(Map<String, List<Double>> measured, String what, double rate) {
        measured.computeIfAbsent(what, _ -> new ArrayList<>()).add(rate);
    }

    private static double rate(RivalBook book, List<Sent> commands, int connections)
            throws SQLException, IOException, InterruptedException {
        var accounts = RivalBook.accounts(commands);
        book.open(accounts);
        var took = book.run(commands, connections);
        if (!book.isConserved(accounts.size())) throw new Refusal("PostgreSQL has lost or made money.");
        return commands.size() * 1e9 / took.toNanos();
    }

    static List<Sent> commands(int count, long seed) {
        var commands = new Commands(new Flow(seed, List.of(Asset.CEA)), AT);
        var list = new ArrayList<Sent>();
        for (int i = 0; i < count; i++) list.add(commands.next());
        return list;
    }

    /** Both markets must make the same trades of the same commands: whoever is quicker and wrong is no rival. */
    static int sameTrades(RivalBook book, List<Sent> commands) throws SQLException, IOException, InterruptedException {
        book.open(RivalBook.accounts(commands));
        book.run(commands, 1);
        var theirs = book.trades();
        var ours = ours(commands);
        if (!theirs.equals(ours))
            throw new Refusal("Not the same trades: %d in PostgreSQL, %d here".formatted(theirs.size(), ours.size()));
        return ours.size();
    }

    private static List<Trade> ours(List<Sent> commands) {
        var market = Market.from(Snapshot.empty(Asset.CEA), Documents::digest);
        var trades = new ArrayList<Trade>();
        for (int from = 0; from < commands.size(); from += BATCH) {
            var batch = commands.subList(from, Math.min(commands.size(), from + BATCH)).stream()
                    .<MarketCommand>map(Sent::command)
                    .toList();
            for (var entry = market.decide(batch, AT); entry.isPresent(); entry = market.decide(batch, AT))
                trades.addAll(trades(entry.get()));
        }
        return trades;
    }

    private static List<Trade> trades(JournalEntry entry) {
        var trades = new ArrayList<Trade>();
        for (var outcome : entry.outcomes())
            if (outcome instanceof Outcome.Entered entered)
                for (var fill : entered.fills())
                    trades.add(new Trade(
                            entered.order().id(), fill.resting(), fill.price().cents(), fill.quantity()));
        return trades;
    }
}
