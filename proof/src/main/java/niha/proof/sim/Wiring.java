package niha.proof.sim;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import niha.api.OpenApi;
import niha.api.Operation;
import niha.app.Ids;
import niha.app.access.ApiKeys;
import niha.app.access.CreateApiKey;
import niha.app.accounts.CheckLedger;
import niha.app.accounts.Holders;
import niha.app.accounts.Proof;
import niha.app.audit.Archive;
import niha.app.audit.Archivist;
import niha.app.audit.Sealer;
import niha.app.audit.Seals;
import niha.app.commands.CommandDesk;
import niha.app.commands.Ports;
import niha.app.commands.SystemTickets;
import niha.app.events.Relay;
import niha.app.liquidity.Operations;
import niha.app.market.Audience;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Halts;
import niha.app.market.Journal;
import niha.app.market.MarketData;
import niha.app.market.Matching;
import niha.app.market.Resend;
import niha.app.market.SentCommits;
import niha.app.market.SystemReports;
import niha.app.market.Watch;
import niha.app.orders.FeeRates;
import niha.app.orders.Orders;
import niha.app.orders.Quotes;
import niha.app.orders.Settle;
import niha.app.orders.Settled;
import niha.app.quoting.Quotings;
import niha.app.quoting.SendOverdue;
import niha.app.quoting.SentCycles;
import niha.aws.lambda.CommandBatch;
import niha.aws.lambda.CycleBatch;
import niha.aws.lambda.JournalWork;
import niha.http.Router;
import niha.makerapi.KeyDesk;
import niha.proof.sim.Line.Surroundings;
import niha.units.Asset;

/** The deployed functions as their own wiring makes them, but over a store that can be anything but reliable. */
final class Wiring {
    private static final List<Operation> ORDERS = OpenApi.load().of("orders");
    private static final List<Operation> ACCOUNTS = OpenApi.load().of("accounts");
    private static final List<Operation> LIQUIDITY = OpenApi.load().of("liquidity");
    private static final List<Operation> MACHINES = OpenApi.load().of("mm-api");
    private static final List<Operation> KEYS = OpenApi.load().of("api-keys");
    private static final List<Operation> QUOTING = OpenApi.load().of("quoting-desk");
    private static final int LOOKS = 20;
    private static final int MOMENT_MS = 100;

    private final Store store;
    private final Queue queue;
    private final Wakes wakes;
    private final EventBus bus;
    private final Surroundings around;
    private final Ids ids;

    Wiring(Store store, Queue queue, Wakes wakes, EventBus bus, Surroundings around, SplittableRandom ids) {
        this.store = store;
        this.queue = queue;
        this.wakes = wakes;
        this.bus = bus;
        this.around = around;
        this.ids = new Ids(ids);
    }

    private <T> T line(Class<T> port, T to, Host process) {
        return Line.to(port, to, process, around);
    }

    /** The functions that answer over HTTP: a client does not know them apart. */
    record Api(Router orders, Router accounts, Router liquidity, Router machines, Router keys, Router quoting) {
        Router of(String route) {
            var path = route.substring(route.indexOf(' ') + 1);
            if (path.contains("/liquidity/")) return liquidity;
            if (path.contains("/auth/mm/")) return keys;
            if (path.contains("/mm/")) return machines;
            if (path.contains("/quoting")) return quoting;
            return path.matches(".*(orders|/markets/|/inventory|/risk-metrics|/kill-switch).*") ? orders : accounts;
        }
    }

    Api api(Host process) {
        var commits = line(Ports.Commits.class, store, process);
        var holders = line(Holders.class, store.ports.holders(), process);
        var orders = line(Orders.class, store.ports.orders(), process);
        var fees = line(FeeRates.class, store.ports.fees(), process);
        var trading = new niha.orderdesk.Desk.Reads(
                holders,
                orders,
                line(Underway.class, store.ports.underway(), process),
                line(MarketData.class, store.ports.marketData(), process),
                line(Halts.class, store.ports.halts(), process),
                fees);
        var accounts = new niha.accounts.Desk.Reads(holders, orders, fees, proof(process), trading.data());
        var sent = new SentCommits(commits, queue.from(process), process);
        return new Api(
                niha.orderdesk.Desk.router(
                        ORDERS, desk(sent, process), trading, looks -> looksAgain(process, looks), ids),
                niha.accounts.Desk.router(ACCOUNTS, desk(commits, process), accounts, ids),
                niha.liquiditydesk.Desk.router(LIQUIDITY, liquidityReads(process), liquidityWrites(process)),
                machines(process, trading),
                KeyDesk.router(
                        KEYS,
                        desk(commits, process),
                        holders,
                        keys(process),
                        new CreateApiKey(holders, ids, ids.random())),
                niha.quotingdesk.Desk.router(
                        QUOTING, quotingReads(process), desk(quotingCommits(process), process), ids));
    }

    private Router machines(Host process, niha.orderdesk.Desk.Reads trading) {
        var sent = new SentCommits(line(Ports.Commits.class, store, process), queue.from(process), process);
        var reads = new niha.makerapi.Desk.Reads(
                keys(process),
                trading.holders(),
                trading.orders(),
                trading.underway(),
                line(Quotes.class, store.ports.quotes(), process),
                trading.data(),
                trading.halts(),
                trading.fees());
        return niha.makerapi.Desk.router(
                MACHINES, desk(sent, process), reads, looks -> looksAgain(process, looks), ids);
    }

    private ApiKeys keys(Host process) {
        return line(ApiKeys.class, store.ports.keys(), process);
    }

    private niha.liquiditydesk.Desk.Reads liquidityReads(Host process) {
        return new niha.liquiditydesk.Desk.Reads(
                line(Holders.class, store.ports.holders(), process),
                line(Orders.class, store.ports.orders(), process),
                line(Underway.class, store.ports.underway(), process),
                line(Operations.class, store.ports.operations(), process),
                line(FeeRates.class, store.ports.fees(), process),
                line(MarketData.class, store.ports.marketData(), process),
                line(Halts.class, store.ports.halts(), process));
    }

    private niha.liquiditydesk.Desk.Writes liquidityWrites(Host process) {
        var sent = new SentCommits(line(Ports.Commits.class, store, process), queue.from(process), process);
        return new niha.liquiditydesk.Desk.Writes(sent, numbers(process), process, desk(sent, process), ids, process);
    }

    private niha.quotingdesk.Desk.Reads quotingReads(Host process) {
        var surroundings = new niha.app.quoting.Surroundings(
                line(Holders.class, store.ports.holders(), process),
                line(Orders.class, store.ports.orders(), process),
                line(Quotes.class, store.ports.quotes(), process),
                line(MarketData.class, store.ports.marketData(), process),
                line(Halts.class, store.ports.halts(), process),
                line(FeeRates.class, store.ports.fees(), process));
        return new niha.quotingdesk.Desk.Reads(
                line(Quotings.class, store.ports.quotings(), process),
                surroundings,
                line(Underway.class, store.ports.underway(), process));
    }

    private Ports.Commits quotingCommits(Host process) {
        var sent = new SentCommits(line(Ports.Commits.class, store, process), queue.from(process), process);
        return new SentCycles(sent, wakes.from(process), process);
    }

    /** Runs the cycles of those who quote by themselves. */
    RequestStreamHandler cycles(Host process) {
        return new CycleBatch(niha.quotingdesk.Desk.cycle(
                quotingReads(process), quotingCommits(process), numbers(process), process, ids, process));
    }

    /** Wakes what nobody has woken. */
    Run overdue(Host process) {
        var overdue = new SendOverdue(line(Quotings.class, store.ports.quotings(), process), wakes.from(process));
        return now -> overdue.run(now.instant());
    }

    /** Goes on with liquidity that nobody has ended. */
    Run resume(Host process) {
        var resume = niha.liquiditydesk.Desk.resume(liquidityReads(process), liquidityWrites(process));
        return now -> resume.run(now.instant());
    }

    private static boolean looksAgain(Host process, int looks) {
        if (looks < LOOKS) process.takes(MOMENT_MS);
        return looks < LOOKS;
    }

    private CommandDesk desk(Ports.Commits commits, Host process) {
        return new CommandDesk(
                commits, numbers(process), line(Ports.Answers.class, store.ports.answers(), process), process, ids);
    }

    private Ports.TicketNumbers numbers(Host process) {
        return line(Ports.TicketNumbers.class, store.ports.numbers(), process);
    }

    private SystemTickets systemTickets(Host process) {
        return new SystemTickets(line(Ports.Commits.class, store, process), ids);
    }

    private Journal journal(Host process) {
        return line(Journal.class, store, process);
    }

    RequestStreamHandler matching(Host process) {
        var reports = new SystemReports(numbers(process), systemTickets(process), process);
        var matching = new Matching(
                journal(process),
                line(Underway.class, store.ports.underway(), process),
                line(Halts.class, store.ports.halts(), process),
                reports,
                process,
                process);
        return new CommandBatch(matching, reports);
    }

    RequestStreamHandler settlement(Host process) {
        var settle = new Settle(
                journal(process),
                line(Settled.class, store.ports.settled(), process),
                line(Orders.class, store.ports.orders(), process),
                line(Holders.class, store.ports.holders(), process),
                line(Ports.Commits.class, store, process),
                numbers(process),
                process,
                process);
        return new JournalWork("SlicesSettled", settle::run);
    }

    RequestStreamHandler watch(Host process) {
        var watch =
                new Watch(journal(process), line(MarketData.class, store.ports.marketData(), process), Audience.NOBODY);
        return new JournalWork("EntriesWatched", watch::run);
    }

    /** What the clock starts; it says how much it did. */
    interface Run {
        long now(Host host);
    }

    Run resend(Host process) {
        var resend = new Resend(
                line(Underway.class, store.ports.underway(), process),
                queue.from(process),
                line(Halts.class, store.ports.halts(), process),
                ids);
        return now -> Stream.of(Asset.values())
                .filter(Asset::isCertificate)
                .mapToInt(certificate -> resend.run(certificate, now.instant()))
                .sum();
    }

    Run archivist(Host process) {
        var archivist = new Archivist(line(Archive.class, store.ports.archive(), process), systemTickets(process));
        return now -> archivist.run(now.instant());
    }

    Run sealer(Host process) {
        var sealer = new Sealer(
                line(Archive.class, store.ports.archive(), process),
                line(Seals.class, store.ports.seals(), process),
                line(Seals.Anchors.class, store.anchors, process));
        return _ -> sealer.run();
    }

    /** The product's own check of the ledger, which must never find anything. */
    Run ledgerCheck(Host process, Runnable unbalanced) {
        var check = new CheckLedger(proof(process), numbers(process), systemTickets(process));
        return now -> check.run(now.instant(), unbalanced) ? 1 : 0;
    }

    private Proof proof(Host process) {
        return new Proof(line(Proof.Balances.class, new TornBalances(store.platform, process), process));
    }

    Relay relay(Host process) {
        return new Relay(bus.from(process), line(Relay.Outbox.class, store.ports.outbox(), process));
    }
}
