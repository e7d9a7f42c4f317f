package niha.proof.sim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.LongStream;
import niha.app.accounts.Proof;
import niha.app.audit.Verification;
import niha.app.commands.Change;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.Documents;
import niha.app.market.MarketData.BookView;
import niha.book.Side;
import niha.ledger.Balance;
import niha.market.JournalEntry;
import niha.market.Market;
import niha.market.Snapshot;
import niha.orders.Order;
import niha.parties.Holder;
import niha.testkit.InMemoryPlatform;
import niha.testkit.InMemoryPlatform.Contents;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import niha.units.Asset;

/** What must hold: some of it after every commit, all of it when everything has come to rest. */
final class Invariants {
    private static final int VIOLATIONS_MAX = 20;

    private final List<String> violations = new ArrayList<>();
    private long trades;

    void violated(String how) {
        if (violations.size() < VIOLATIONS_MAX) violations.add(how);
    }

    List<String> violations() {
        return violations;
    }

    long trades() {
        return trades;
    }

    /** I1, I2: what a commit takes from one account it gives to another, or to the world. I3: nobody has less than nothing. */
    void afterCommit(InMemoryPlatform platform, List<Change> changes) {
        var moved = new EnumMap<Asset, Long>(Asset.class);
        for (var change : changes)
            if (change instanceof Change.Posted posted) {
                var before = posted.posting().before();
                var after = posted.posting().after();
                moved.merge(
                        after.asset(),
                        after.total() - before.total() - posted.posting().fromTheWorld(),
                        Math::addExact);
                if (after.available() < 0 || after.locked() < 0) violated("I3: " + after);
            } else if (change instanceof Change.OrderAccepted accepted) active(platform, accepted.order());
        moved.forEach((asset, units) -> {
            if (units != 0) violated("I1: a commit makes " + units + " " + asset + " out of nothing: " + changes);
        });
    }

    /** Nobody trades who was suspended before. */
    private void active(InMemoryPlatform platform, Order order) {
        var holder = platform.find(
                order.placement().kind(),
                UUID.fromString(order.terms().account().value()));
        if (holder.filter(Holder::active).isEmpty()) violated("I6: accepted for somebody who may not trade: " + order);
        if (holder.flatMap(Holder::killSwitch).isPresent())
            violated("I6: accepted for somebody whose kill switch is engaged: " + order);
    }

    void atQuiescence(Store store, Queue queue, EventBus bus) {
        var contents = store.platform.contents();
        trades = contents.trades().size();
        conserved(contents);
        entriesAreBalances(contents);
        locked(contents);
        tickets(store, contents);
        if (queue.size() > 0) violated("I13: " + queue.size() + " messages are still in the queue");
        if (!contents.outbox().isEmpty())
            violated("I13: undelivered: " + contents.outbox().getFirst());
        for (var event : store.raised) if (!bus.heard(event)) violated("I13: nobody has heard of event " + event);
        var wholes = new Wholes(store, contents, this::violated);
        wholes.check();
        for (var certificate : List.of(Asset.CEA, Asset.EUA)) {
            market(store, contents, certificate);
            wholes.took(store.after(certificate, 0, Integer.MAX_VALUE));
        }
    }

    private void conserved(Contents contents) {
        for (var asset : Asset.values()) {
            var held = contents.balances().stream()
                    .filter(balance -> balance.asset() == asset)
                    .mapToLong(Balance::total)
                    .sum();
            if (held + contents.world().getOrDefault(asset, 0L) != 0)
                violated("I1: accounts hold " + held + " " + asset + ", the world gave "
                        + contents.world().get(asset));
        }
    }

    /** The ledger's lines lead to its balances, one after the other without a gap. */
    private void entriesAreBalances(Contents contents) {
        var last = new HashMap<Proof.Key, Balance>();
        for (var entry : contents.entries()) {
            var key = new Proof.Key(entry.account(), entry.amount().asset());
            var before = last.getOrDefault(key, Balance.none(key.account(), key.asset()));
            if (entry.sequence() != before.version() + 1) violated("I12: a gap before " + entry);
            last.put(
                    key,
                    new Balance(
                            key.account(),
                            key.asset(),
                            entry.balanceAfter(),
                            entry.totalAfter() - entry.balanceAfter(),
                            entry.sequence()));
        }
        for (var balance : contents.balances()) {
            var told = last.get(Proof.Key.of(balance));
            if (told == null || told.available() != balance.available() || told.locked() != balance.locked())
                violated("I12: the ledger says " + told + ", the account " + balance);
        }
    }

    /** I9: what is locked is what open orders reserve. */
    private void locked(Contents contents) {
        var reserved = new HashMap<Proof.Key, Long>();
        for (var order : contents.orders())
            reserved.merge(
                    new Proof.Key(order.terms().account(), order.terms().gives()), order.locked(), Math::addExact);
        for (var balance : contents.balances()) {
            var orders = reserved.getOrDefault(Proof.Key.of(balance), 0L);
            if (orders != balance.locked()) violated("I9: " + balance + ", its orders reserve " + orders);
        }
    }

    /** I10: every number has its ticket. I11: the chain of seals holds, and reaches the last of them. */
    private void tickets(Store store, Contents contents) {
        var numbers = new HashSet<TicketNumber>();
        for (var ticket : contents.tickets()) {
            numbers.add(ticket.number());
            if (ticket.status() == TicketStatus.VOID
                    && ticket.documents().response().isEmpty()) violated("I10: VOID without a cause " + ticket);
        }
        contents.drawn().forEach((year, last) -> {
            LongStream.rangeClosed(1, last)
                    .mapToObj(n -> new TicketNumber(year, n))
                    .filter(number -> !numbers.contains(number))
                    .forEach(number -> violated("I10: there is no ticket " + number));
            var verdict = new Verification(store.ports.archive(), store.ports.seals(), store.anchors)
                    .verify(new TicketNumber(year, 1), 1_000);
            if (!verdict.valid() || verdict.verified() != last)
                violated("I11: of " + last + " tickets of " + year + " this is verified: " + verdict);
        });
    }

    private void market(Store store, Contents contents, Asset certificate) {
        if (store.ports.halts().find(certificate).isPresent()) violated("I13: " + certificate + " still stands still");
        var overdue = store.ports.underway().overdue(certificate, Instant.MAX);
        if (!overdue.isEmpty()) violated("I13: never answered: " + overdue);
        var journal = store.after(certificate, 0, Integer.MAX_VALUE);
        var market = Market.from(Snapshot.empty(certificate), Documents::digest);
        journal.forEach(market::follow);
        var settled = store.ports.settled().position(certificate);
        if (settled.sequence() != journal.size() + 1L)
            violated("I13: settled up to " + settled + " of " + journal.size());
        new Fairness(this::violated).follow(journal);
        orders(contents, certificate, journal, market);
        view(store, certificate, market);
        candles(store, certificate, told(journal));
    }

    /** I12: each minute, hour and day has what was traded in it, once. */
    private void candles(Store store, Asset certificate, long quantity) {
        for (var interval : Interval.values()) {
            var shown = store
                    .ports
                    .marketData()
                    .candles(certificate, interval, Instant.EPOCH, Instant.MAX, Integer.MAX_VALUE)
                    .stream()
                    .mapToLong(Candle::volume)
                    .sum();
            if (shown != quantity) violated("I12: candles of " + interval + " have " + shown + " of " + quantity);
        }
    }

    private static long told(List<JournalEntry> journal) {
        return Told.of(journal).quantity();
    }

    /** I4, I6, I12: orders are what the journal makes of them; those that are open rest in the book, and no others do. */
    private void orders(Contents contents, Asset certificate, List<JournalEntry> journal, Market market) {
        var told = Told.of(journal);
        var resting = new HashMap<UUID, Snapshot.Resting>();
        market.snapshot().resting().forEach(one -> {
            resting.put(one.terms().id(), one);
            if (one.terms().expiresAt().isPresent()) violated("I6: its time is over and it rests: " + one);
        });
        for (var order : contents.orders()) {
            if (order.terms().certificate() != certificate) continue;
            var id = order.terms().id();
            if (order.filled() != told.filled(id))
                violated("I12: the journal fills " + told.filled(id) + " of " + order);
            if (order.filled() > order.terms().quantity()
                    && order.terms().budget().isEmpty()) violated("I4: " + order);
            if (order.status().isOpen() != resting.containsKey(id)) violated("I6: neither open nor over: " + order);
            resting.remove(id);
        }
        if (!resting.isEmpty()) violated("I6: rests and was never accepted: " + resting.keySet());
        var recorded = contents.trades().stream()
                .filter(trade -> trade.certificate() == certificate)
                .toList();
        var ids = new HashSet<UUID>();
        for (var trade : recorded) {
            if (!ids.add(trade.id())) violated("I5: twice: " + trade);
            if (trade.buyer().account().equals(trade.seller().account())) violated("I8: with itself: " + trade);
        }
        if (recorded.size() != told.fills())
            violated("I5: " + recorded.size() + " trades, the journal has " + told.fills());
    }

    /** I8: nobody bids more than somebody asks. I12: what is shown is what the journal says. */
    private void view(Store store, Asset certificate, Market market) {
        var view = store.ports.marketData().book(certificate).orElse(BookView.empty(certificate));
        if (view.sequence() != market.sequence())
            violated("I13: shown up to " + view.sequence() + " of " + market.sequence());
        var book = market.book().view();
        for (var side : Side.values()) {
            var levels = new TreeMap<Long, Long>();
            for (var price = book.best(side); price != 0; price = book.beyond(side, price))
                levels.put(price, book.quantityAt(price));
            var shown = new TreeMap<Long, Long>();
            view.side(side).forEach(level -> shown.put(level.price().cents(), level.quantity()));
            if (!levels.equals(shown)) violated("I12: the book has " + levels + " and shows " + shown);
        }
        var bid = book.best(Side.BUY);
        var ask = book.best(Side.SELL);
        if (bid != 0 && ask != 0 && bid >= ask) violated("I8: " + certificate + " is crossed: " + bid + " and " + ask);
    }
}
