package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import niha.app.orders.PreviewOrder.Preview;
import niha.book.Side;
import niha.orders.Order;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

/** What a preview says is what then happens, to the cent, whatever the client pays. */
class PreviewProperties {
    @Property(tries = 400)
    void aRateOfItsOwnIsPreviewedAsItIsPaid(
            @ForAll long seed, @ForAll @IntRange(max = Fees.BASIS_POINTS_MAX) int rate) {
        var market = new Scene(new Random(seed));
        market.previewIsWhatHappens(market.payingItsOwn(Optional.of(rate)), rate);
    }

    @Property(tries = 200)
    void theScheduleIsPreviewedAsItIsPaid(@ForAll long seed, @ForAll @IntRange(max = Fees.BASIS_POINTS_MAX) int rate) {
        var market = new Scene(new Random(seed));
        market.exchange.scheduled = rate;
        market.previewIsWhatHappens(market.payingItsOwn(Optional.empty()), rate);
    }

    /** A book on both sides, and a client who wants something. */
    private record Scene(Random random, Exchange exchange) {
        Scene(Random random) {
            this(random, new Exchange(random));
            for (var trader : exchange.traders)
                for (var asset : trader.type().funding())
                    exchange.deposit(trader, asset, asset == Asset.EUR ? 1_000_000 : 1_000);
            for (int i = random.nextInt(12); i > 0; i--) {
                exchange.place(exchange.traders.get(3), limit(Side.SELL, 100 + random.nextInt(8), TimeInForce.GTC));
                exchange.place(exchange.traders.get(4), limit(Side.BUY, 92 + random.nextInt(8), TimeInForce.GTC));
            }
            settle();
        }

        Holder payingItsOwn(Optional<Integer> rate) {
            var edit = new Holder.Edit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(rate));
            var client = exchange.traders.getFirst().edited(edit, exchange.now);
            exchange.store.holders.put(client.account(), client);
            return client;
        }

        void previewIsWhatHappens(Holder client, int rate) {
            var wanted = wanted();
            var preview = new PreviewOrder(new Stored.StoredHolders(exchange.store), exchange.drafts)
                    .of(client, wanted, new UUID(0x7000L, random.nextLong()), exchange.now);
            assertThat(preview.feeBps()).isEqualTo(rate);
            exchange.place(client, wanted);
            // Whatever anybody sets now is for the orders that come after.
            exchange.scheduled = Fees.BASIS_POINTS_MAX - exchange.scheduled;
            payingItsOwn(Optional.of(Fees.BASIS_POINTS_MAX - rate));
            settle();
            Audit.atAnyMoment(exchange.store);
            placedBy(client).ifPresent(order -> agree(preview, order, rate));
        }

        private static void agree(Preview preview, Order order, int rate) {
            var view = OrderView.of(order);
            assertThat(view.feeBps()).isEqualTo(rate);
            if (!preview.canExecute()) return;
            assertThat(view.filledQuantity()).isEqualTo(preview.filledQuantity());
            assertThat(view.grossEur()).isEqualTo(preview.grossEur());
            assertThat(view.feeEur()).isEqualTo(preview.feeEur());
            assertThat(view.averagePrice()).isEqualTo(preview.averagePrice());
        }

        private Optional<Order> placedBy(Holder client) {
            return exchange.store.orders.values().stream()
                    .filter(order -> order.terms().account().equals(client.account()))
                    .findFirst();
        }

        private Wanted wanted() {
            var side = random.nextBoolean() ? Side.BUY : Side.SELL;
            return switch (random.nextInt(5)) {
                case 0 -> Exchange.budget(1L + random.nextInt(30_000));
                case 1 -> market(side);
                case 2 -> limit(side, 92 + random.nextInt(16), TimeInForce.FOK);
                case 3 -> limit(side, 92 + random.nextInt(16), TimeInForce.IOC);
                default -> limit(side, 92 + random.nextInt(16), TimeInForce.GTC);
            };
        }

        private Wanted limit(Side side, long cents, TimeInForce kind) {
            return Exchange.limit(side, cents, 1L + random.nextInt(60), kind);
        }

        private Wanted market(Side side) {
            return new Wanted(
                    Exchange.CERTIFICATE,
                    side,
                    OrderType.MARKET,
                    Optional.<Price.Written>empty(),
                    Optional.of(1L + random.nextInt(200)),
                    Optional.empty(),
                    TimeInForce.IOC,
                    Optional.empty(),
                    false);
        }

        private void settle() {
            exchange.deliver(List.copyOf(exchange.queue));
            exchange.queue.clear();
            var store = exchange.store;
            new Settle(
                            new Stored.StoredJournal(store),
                            store::position,
                            new Stored.StoredOrders(store),
                            new Stored.StoredHolders(store),
                            store,
                            store,
                            _ -> {},
                            () -> exchange.now)
                    .run(Exchange.CERTIFICATE, () -> true);
        }
    }
}
