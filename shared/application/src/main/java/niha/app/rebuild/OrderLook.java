package niha.app.rebuild;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import niha.app.orders.Orders;
import niha.app.orders.Resettled;
import niha.orders.Order;

/** Holds stored orders against the journal, which decides all of them but who placed them. */
record OrderLook(Orders orders, Resettled resettled) {

    Map<Orders.Key, Difference> at(Set<Orders.Key> keys) {
        var stored = orders.all(keys);
        var differing = new HashMap<Orders.Key, Difference>();
        for (var key : keys)
            difference(key, Optional.ofNullable(stored.get(key))).ifPresent(found -> differing.put(key, found));
        return differing;
    }

    private Optional<Difference> difference(Orders.Key key, Optional<Order> stored) {
        var what = "order %s of %s".formatted(key.order(), key.account().value());
        var should = resettled.order(key).or(() -> stored.map(OrderLook::onItsWay));
        var different = Difference.between(
                what,
                should.map(Facts::of).orElse(Map.of()),
                stored.map(Facts::of).orElse(Map.of()));
        return different.or(() -> stored.flatMap(Order::amending)
                .filter(resettled::hasAnswered)
                .map(command -> new Difference(what, "waits for an amendment that was answered: " + command)));
    }

    /** No journal knows it yet: it was accepted, and that is all. */
    private static Order onItsWay(Order stored) {
        return Order.accepted(stored.terms(), stored.placement());
    }
}
