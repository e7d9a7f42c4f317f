package niha.proof.growth;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Documents;
import niha.app.market.MarketData.BookView;
import niha.app.market.Matching;
import niha.app.market.Matching.Message;
import niha.app.market.Watch;
import niha.aws.dynamo.DynamoJournal;
import niha.aws.dynamo.DynamoMarketData;
import niha.aws.dynamo.DynamoOrders;
import niha.aws.dynamo.Tables;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.JournalEntry;
import niha.market.Market;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.market.Snapshot;
import niha.marketdata.MarketDataFunction;
import niha.orders.OrderTerms;
import niha.orders.TimeInForce;
import niha.proof.growth.Ground.Question;
import niha.testkit.Any;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** A market with so many resting orders, and all that has to do with its book. */
final class Books {
    private static final AccountId MAKER = new AccountId("0190a000-0000-7000-8000-00000000000a");
    private static final AccountId TAKER = new AccountId("0190a000-0000-7000-8000-00000000000b");
    private static final int TOGETHER = 100;
    /** So many entries have one snapshot among them. */
    private static final int ENTRIES = 100;

    private static final int COLD = 10;
    private static final long FAR = 600;
    private static final Duration STEP = Duration.ofMinutes(6);

    private final DynamoJournal journal;
    private final DynamoOrders underway;
    private final DynamoMarketData data;
    private Instant now = Any.NOON;
    private Matching warm;
    private final Watch watch;

    private Books(Ground ground) {
        var tables = Tables.of(ground.cloud());
        journal = new DynamoJournal(ground.cloud().dynamo(), tables);
        underway = new DynamoOrders(ground.cloud().dynamo(), tables);
        data = new DynamoMarketData(ground.cloud().dynamo(), tables);
        warm = matching();
        watch = new Watch(journal, data, (_, _, _) -> {});
    }

    static List<Question> of(Ground ground, long size) {
        var books = new Books(ground);
        var market = books.fill(size);
        books.match();
        var answers = new MarketDataFunction(ground.cloud());
        return List.of(
                new Question("ten orders matched, market warm", ENTRIES, () -> {}, books::match),
                new Question(
                        "ten orders matched by a process that has just started", COLD, books::forget, books::match),
                new Question(
                        "an entry of ten shown in the book, with its share of a snapshot",
                        ENTRIES,
                        books::unseen,
                        books::look),
                new Question("a snapshot kept", COLD, () -> {}, () -> books.journal.keep(market.snapshot())),
                Question.of(
                        "the book answered",
                        Ground.page(answers, "/cash-market/orderbook?certificate_type=CEA&depth=50")));
    }

    /** How many entries of a journal one order becomes that takes so many others. */
    static long sweep(Ground ground, int makers) throws Outdated {
        var books = new Books(ground);
        var market = books.fill(makers * 2L);
        var all = order(Side.BUY, Depth.MIDDLE + FAR, makers * 100L, books.now);
        var entries = decided(market, List.of(all), books.now);
        for (var entry : entries) books.journal.append(entry);
        if (market.book().view().best(Side.SELL) != 0) throw new IllegalStateException("It did not take all");
        return entries.size();
    }

    private static List<JournalEntry> decided(Market market, List<MarketCommand> commands, Instant at) {
        var entries = new ArrayList<JournalEntry>();
        for (var entry = market.decide(commands, at); entry.isPresent(); entry = market.decide(commands, at))
            entries.add(entry.get());
        return entries;
    }

    /** The market decides in memory; what is stored is what it then is. */
    private Market fill(long size) {
        var market = Market.from(Snapshot.empty(Asset.CEA), Documents::digest);
        var batch = new ArrayList<MarketCommand>();
        for (long number = 0; number < size; number++) {
            batch.add(new Enter(Depth.resting(number, MAKER, now)));
            if (batch.size() < TOGETHER && number < size - 1) continue;
            decided(market, batch, now);
            batch.clear();
            now = now.plus(STEP);
        }
        journal.keep(market.snapshot());
        try {
            data.advance(
                    0,
                    new BookView(Asset.CEA, market.sequence(), now, List.of(), List.of(), Optional.empty()),
                    Map.of());
        } catch (Outdated impossible) {
            throw new IllegalStateException("Somebody else writes here", impossible);
        }
        return market;
    }

    private Matching matching() {
        return new Matching(
                journal,
                underway,
                journal,
                (halt, cause) -> {
                    throw new IllegalStateException(halt.toString(), cause);
                },
                _ -> {},
                () -> now);
    }

    private void forget() {
        warm = matching();
    }

    /** Four come and go, and one on each side trades: the book stays as large as it was. */
    private void match() {
        now = now.plusSeconds(1);
        var commands = new ArrayList<MarketCommand>();
        for (int i = 0; i < 4; i++) {
            var side = i % 2 == 0 ? Side.BUY : Side.SELL;
            var come = order(TAKER, side, Depth.MIDDLE + (side == Side.BUY ? -FAR : FAR), 1, TimeInForce.GTC);
            commands.add(new Enter(come));
            commands.add(new Cancel(
                    Depth.id(now), now, new Errand(come.id(), TAKER, new TicketNumber(2026, 1), TAKER.value())));
        }
        commands.add(order(Side.BUY, Depth.MIDDLE + FAR, 1, now));
        commands.add(order(Side.SELL, Depth.MIDDLE - FAR, 1, now));
        var messages = commands.stream()
                .map(command -> new Message(command.id().toString(), Asset.CEA, command))
                .toList();
        if (!warm.handle(messages, () -> true).isEmpty()) throw new IllegalStateException("Not all were answered");
    }

    private OrderTerms order(AccountId account, Side side, long cents, long quantity, TimeInForce timeInForce) {
        return Depth.order(account, side, cents, quantity, timeInForce, now);
    }

    private static MarketCommand order(Side side, long cents, long quantity, Instant at) {
        return new Enter(Depth.order(TAKER, side, cents, quantity, TimeInForce.IOC, at));
    }

    /** An entry that the book does not show yet, and no other. */
    private void unseen() {
        look();
        match();
    }

    private void look() {
        watch.run(Asset.CEA, () -> true);
    }
}
