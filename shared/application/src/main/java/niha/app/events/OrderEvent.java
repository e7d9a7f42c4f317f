package niha.app.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
import niha.app.orders.OrderView;

/** Something happened to an order, which is now like this. */
public record OrderEvent(@JsonIgnore String what, OrderView order) implements Event {

    /** Its funds are locked, and it is on its way to the market. */
    public static OrderEvent accepted(OrderView order) {
        return new OrderEvent("OrderAccepted", order);
    }

    /** Some or all of it traded. */
    public static OrderEvent filled(OrderView order) {
        return new OrderEvent("OrderFilled", order);
    }

    public static OrderEvent amended(OrderView order) {
        return new OrderEvent("OrderAmended", order);
    }

    /** It ended before all of it traded, as its status and its reason say. */
    public static OrderEvent cancelled(OrderView order) {
        return new OrderEvent("OrderCancelled", order);
    }

    /** The market would not have it. */
    public static OrderEvent rejected(OrderView order) {
        return new OrderEvent("OrderRejected", order);
    }

    @Override
    public String type() {
        return what + ".v1";
    }

    @Override
    public String source() {
        return "niha.orders";
    }
}
