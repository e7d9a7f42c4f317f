package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import niha.app.accounts.Proof;
import niha.ledger.AccountId;
import niha.ledger.Entry;
import niha.market.MarketCommand.Amend;
import niha.market.Snapshot;
import niha.units.Asset;
import niha.units.Fees;

/** What must hold of everything that is stored, at any moment. */
final class Audit {
    private final Store store;

    private Audit(Store store) {
        this.store = store;
    }

    /** After any commit. */
    static void atAnyMoment(Store store) {
        var audit = new Audit(store);
        audit.whatIsHeldIsWhatTheWorldGave();
        audit.whatIsLockedIsLockedForOrders();
        audit.runningBalancesAreExact();
        audit.ordersPayTheFeeOfTheirSum();
    }

    /** When every command is answered and every entry settled. */
    static void whenAllIsDone(Exchange exchange) {
        var store = exchange.store;
        atAnyMoment(store);
        var audit = new Audit(store);
        audit.ordersAreThoseOfTheMarket(exchange.market.snapshot());
        audit.tradesAreThoseOfTheJournal();
        assertThat(store.underway).isEmpty();
        var answered = new HashSet<>();
        store.journal.forEach(entry -> answered.addAll(entry.commands()));
        assertThat(store.arrived).isEqualTo(store.sent);
        assertThat(answered).containsAll(store.arrived);
        assertThat(store.orders.values()).allMatch(order -> order.amending().isEmpty());
    }

    private void whatIsHeldIsWhatTheWorldGave() {
        for (var asset : Asset.values())
            assertThat(store.balances.values().stream()
                            .filter(balance -> balance.asset() == asset)
                            .mapToLong(balance -> balance.total())
                            .sum())
                    .isEqualTo(store.world.getOrDefault(asset, 0L));
    }

    private void whatIsLockedIsLockedForOrders() {
        var locked = new HashMap<Proof.Key, Long>();
        for (var order : store.orders.values()) {
            var key = new Proof.Key(order.terms().account(), order.terms().gives());
            assertThat(order.status().isOpen() || order.locked() == 0).isTrue();
            locked.merge(
                    key, order.locked() + order.amending().map(this::lockedMore).orElse(0L), Long::sum);
        }
        store.balances.forEach(
                (key, balance) -> assertThat(balance.locked()).as("%s", key).isEqualTo(locked.getOrDefault(key, 0L)));
    }

    /** What an order waits for is under way. */
    private long lockedMore(UUID amendment) {
        var command = Objects.requireNonNull(store.underway.get(amendment), "an amendment is lost");
        return ((Amend) command).lockedMore();
    }

    private void runningBalancesAreExact() {
        store.entries.forEach((key, entries) -> {
            long total = 0;
            for (int i = 0; i < entries.size(); i++) {
                var entry = entries.get(i);
                total += switch (entry.type()) {
                    case DEPOSIT, WITHDRAWAL, TRADE_FILL -> entry.amount().units();
                    case TRADE_DEBIT -> 0;
                    case TRADE_CREDIT ->
                        entry.counterparty().equals(key.account())
                                ? 0
                                : entry.amount().units();
                };
                assertThat(entry.sequence()).isEqualTo(i + 1L);
                assertThat(entry.totalAfter()).isEqualTo(total);
                assertThat(entry.balanceAfter()).isEqualTo(available(entries.subList(0, i + 1)));
            }
            assertThat(store.balance(key).total()).isEqualTo(total);
            assertThat(entries).extracting(Entry::id).doesNotHaveDuplicates();
        });
    }

    private static long available(List<Entry> entries) {
        return entries.stream()
                .mapToLong(entry -> switch (entry.type()) {
                    case DEPOSIT, WITHDRAWAL, TRADE_DEBIT, TRADE_CREDIT ->
                        entry.amount().units();
                    case TRADE_FILL -> 0;
                })
                .sum();
    }

    private void ordersPayTheFeeOfTheirSum() {
        var fees = 0L;
        for (var order : store.orders.values()) {
            assertThat(order.fees())
                    .isEqualTo(Fees.on(order.gross(), order.terms().feeBasisPoints()));
            fees += order.fees();
        }
        var paid = store.balance(new Proof.Key(AccountId.fees(Exchange.CERTIFICATE), Asset.EUR));
        assertThat(paid.total()).isEqualTo(fees);
    }

    private void ordersAreThoseOfTheMarket(Snapshot snapshot) {
        Map<Orders.Key, Snapshot.Resting> resting = snapshot.resting().stream()
                .collect(Collectors.toMap(
                        order -> new Orders.Key(
                                order.terms().account(), order.terms().id()),
                        order -> order));
        for (var order : store.orders.values()) {
            var found = resting.remove(Orders.Key.of(order));
            assertThat(order.status().isOpen()).as("%s", order).isEqualTo(found != null);
            if (found == null) continue;
            assertThat(order.terms()).isEqualTo(found.terms());
            assertThat(order.filled()).isEqualTo(found.filled());
            assertThat(order.gross()).isEqualTo(found.gross());
            assertThat(order.fees()).isEqualTo(found.fees());
            assertThat(order.entered()).isPositive();
        }
        assertThat(resting).isEmpty();
    }

    private void tradesAreThoseOfTheJournal() {
        var fills = store.journal.stream()
                .flatMap(entry -> entry.happened().stream())
                .flatMap(outcome -> outcome.fills().stream())
                .toList();
        assertThat(store.trades.values().stream()
                        .map(trade -> List.of(trade.price(), trade.quantity()))
                        .toList())
                .isEqualTo(fills.stream()
                        .map(fill -> List.of(fill.price(), fill.quantity()))
                        .toList());
    }
}
