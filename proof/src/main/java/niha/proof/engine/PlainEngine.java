package niha.proof.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** The simplest book that is right: a sorted map of prices, at each a map in the order of arrival. It makes the streams. */
final class PlainEngine implements Engine {
    private final TreeMap<Long, Map<Long, Order>> bids = new TreeMap<>(Comparator.reverseOrder());
    private final TreeMap<Long, Map<Long, Order>> asks = new TreeMap<>();
    private final Map<Long, Order> orders = new HashMap<>();
    private final Trades trades = new Trades();
    private final LongConsumer rested;
    private final LongConsumer left;

    private static final class Order {
        final long id;
        final long owner;
        final boolean buys;
        final long price;
        long remaining;

        Order(long id, long owner, boolean buys, long price, long remaining) {
            this.id = id;
            this.owner = owner;
            this.buys = buys;
            this.price = price;
            this.remaining = remaining;
        }
    }

    PlainEngine() {
        this(_ -> {}, _ -> {});
    }

    /** Tells which orders come to rest and which leave the book. */
    PlainEngine(LongConsumer rested, LongConsumer left) {
        this.rested = rested;
        this.left = left;
    }

    @Override
    public void apply(long[] commands, int at) {
        int what = (int) commands[at];
        long id = commands[at + Script.ORDER];
        if (what == Script.CANCEL) {
            cancel(id);
            return;
        }
        boolean buys = what == Script.BUY || what == Script.BUY_NOW;
        var order = new Order(
                id, commands[at + Script.OWNER], buys, commands[at + Script.PRICE], commands[at + Script.QUANTITY]);
        match(order);
        if (order.remaining > 0 && what < Script.BUY_NOW) rest(order);
    }

    @Override
    public Trades trades() {
        return trades;
    }

    /** 0 if there is none. */
    long best(boolean bid) {
        var side = bid ? bids : asks;
        return side.isEmpty() ? 0 : side.firstKey();
    }

    long owner(long order) {
        var resting = orders.get(order);
        if (resting == null) throw new IllegalArgumentException("Order " + order + " is not resting");
        return resting.owner;
    }

    private void match(Order taker) {
        var side = taker.buys ? asks : bids;
        while (taker.remaining > 0 && !side.isEmpty()) {
            var best = side.firstEntry();
            if (taker.buys ? best.getKey() > taker.price : best.getKey() < taker.price) return;
            var makers = best.getValue().values().iterator();
            while (taker.remaining > 0 && makers.hasNext()) {
                var maker = makers.next();
                trade(taker, maker);
                if (maker.remaining > 0) continue;
                makers.remove();
                orders.remove(maker.id);
                left.accept(maker.id);
            }
            if (best.getValue().isEmpty()) side.pollFirstEntry();
        }
    }

    private void trade(Order taker, Order maker) {
        long quantity = Math.min(taker.remaining, maker.remaining);
        taker.remaining -= quantity;
        maker.remaining -= quantity;
        trades.add(taker.id, maker.id, maker.price, quantity);
    }

    private void rest(Order order) {
        (order.buys ? bids : asks)
                .computeIfAbsent(order.price, _ -> new LinkedHashMap<>())
                .put(order.id, order);
        orders.put(order.id, order);
        rested.accept(order.id);
    }

    private void cancel(long id) {
        var order = orders.remove(id);
        if (order == null) return;
        (order.buys ? bids : asks).computeIfPresent(order.price, (_, level) -> {
            level.remove(id);
            return level.isEmpty() ? null : level;
        });
        left.accept(id);
    }
}
