package niha.book;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The same book as plainly as it can be written, to hold the fast one against. It never pauses. */
final class PlainBook {
    final List<Trade> tape = new ArrayList<>();
    long remaining;
    long filled;
    long gross;

    private final Map<Long, Map<Long, Order>> bids = new TreeMap<>(Comparator.reverseOrder());
    private final Map<Long, Map<Long, Order>> asks = new TreeMap<>();
    private final Map<Long, Order> orders = new HashMap<>();

    record Order(long id, UUID owner, Side side, long price, long remaining) {
        Order with(long remaining) {
            return new Order(id, owner, side, price, remaining);
        }
    }

    Outcome enter(long id, UUID owner, Side side, long limit, long quantity, Terms terms) {
        begin(quantity);
        if (terms == Terms.POST_ONLY && !within(side, limit).isEmpty()) return Outcome.WOULD_CROSS;
        if (terms == Terms.FOK && reachable(owner, side, limit) < quantity) return Outcome.KILLED;
        for (var maker : within(side, limit)) {
            if (remaining == 0) return Outcome.FILLED;
            if (maker.owner.equals(owner)) return Outcome.SELF_TRADE;
            trade(id, maker, Math.min(remaining, maker.remaining));
        }
        if (remaining == 0) return Outcome.FILLED;
        if (terms == Terms.IOC) return Outcome.CANCELLED;
        put(new Order(id, owner, side, limit, remaining));
        return Outcome.RESTED;
    }

    Outcome buyFor(long id, UUID owner, long limit, long budget) {
        begin(Book.QUANTITY_MAX);
        for (var maker : within(Side.BUY, limit)) {
            long affordable = Math.min(remaining, (budget - gross) / maker.price);
            if (affordable == 0) return filled == 0 ? Outcome.CANCELLED : Outcome.FILLED;
            if (maker.owner.equals(owner)) return Outcome.SELF_TRADE;
            trade(id, maker, Math.min(affordable, maker.remaining));
            if (affordable < maker.remaining) return Outcome.FILLED;
        }
        return gross == budget || remaining == 0 ? Outcome.FILLED : Outcome.CANCELLED;
    }

    long cancel(long id) {
        var order = orders.remove(id);
        if (order == null) return 0;
        side(order.side).computeIfPresent(order.price, (_, level) -> {
            level.remove(id);
            return level.isEmpty() ? null : level;
        });
        return order.remaining;
    }

    long reduce(long id, long remaining) {
        var order = orders.get(id);
        if (order == null || order.remaining <= remaining) return 0;
        put(order.with(remaining));
        return order.remaining - remaining;
    }

    List<Order> orders(Side side) {
        return side(side).values().stream()
                .flatMap(level -> level.values().stream())
                .toList();
    }

    Map<Long, Map<Long, Order>> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }

    private void begin(long quantity) {
        tape.clear();
        remaining = quantity;
        filled = 0;
        gross = 0;
    }

    private List<Order> within(Side side, long limit) {
        return orders(side.opposite()).stream()
                .filter(maker -> side == Side.BUY ? maker.price <= limit : maker.price >= limit)
                .toList();
    }

    private long reachable(UUID owner, Side side, long limit) {
        return within(side, limit).stream()
                .takeWhile(maker -> !maker.owner.equals(owner))
                .mapToLong(Order::remaining)
                .sum();
    }

    private void trade(long taker, Order maker, long quantity) {
        remaining -= quantity;
        filled += quantity;
        gross += quantity * maker.price;
        tape.add(new Trade(taker, maker.id, maker.price, quantity, maker.remaining - quantity));
        if (quantity == maker.remaining) cancel(maker.id);
        else put(maker.with(maker.remaining - quantity));
    }

    /** An order that is there already keeps its place. */
    private void put(Order order) {
        orders.put(order.id, order);
        side(order.side)
                .computeIfAbsent(order.price, _ -> new LinkedHashMap<>())
                .put(order.id, order);
    }
}
