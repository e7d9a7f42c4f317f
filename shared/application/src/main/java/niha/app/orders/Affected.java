package niha.app.orders;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Change;
import niha.orders.Order;

/** The orders that a slice is about: as they are stored, and as its steps leave them. */
final class Affected {
    private final Map<Orders.Key, Order> before;
    private final Map<Orders.Key, Order> now;

    Affected(Map<Orders.Key, Order> stored) {
        this.before = Map.copyOf(stored);
        this.now = new HashMap<>(stored);
    }

    Optional<Order> find(Orders.Key key) {
        return Optional.ofNullable(now.get(key));
    }

    Order named(Orders.Key key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException("The journal names an order that nobody placed: " + key));
    }

    void put(Orders.Key key, Order order) {
        now.put(key, order);
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        before.forEach((key, was) -> {
            var is = now.getOrDefault(key, was);
            if (!was.equals(is)) changes.add(new Change.OrderChanged(was, is));
        });
        return changes;
    }
}
