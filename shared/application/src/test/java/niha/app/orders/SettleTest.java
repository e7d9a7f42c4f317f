package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import niha.app.accounts.Proof;
import niha.book.Side;
import niha.ledger.Entry;
import niha.ledger.EntryType;
import niha.market.Ending;
import niha.market.Market;
import niha.market.Outcome;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.orders.Reason;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.units.Asset;
import org.junit.jupiter.api.Test;

/** What accounts and orders look like after an entry is settled. */
final class SettleTest {
    private final Exchange exchange = new Exchange(new Random(1));
    private final Store store = exchange.store;
    private final Holder buyer = exchange.traders.get(0);
    private final Holder seller = exchange.traders.get(1);
    private final Settle settle = new Settle(
            new Stored.StoredJournal(store),
            store::position,
            new Stored.StoredOrders(store),
            new Stored.StoredHolders(store),
            store,
            store,
            _ -> {},
            () -> exchange.now);

    SettleTest() {
        exchange.deposit(buyer, Asset.EUR, 1_000_000);
        exchange.deposit(seller, Asset.CEA, 8_000);
    }

    /** Places an order, and settles what comes of it. */
    private Order settled(Holder holder, Wanted wanted) {
        exchange.place(holder, wanted);
        var key = store.orders.keySet().stream().reduce((_, last) -> last).orElseThrow();
        deliver();
        return store.order(key);
    }

    private void deliver() {
        exchange.deliver(List.copyOf(exchange.queue));
        exchange.queue.clear();
        settle.run(Exchange.CERTIFICATE, () -> true);
    }

    private Order now(Order order) {
        return store.order(Orders.Key.of(order));
    }

    private long available(Holder holder, Asset asset) {
        return store.balance(new Proof.Key(holder.account(), asset)).available();
    }

    private static Wanted buy(long cents, long quantity) {
        return Exchange.limit(Side.BUY, cents, quantity, TimeInForce.GTC);
    }

    private static Wanted sell(long cents, long quantity) {
        return Exchange.limit(Side.SELL, cents, quantity, TimeInForce.GTC);
    }

    private List<Entry> entries(Holder holder, Asset asset) {
        return store.entries.getOrDefault(new Proof.Key(holder.account(), asset), List.of());
    }

    @Test
    void aSaleReadsInTheAccountAsTheContractSaysRowByRow() {
        var offer = settled(seller, sell(100, 1_000));
        settled(buyer, buy(100, 400));
        exchange.cancel(now(offer));
        deliver();
        assertThat(entries(seller, Asset.CEA))
                .extracting(Entry::type, entry -> entry.amount().units(), Entry::balanceAfter, Entry::totalAfter)
                .containsExactly(
                        tuple(EntryType.DEPOSIT, 8_000L, 8_000L, 8_000L),
                        tuple(EntryType.TRADE_DEBIT, -1_000L, 7_000L, 8_000L),
                        tuple(EntryType.TRADE_FILL, -400L, 7_000L, 7_600L),
                        tuple(EntryType.TRADE_CREDIT, 600L, 7_600L, 7_600L));
        assertThat(entries(seller, Asset.EUR))
                .extracting(Entry::type, entry -> entry.amount().units(), Entry::balanceAfter)
                .containsExactly(tuple(EntryType.TRADE_CREDIT, 39_800L, 39_800L));
    }

    @Test
    void whatABuyerDoesNotNeedComesBackAtTheFill() {
        settled(seller, sell(90, 400));
        settled(buyer, buy(100, 400));
        assertThat(entries(buyer, Asset.EUR))
                .extracting(Entry::type, entry -> entry.amount().units())
                .containsExactly(
                        tuple(EntryType.DEPOSIT, 1_000_000L),
                        tuple(EntryType.TRADE_DEBIT, -40_200L),
                        tuple(EntryType.TRADE_FILL, -36_180L),
                        tuple(EntryType.TRADE_CREDIT, 4_020L));
        Audit.whenAllIsDone(exchange);
    }

    @Test
    void aCancellationThatComesLateIsDoneAndTheAmendmentAfterItIsNot() {
        var bid = settled(buyer, buy(100, 10));
        exchange.cancel(bid);
        exchange.pass(Market.LIFETIME.plusSeconds(1));
        exchange.amend(bid, Optional.of(110L), Optional.empty());
        exchange.deliver(List.of(exchange.queue.removeFirst()));
        settle.run(Exchange.CERTIFICATE, () -> true);
        assertThat(now(bid).status()).isEqualTo(OrderStatus.CANCELLED);
        deliver();
        assertThat(now(bid).terms().limit().cents()).isEqualTo(100);
        assertThat(available(buyer, Asset.EUR)).isEqualTo(1_000_000);
        Audit.whenAllIsDone(exchange);
    }

    @Test
    void anAmendmentToMoreForLessIsCoveredAlthoughTheOrderTradedOnTheWay() {
        var bid = settled(buyer, buy(100, 10));
        exchange.amend(bid, Optional.of(90L), Optional.of(12L));
        var amendment = exchange.queue.removeFirst();
        settled(seller, sell(100, 9));
        exchange.queue.add(amendment);
        deliver();
        assertThat(now(bid).left()).isEqualTo(3);
        assertThat(now(bid).locked()).isEqualTo(270 + 1);
        Audit.whenAllIsDone(exchange);
    }

    @Test
    void anOrderThatIsCancelledReturnsWhatItsAmendmentHasLocked() {
        var bid = settled(buyer, buy(100, 10));
        exchange.amend(bid, Optional.of(110L), Optional.empty());
        var amendment = exchange.queue.removeFirst();
        exchange.cancel(now(bid));
        deliver();
        exchange.queue.add(amendment);
        deliver();
        assertThat(now(bid).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(available(buyer, Asset.EUR)).isEqualTo(1_000_000);
    }

    @Test
    void aSpentBudgetIsFilledAndItsRestComesBack() {
        settled(seller, sell(100, 400));
        var order = settled(buyer, Exchange.budget(1_050));
        assertThat(order.status()).isEqualTo(OrderStatus.FILLED);
        assertThat(order.reason()).isEmpty();
        assertThat(available(buyer, Asset.EUR)).isEqualTo(1_000_000 - 1_005);
    }

    @Test
    void anOrderWhoseCommandComesAgainMuchLaterStaysAsItEnded() {
        exchange.place(buyer, buy(100, 10));
        var command = exchange.queue.getFirst();
        deliver();
        var bid = store.orders.values().iterator().next();
        exchange.cancel(bid);
        deliver();
        exchange.pass(Duration.ofHours(1));
        settled(seller, sell(200, 1));
        exchange.deliver(List.of(command));
        settle.run(Exchange.CERTIFICATE, () -> true);
        assertThat(store.journal.getLast().outcomes().getFirst())
                .isInstanceOfSatisfying(
                        Outcome.Entered.class,
                        entered -> assertThat(entered.ending()).isEqualTo(Ending.TOO_LATE));
        assertThat(now(bid).status()).isEqualTo(OrderStatus.CANCELLED);
        assertThat(now(bid).reason()).contains(Reason.ON_REQUEST);
        Audit.whenAllIsDone(exchange);
    }

    @Test
    void anOrderThatMeetsMoreThanAnEntryHoldsIsSettledWhole() {
        IntStream.range(0, 1_100).forEach(_ -> exchange.place(seller, sell(100, 1)));
        deliver();
        var order = settled(buyer, buy(100, 1_200));
        assertThat(store.journal.getLast().outcomes().getFirst()).isInstanceOf(Outcome.WentOn.class);
        assertThat(order.filled()).isEqualTo(1_100);
        assertThat(order.status()).isEqualTo(OrderStatus.PARTIALLY_FILLED);
        Audit.whenAllIsDone(exchange);
    }
}
