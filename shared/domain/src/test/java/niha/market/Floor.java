package niha.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.orders.OrderTerms;
import niha.orders.Sample;
import niha.seals.Digest;
import niha.units.Asset;
import niha.units.Price;

/** A market and those who trade there. Every command that is made here is a new one, accepted now. */
final class Floor {
    static final AccountId ANA = Sample.account(1);
    static final AccountId BOB = Sample.account(2);
    static final AccountId EVE = Sample.account(3);

    final Market market = empty();
    Instant now = Sample.NOON;
    private long ids;

    static Market empty() {
        return Market.from(Snapshot.empty(Asset.CEA), Floor::digest);
    }

    static Digest digest(JournalEntry entry) {
        return Digest.ofLeaf(entry.toString());
    }

    /** All entries that these commands lead to. */
    static List<JournalEntry> decide(Market market, List<MarketCommand> commands, Instant now) {
        var entries = new ArrayList<JournalEntry>();
        for (var entry = market.decide(commands, now); entry.isPresent(); entry = market.decide(commands, now))
            entries.add(entry.get());
        return entries;
    }

    /** What comes of these commands, which fit into one entry. */
    List<Outcome> send(MarketCommand... commands) {
        var entries = decide(market, List.of(commands), now);
        market.book().check();
        assertThat(entries.size()).isLessThan(2);
        return entries.isEmpty() ? List.of() : entries.getFirst().outcomes();
    }

    Ending ending(OrderTerms order) {
        return entered(order).ending();
    }

    Outcome.Entered entered(OrderTerms order) {
        return (Outcome.Entered) send(new Enter(order)).getLast();
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    UUID id() {
        return new UUID(0, ++ids);
    }

    OrderTerms buy(AccountId account, long limit, long quantity) {
        return Sample.placedAt(Sample.limit(id(), account, Side.BUY, limit, quantity), now);
    }

    OrderTerms sell(AccountId account, long limit, long quantity) {
        return Sample.placedAt(Sample.limit(id(), account, Side.SELL, limit, quantity), now);
    }

    OrderTerms spend(AccountId account, long limit, long budget) {
        return Sample.placedAt(Sample.budget(id(), account, limit, budget), now);
    }

    Cancel cancel(OrderTerms order) {
        return new Cancel(id(), now, errand(order));
    }

    Amend amend(OrderTerms order, long limit, long quantity) {
        return new Amend(id(), now, errand(order), new Price(limit), quantity, 7);
    }

    static Errand errand(OrderTerms order) {
        return new Errand(order.id(), order.account(), Sample.TICKET, "somebody");
    }

    /** How many an order still shows in the book, 0 if it is not there. */
    long resting(OrderTerms order) {
        return market.snapshot().resting().stream()
                .filter(resting -> resting.terms().id().equals(order.id()))
                .mapToLong(resting -> resting.terms().quantity() - resting.filled())
                .sum();
    }
}
