package niha.app.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Page;
import niha.app.accounts.Proof;
import niha.app.commands.Caller;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle;
import niha.app.market.CommandQueue.Underway;
import niha.app.market.Documents;
import niha.app.market.Halts;
import niha.app.market.MarketData;
import niha.app.orders.AmendOrder.Amendment;
import niha.book.Side;
import niha.book.View;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.market.Market;
import niha.market.MarketCommand;
import niha.market.Snapshot;
import niha.orders.FeeRate;
import niha.orders.Order;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.orders.Trade;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;

/** A market for one certificate with a few traders: they place, amend and cancel, a queue delivers, a market decides. */
final class Exchange implements MarketData, Halts, FeeRates, Underway {
    static final Asset CERTIFICATE = Asset.CEA;
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    final Store store = new Store();
    final List<MarketCommand> queue = new ArrayList<>();
    final List<Holder> traders;
    Market market = Market.from(Snapshot.empty(CERTIFICATE), Documents::digest);
    Instant now = NOON;
    final Drafts drafts;

    /** What the schedule says of clients' orders. */
    int scheduled = 50;

    private final Ids ids;
    private final PlaceOrder place;
    private final AmendOrder amend;
    private final CancelOrder cancel;
    private final PlaceSeveral placeSeveral;
    private final ReplaceQuotes replaceQuotes;
    private final CancelSeveral cancelSeveral;

    Exchange(Random random) {
        ids = new Ids(random);
        var holders = new Stored.StoredHolders(store);
        var exposures = new OpenExposures(new Stored.StoredOrders(store), this);
        drafts = new Drafts(this, this, this, new WithinLimits(holders, exposures));
        place = new PlaceOrder(holders, drafts, ids);
        amend = new AmendOrder(holders, drafts, ids);
        cancel = new CancelOrder(ids);
        placeSeveral = new PlaceSeveral(holders, drafts, ids);
        replaceQuotes = new ReplaceQuotes(holders, new Stored.StoredOrders(store), store, drafts, ids);
        cancelSeveral = new CancelSeveral(ids);
        traders = List.of(
                trader(HolderType.CLIENT, Optional.empty()),
                trader(HolderType.CLIENT, Optional.empty()),
                trader(HolderType.CLIENT, Optional.of(137)),
                trader(HolderType.ASSET_HOLDER, Optional.empty()),
                trader(HolderType.LIQUIDITY_PROVIDER, Optional.of(7)));
    }

    @Override
    public List<MarketCommand> overdue(Asset certificate, Instant before) {
        return List.copyOf(queue);
    }

    @Override
    public Optional<MarketCommand> find(Asset certificate, UUID command) {
        return queue.stream().filter(sent -> sent.id().equals(command)).findFirst();
    }

    private Holder trader(HolderType type, Optional<Integer> fee) {
        var id = ids.at(NOON);
        var holder = new Holder(
                id,
                id,
                "Trader",
                new Email(id + "@example.com"),
                Optional.empty(),
                type,
                true,
                fee,
                "admin",
                NOON,
                NOON,
                1);
        store.holders.put(holder.account(), holder);
        return holder;
    }

    void deposit(Holder holder, Asset asset, long units) {
        var occasion = new Occasion(ids.at(now), store.draw(2026), Optional.empty(), "admin", now);
        Balance balance = store.balance(new Proof.Key(holder.account(), asset));
        store.post(Posting.deposit(balance, new Amount(asset, units), occasion));
    }

    static Wanted limit(Side side, long cents, long quantity, TimeInForce kind) {
        return new Wanted(
                CERTIFICATE,
                side,
                OrderType.LIMIT,
                Optional.of(new Price.Written.OnTick(new Price(cents))),
                Optional.of(quantity),
                Optional.empty(),
                kind,
                Optional.empty(),
                false);
    }

    static Wanted quote(Side side, long cents, long quantity) {
        return new Wanted(
                CERTIFICATE,
                side,
                OrderType.LIMIT,
                Optional.of(new Price.Written.OnTick(new Price(cents))),
                Optional.of(quantity),
                Optional.empty(),
                TimeInForce.GTC,
                Optional.empty(),
                true);
    }

    static Wanted budget(long cents) {
        return new Wanted(
                CERTIFICATE,
                Side.BUY,
                OrderType.MARKET,
                Optional.empty(),
                Optional.empty(),
                Optional.of(cents),
                TimeInForce.IOC,
                Optional.empty(),
                false);
    }

    /** Places an order if it is accepted. */
    void place(Holder holder, Wanted wanted) {
        var ticket = store.draw(2026);
        accept(place.decide(command(), holder, wanted, ticket), ticket);
    }

    void amend(Order order, Optional<Long> cents, Optional<Long> quantity) {
        var ticket = store.draw(2026);
        var wanted = new Amendment(cents.map(price -> new Price.Written.OnTick(new Price(price))), quantity);
        var holder = store.holders.get(order.terms().account());
        if (holder != null) accept(amend.decide(command(), holder, Optional.of(order), wanted, ticket), ticket);
    }

    void place(Holder holder, List<Wanted> wanted) {
        var ticket = store.draw(2026);
        accept(placeSeveral.decide(command(), holder, wanted, ticket), ticket);
    }

    void quote(Holder holder, List<Wanted> wanted) {
        var ticket = store.draw(2026);
        accept(replaceQuotes.decide(command(), holder, CERTIFICATE, wanted, ticket), ticket);
    }

    void cancelAll(Holder holder) {
        var ticket = store.draw(2026);
        var orders = store.orders.values().stream()
                .filter(order -> order.terms().account().equals(holder.account()))
                .toList();
        accept(cancelSeveral.decide(command(), Ticket.Subject.NONE, orders, List.of(), ticket), ticket);
    }

    void cancel(Order order) {
        var ticket = store.draw(2026);
        accept(cancel.decide(command(), order.placement().kind(), Optional.of(order), ticket), ticket);
    }

    private Command command() {
        var caller =
                new Caller("trader", Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Command(caller, now, Optional.empty(), "", "", Ticket.Subject.NONE, Optional.empty());
    }

    private void accept(Decision<?> decision, TicketNumber ticket) {
        store.tickets.add(ticket);
        if (!(decision instanceof Decision.Accepted<?> accepted)) return;
        try {
            store.commit(accepted.changes());
        } catch (Outdated e) {
            throw new AssertionError("Nobody is in the way", e);
        }
        for (var change : accepted.changes()) if (change instanceof Change.CommandSent sent) queue.add(sent.command());
    }

    /** Answers commands as they come out of a queue: as documents. */
    void deliver(List<MarketCommand> commands) {
        var read =
                commands.stream().map(Documents::write).map(Documents::command).toList();
        for (var entry = market.decide(read, now); entry.isPresent(); entry = market.decide(read, now))
            store.journal.add(Documents.entry(Documents.write(entry.get())));
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** The book as it is settled by now, which is what market orders are protected by. */
    @Override
    public Optional<BookView> book(Asset certificate) {
        var view = market.book().view();
        return Optional.of(
                new BookView(certificate, 0, now, levels(view, Side.BUY), levels(view, Side.SELL), Optional.empty()));
    }

    private static List<Level> levels(View view, Side side) {
        var levels = new ArrayList<Level>();
        for (var price = view.best(side); price != 0; price = view.beyond(side, price))
            levels.add(new Level(new Price(price), view.quantityAt(price), 1));
        return levels;
    }

    @Override
    public FeeRate find(FeeRate.Line line) {
        return FeeRate.unset(line).set(line.kind() == HolderKind.CLIENT ? scheduled : 0);
    }

    @Override
    public Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        return new Page<>(List.of(), Optional.empty());
    }

    @Override
    public List<Candle> candles(Asset certificate, Candle.Interval interval, Instant from, Instant to, int most) {
        return List.of();
    }

    @Override
    public Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots) {
        return Map.of();
    }

    @Override
    public void advance(long before, BookView after, Map<Slot, Candle> candles) {
        throw new AssertionError("Nobody watches here");
    }

    @Override
    public Optional<Halt> find(Asset certificate) {
        return Optional.empty();
    }

    @Override
    public boolean halt(Halt halt) {
        throw new AssertionError("It should not have halted: " + halt);
    }
}
