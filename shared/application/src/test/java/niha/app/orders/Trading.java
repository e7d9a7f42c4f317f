package niha.app.orders;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import niha.book.Side;
import niha.market.MarketCommand;
import niha.orders.Order;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.parties.HolderType;
import niha.units.Asset;
import niha.units.Fees;
import niha.units.Price;

/** A made-up day at an exchange: orders of every kind, and a queue that loses, repeats and delays. */
final class Trading {
    private static final int ACTIONS_MAX = 120;

    final Random random;
    final Exchange exchange;
    private final List<MarketCommand> delivered = new ArrayList<>();

    Trading(Random random) {
        this.random = random;
        this.exchange = new Exchange(random);
        for (var trader : exchange.traders)
            for (var asset : trader.type().funding())
                exchange.deposit(trader, asset, asset == Asset.EUR ? 10_000 + random.nextInt(50_000) : 200);
    }

    /** Trades, and lets somebody settle now and then. */
    void day(Runnable settles) {
        for (int actions = random.nextInt(ACTIONS_MAX); actions > 0; actions--) {
            exchange.pass(Duration.ofMillis(random.nextInt(3_000)));
            if (random.nextInt(60) == 0) exchange.pass(Duration.ofMinutes(random.nextInt(9)));
            if (random.nextInt(20) == 0) exchange.scheduled = random.nextInt(Fees.BASIS_POINTS_MAX + 1);
            ask();
            if (random.nextInt(3) == 0) deliver();
            if (random.nextInt(3) == 0) settles.run();
        }
    }

    /** Sends whatever is under way until it is answered. */
    void finish(Runnable settles) {
        settles.run();
        while (!exchange.store.underway.isEmpty()) {
            exchange.deliver(List.copyOf(exchange.store.underway.values()));
            settles.run();
        }
    }

    /** Somebody wants something. */
    void ask() {
        var orders = List.copyOf(exchange.store.orders.values());
        var chance = random.nextInt(100);
        if (chance < 15 && !orders.isEmpty()) exchange.cancel(recent(orders));
        else if (chance < 40 && !orders.isEmpty())
            exchange.amend(
                    recent(orders),
                    Optional.of(price()).filter(_ -> random.nextBoolean()),
                    Optional.of(quantity()).filter(_ -> random.nextBoolean()));
        else if (chance < 48) exchange.place(trader(), several(1 + random.nextInt(5)));
        else if (chance < 65) quote(trader());
        else if (chance < 67) exchange.cancelAll(trader());
        else exchange.place(trader(), wanted());
    }

    private List<Wanted> several(int many) {
        return Stream.generate(this::wanted).limit(many).toList();
    }

    /** On one side, all of them to wait; seldom none. */
    private void quote(Holder holder) {
        var side = holder.type() == HolderType.ASSET_HOLDER ? Side.SELL : Side.BUY;
        var many = random.nextInt(MarketCommand.Replace.ORDERS_MAX + 1);
        exchange.quote(
                holder,
                Stream.generate(() -> Exchange.quote(side, price(), quantity()))
                        .limit(many)
                        .toList());
    }

    private Order recent(List<Order> orders) {
        return orders.get(orders.size() - 1 - random.nextInt(Math.min(12, orders.size())));
    }

    /** A queue delivers some of what it has, loses some, and delivers some again. */
    private void deliver() {
        var commands = new ArrayList<MarketCommand>();
        while (!exchange.queue.isEmpty() && commands.size() < 10) commands.add(exchange.queue.removeFirst());
        if (random.nextInt(10) == 0) commands.removeIf(_ -> random.nextBoolean());
        if (random.nextInt(5) == 0 && !delivered.isEmpty())
            commands.add(delivered.get(random.nextInt(delivered.size())));
        if (random.nextInt(10) == 0) commands.addAll(exchange.store.underway.values());
        delivered.addAll(commands);
        exchange.deliver(commands);
    }

    private Wanted wanted() {
        var side = random.nextBoolean() ? Side.BUY : Side.SELL;
        return switch (random.nextInt(8)) {
            case 0 -> wanted(side, OrderType.MARKET, TimeInForce.IOC);
            case 1 -> Exchange.budget(1L + random.nextInt(5_000));
            case 2 -> limit(side, TimeInForce.FOK);
            case 3 -> limit(side, TimeInForce.IOC);
            case 4 -> limit(side, TimeInForce.GTD);
            default -> limit(side, TimeInForce.GTC);
        };
    }

    private Wanted limit(Side side, TimeInForce kind) {
        return wanted(side, OrderType.LIMIT, kind);
    }

    private Wanted wanted(Side side, OrderType type, TimeInForce kind) {
        return new Wanted(
                Exchange.CERTIFICATE,
                side,
                type,
                Optional.<Price.Written>of(new Price.Written.OnTick(new Price(price())))
                        .filter(_ -> type == OrderType.LIMIT),
                Optional.of(quantity()),
                Optional.empty(),
                kind,
                Optional.of(exchange.now.plusSeconds(1 + random.nextInt(60))).filter(_ -> kind == TimeInForce.GTD),
                kind == TimeInForce.GTC && type == OrderType.LIMIT && random.nextInt(6) == 0);
    }

    private long price() {
        return 95L + random.nextInt(11);
    }

    private long quantity() {
        return 1L + random.nextInt(40);
    }

    private Holder trader() {
        return exchange.traders.get(random.nextInt(exchange.traders.size()));
    }
}
