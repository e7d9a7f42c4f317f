package niha.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** A market to look at: a ladder of offers and bids in each certificate, and a few trades of the client who is always there. */
final class DemoMarket {
    private static final Map<String, BigDecimal> MIDDLE =
            Map.of("CEA", new BigDecimal("14.00"), "EUA", new BigDecimal("81.00"));
    private static final BigDecimal CENT = new BigDecimal("0.01");
    /** How far from the middle the client goes to trade at once. */
    private static final BigDecimal REACH = new BigDecimal("0.30");

    private static final int LEVELS = 6;
    private static final int TRADES = 4;

    private final Orders orders;

    DemoMarket(Orders orders) {
        this.orders = orders;
    }

    /** Sends a command under a name of its own. */
    interface Orders {
        void send(String path, String key, String token, Map<String, Object> body)
                throws IOException, InterruptedException;
    }

    void open(JsonNode makers, String admin, String client) throws IOException, InterruptedException {
        for (var certificate : MIDDLE.keySet().stream().sorted().toList()) {
            for (var maker : makers) quote(maker, certificate, admin);
            for (int i = 0; i < TRADES; i++) {
                var side = i % 2 == 0 ? "BUY" : "SELL";
                var order = order(certificate, side, 25 * (i + 1));
                order.put(
                        "price",
                        i % 2 == 0
                                ? middle(certificate).add(REACH)
                                : middle(certificate).subtract(REACH));
                order.put("time_in_force", "IOC");
                orders.send("/api/v1/orders/place", "demo-trade-%s-%d".formatted(certificate, i), client, order);
            }
        }
    }

    /** A few levels away from the middle, each market maker a little further out than the one before. */
    private void quote(JsonNode maker, String certificate, String admin) throws IOException, InterruptedException {
        var id = maker.path("id").asText();
        var sells = maker.path("mm_type").asText().equals("ASSET_HOLDER");
        var holds = maker.at("/current_balances/" + (sells ? certificate : "EUR") + "/available");
        if (holds.decimalValue().signum() == 0) return;
        var middle = middle(certificate);
        var spread = Math.floorMod(id.hashCode(), 5) + 2;
        for (int level = 0; level < LEVELS; level++) {
            var away = CENT.multiply(BigDecimal.valueOf((long) spread + 3L * level));
            var order = order(certificate, sells ? "SELL" : "BUY", 60 + 45 * level);
            order.put("market_maker_id", id);
            order.put("price", sells ? middle.add(away) : middle.subtract(away));
            orders.send(
                    "/api/v1/admin/market-orders",
                    "demo-quote-%s-%s-%d".formatted(id, certificate, level),
                    admin,
                    order);
        }
    }

    private static BigDecimal middle(String certificate) {
        return MIDDLE.getOrDefault(certificate, BigDecimal.ONE);
    }

    /** In one order of fields: the same key must come with the same body every time. */
    private static Map<String, Object> order(String certificate, String side, int quantity) {
        var order = new TreeMap<String, Object>();
        order.put("certificate_type", certificate);
        order.put("side", side);
        order.put("quantity", quantity);
        return order;
    }
}
