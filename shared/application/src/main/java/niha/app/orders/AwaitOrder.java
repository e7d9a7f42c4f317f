package niha.app.orders;

import java.util.Optional;
import niha.orders.Order;

/** Waits a little for an order to end. */
public final class AwaitOrder {
    private final Orders orders;
    private final Pause pause;

    public AwaitOrder(Orders orders, Pause pause) {
        this.orders = orders;
        this.pause = pause;
    }

    /** Lets a moment pass between two looks. */
    public interface Pause {
        /** Says whether it is worth another look after so many. */
        boolean after(int looks);
    }

    /** The order as it ended, or nothing if it has not yet. */
    public Optional<Order> end(Orders.Key key) {
        for (int looks = 1; ; looks++) {
            var order = orders.find(key).filter(found -> !found.status().isOpen());
            if (order.isPresent() || !pause.after(looks)) return order;
        }
    }
}
