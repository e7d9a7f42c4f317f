package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.market.Matching.Deadline;

/** What markets decide arrives in accounts and orders, once and whole, whatever breaks on the way. */
class SettleProperties {
    /** Settles an exchange through this way of committing. */
    private static Settle settling(Exchange exchange, Ports.Commits commits) {
        var store = exchange.store;
        return new Settle(
                new Stored.StoredJournal(store),
                store::position,
                new Stored.StoredOrders(store),
                new Stored.StoredHolders(store),
                commits,
                store,
                _ -> {},
                () -> exchange.now);
    }

    /** Commits, and audits after each commit. */
    private static Ports.Commits audited(Store store) {
        return changes -> {
            store.commit(changes);
            Audit.atAnyMoment(store);
        };
    }

    private static Trading trading(long seed) {
        return new Trading(new Random(seed));
    }

    @Property(tries = 150)
    void everyCommitLeavesEverythingInOrder(@ForAll long seed) {
        var trading = trading(seed);
        var settle = settling(trading.exchange, audited(trading.exchange.store));
        trading.day(() -> settle.run(Exchange.CERTIFICATE, someSlices(trading.random)));
        trading.finish(() -> settle.run(Exchange.CERTIFICATE, () -> true));
        Audit.whenAllIsDone(trading.exchange);
        assertThat(settle.run(Exchange.CERTIFICATE, () -> true)).isZero();
    }

    private static Deadline someSlices(Random random) {
        var left = new int[] {random.nextInt(6)};
        return () -> left[0]-- > 0;
    }

    /** Fails before it writes, or after, and says so in either way that a store has. */
    private static Ports.Commits failing(Store store, SplittableRandom random) {
        return changes -> {
            switch (random.nextInt(8)) {
                case 0 -> throw new Unavailable("before", new IllegalStateException());
                case 1 -> {
                    store.commit(changes);
                    throw new Unavailable("after", new IllegalStateException());
                }
                case 2 -> {
                    store.commit(changes);
                    throw new Outdated("done before, by the same caller");
                }
                case 3 -> throw new Outdated("the store is busy");
                default -> store.commit(changes);
            }
        };
    }

    @Property(tries = 100)
    void interruptedOrNotItEndsTheSame(@ForAll long seed) {
        var smooth = trading(seed);
        smooth.day(() -> {});
        var rough = trading(seed);
        rough.day(() -> {});
        settling(smooth.exchange, smooth.exchange.store).run(Exchange.CERTIFICATE, () -> true);
        var settle = settling(rough.exchange, failing(rough.exchange.store, new SplittableRandom(seed)));
        untilDone(settle, rough.exchange.store);
        same(rough.exchange.store, smooth.exchange.store);
        Audit.atAnyMoment(rough.exchange.store);
    }

    private static void untilDone(Settle settle, Store store) {
        while (store.position(Exchange.CERTIFICATE).sequence() <= store.journal.size())
            try {
                settle.run(Exchange.CERTIFICATE, () -> true);
            } catch (Unavailable again) {
                assertThat(again.getCause()).isInstanceOf(IllegalStateException.class);
            }
    }

    /** Tickets differ where numbers were lost; nothing else may. */
    private static void same(Store store, Store expected) {
        assertThat(store.balances).isEqualTo(expected.balances);
        assertThat(store.orders).isEqualTo(expected.orders);
        assertThat(store.underway).isEqualTo(expected.underway);
        assertThat(store.positions).isEqualTo(expected.positions);
        assertThat(store.trades.keySet()).isEqualTo(expected.trades.keySet());
        assertThat(store.events).hasSameSizeAs(expected.events);
        assertThat(store.tickets).hasSameSizeAs(expected.tickets);
        assertThat(ids(store)).isEqualTo(ids(expected));
    }

    private static List<String> ids(Store store) {
        return store.entries.values().stream()
                .flatMap(entries -> entries.stream().map(entry -> entry.id() + " " + entry.amount()))
                .sorted()
                .toList();
    }

    @Property(tries = 100)
    void twoWhoSettleAtOnceSettleEverythingOnce(@ForAll long seed) {
        var smooth = trading(seed);
        smooth.day(() -> {});
        settling(smooth.exchange, smooth.exchange.store).run(Exchange.CERTIFICATE, () -> true);
        var raced = trading(seed);
        raced.day(() -> {});
        var random = new Random(seed);
        var other = settling(raced.exchange, raced.exchange.store);
        var one = settling(raced.exchange, changes -> {
            if (random.nextInt(3) == 0) other.run(Exchange.CERTIFICATE, someSlices(random));
            raced.exchange.store.commit(changes);
        });
        untilDone(one, raced.exchange.store);
        same(raced.exchange.store, smooth.exchange.store);
    }

    @Property(tries = 100)
    void whoTradesMeanwhileIsInNobodysWay(@ForAll long seed) {
        var trading = trading(seed);
        var store = trading.exchange.store;
        var settle = settling(trading.exchange, changes -> {
            if (trading.random.nextInt(3) == 0) trading.ask();
            audited(store).commit(changes);
        });
        trading.day(() -> settle.run(Exchange.CERTIFICATE, someSlices(trading.random)));
        var alone = settling(trading.exchange, audited(store));
        trading.finish(() -> alone.run(Exchange.CERTIFICATE, () -> true));
        Audit.whenAllIsDone(trading.exchange);
    }
}
