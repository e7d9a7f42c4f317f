package niha.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Audience;
import niha.app.market.Matching;
import niha.app.market.Matching.Message;
import niha.app.market.SentCommits;
import niha.app.market.Watch;
import niha.app.orders.AmendOrder;
import niha.app.orders.AmendOrder.Amendment;
import niha.app.orders.CancelOrder;
import niha.app.orders.Drafts;
import niha.app.orders.OpenExposures;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.app.orders.PlaceOrder;
import niha.app.orders.Settle;
import niha.app.orders.Settled;
import niha.app.orders.Wanted;
import niha.app.orders.WithinLimits;
import niha.app.rebuild.Rebuild;
import niha.book.Side;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.orders.Order;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.orders.Trade;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;

/** Both markets in memory, from the desk to the accounts, with two who trade there. */
final class TradingFloor {
    private static final Duration A_MOMENT = Duration.ofSeconds(7);

    final InMemoryPlatform platform = new InMemoryPlatform();
    final PlatformPorts ports = platform.ports();
    final SetClock clock = new SetClock();
    final Holder buyer;
    final Holder seller;
    final InMemoryCommandQueue queue = new InMemoryCommandQueue();
    private final SentCommits commits = new SentCommits(ports.commits(), queue, clock);
    private final PlaceOrder place;
    private final Matching matching;
    private final Settle settle;
    private final Watch watch = new Watch(ports.journal(), ports.marketData(), Audience.NOBODY);

    TradingFloor() throws Outdated {
        // As real clocks do, it says more than a journal keeps.
        clock.forward(Duration.ofNanos(123_456));
        buyer = Any.marketMaker("buyer", 1, HolderType.CLIENT, true);
        seller = Any.marketMaker("seller", 2, HolderType.CLIENT, true);
        place = new PlaceOrder(ports.holders(), drafts(), Any.ids());
        matching = new Matching(
                ports.journal(),
                ports.underway(),
                ports.halts(),
                (halt, cause) -> {
                    throw new AssertionError(halt.toString(), cause);
                },
                _ -> {},
                clock);
        settle = new Settle(
                ports.journal(),
                ports.settled(),
                ports.orders(),
                ports.holders(),
                ports.commits(),
                ports.numbers(),
                _ -> {},
                clock);
        for (var holder : List.of(buyer, seller)) commit(new Change.AccountOpened(holder));
        deposit(buyer, Asset.EUR, 10_000_000);
        deposit(seller, Asset.CEA, 10_000);
        deposit(seller, Asset.EUA, 10_000);
    }

    Rebuild rebuild() {
        return rebuild(ports.settled());
    }

    Rebuild rebuild(Settled settled) {
        return new Rebuild(ports.journal(), settled, ports.orders(), ports.holders(), ports.marketData(), _ -> {});
    }

    void commit(Change... changes) throws Outdated {
        commits.commit(List.of(changes));
    }

    void deposit(Holder holder, Asset asset, long units) throws Outdated {
        commit(new Change.Posted(Any.deposit(balance(holder, asset), units, number())));
    }

    Balance balance(Holder holder, Asset asset) {
        return ports.holders().balance(holder.account(), asset);
    }

    private TicketNumber number() {
        return ports.numbers().draw(2026);
    }

    /** An order that is accepted and on its way. */
    Order placed(Holder holder, Asset certificate, Side side, long quantity, long cents) throws Outdated {
        var wanted = new Wanted(
                certificate,
                side,
                OrderType.LIMIT,
                Optional.of(new Price.Written.OnTick(new Price(cents))),
                Optional.of(quantity),
                Optional.empty(),
                TimeInForce.GTC,
                Optional.empty(),
                false);
        var accepted = accepted(place.decide(command(), holder, wanted, number()));
        return ((Change.OrderAccepted) accepted.stream()
                        .filter(Change.OrderAccepted.class::isInstance)
                        .findFirst()
                        .orElseThrow())
                .order();
    }

    private Drafts drafts() {
        var exposures = new OpenExposures(ports.orders(), ports.underway());
        return new Drafts(
                ports.marketData(), ports.halts(), ports.fees(), new WithinLimits(ports.holders(), exposures));
    }

    void amended(Holder holder, Order order, long quantity, long cents) throws Outdated {
        var wanted = new Amendment(Optional.of(new Price.Written.OnTick(new Price(cents))), Optional.of(quantity));
        accepted(new AmendOrder(ports.holders(), drafts(), Any.ids())
                .decide(command(), holder, Optional.of(now(order)), wanted, number()));
    }

    void cancelled(Order order) throws Outdated {
        accepted(new CancelOrder(Any.ids())
                .decide(command(), order.placement().kind(), Optional.of(now(order)), number()));
    }

    private List<Change> accepted(Decision<OrderView> decision) throws Outdated {
        var changes = ((Decision.Accepted<OrderView>) decision).changes();
        commits.commit(changes);
        return changes;
    }

    private Command command() {
        return new Command(
                Any.admin(), clock.instant(), Optional.empty(), "", "", Ticket.Subject.NONE, Optional.empty());
    }

    Order now(Order order) {
        return ports.orders().find(Orders.Key.of(order)).orElseThrow();
    }

    /** Whatever has been sent arrives at its market, and a moment passes. */
    void match() {
        clock.forward(A_MOMENT);
        queue.out()
                .forEach((certificate, commands) -> matching.handle(
                        commands.stream()
                                .map(command -> new Message(UUID.randomUUID().toString(), certificate, command))
                                .toList(),
                        () -> true));
    }

    void settle() {
        for (var certificate : List.of(Asset.CEA, Asset.EUA)) settle.run(certificate, () -> true);
    }

    void watch() {
        for (var certificate : List.of(Asset.CEA, Asset.EUA)) watch.run(certificate, () -> true);
    }

    void all() {
        match();
        settle();
        watch();
    }

    List<Trade> trades(Asset certificate) {
        return ports.marketData()
                .tape(certificate, new Page.Wanted(100, 0, Optional.empty()))
                .rows();
    }

    /** The balance as it would be had somebody changed it by hand. */
    void tamper(Balance balance, long available, long locked) throws Outdated {
        var after = new Balance(
                balance.account(),
                balance.asset(),
                balance.available() + available,
                balance.locked() + locked,
                balance.version());
        commit(new Change.Posted(new Posting(balance, after, List.of())));
    }
}
