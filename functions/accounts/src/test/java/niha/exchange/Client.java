package niha.exchange;

import java.util.Map;
import niha.testkit.Answered;
import niha.testkit.HttpCall;

/** A client who trades. */
public record Client(Exchange exchange, String id, String email) {

    public Answered place(String json) {
        return as(HttpCall.post("/orders/place", json));
    }

    public Answered buy(long quantity, String price) {
        return place(order("BUY", quantity, price));
    }

    public Answered sell(long quantity, String price) {
        return place(order("SELL", quantity, price));
    }

    static String order(String side, long quantity, String price) {
        return "{\"certificate_type\":\"CEA\",\"side\":\"%s\",\"quantity\":%d,\"price\":%s}"
                .formatted(side, quantity, price);
    }

    public Answered get(String path) {
        return as(HttpCall.get(path));
    }

    public Answered as(HttpCall call) {
        return signed(call).to(exchange.orders);
    }

    /** The call as this client's, and nobody else's. */
    HttpCall signed(HttpCall call) {
        return new HttpCall(
                call.method(),
                call.path(),
                call.query(),
                call.headers(),
                call.body(),
                Map.of("sub", id, "email", email, "cognito:groups", "[FUNDED]"));
    }

    public String holds(String asset) {
        return three(get("/users/me/balances"), asset);
    }

    static String three(Answered balances, String asset) {
        return balances.at("/" + asset + "/available") + " + " + balances.at("/" + asset + "/locked") + " = "
                + balances.at("/" + asset + "/total");
    }

    String status(String order) {
        return get("/orders/" + order).at("/order/status");
    }
}
