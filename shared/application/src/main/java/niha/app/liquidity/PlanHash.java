package niha.app.liquidity;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import niha.app.Json;
import niha.book.Side;
import niha.liquidity.Plan;
import niha.liquidity.PlannedOrder;
import niha.units.Asset;

/** Names a plan by all that it would do: two plans with one name are the same plan. */
public final class PlanHash {
    private PlanHash() {}

    private record Canonical(
            Asset certificate, BigDecimal referencePrice, long bidCents, long askCents, List<Order> orders) {}

    private record Order(UUID holder, Side side, long priceCents, long quantity, int feeBasisPoints) {
        static Order of(PlannedOrder order) {
            return new Order(
                    order.holder(), order.side(), order.price().cents(), order.quantity(), order.feeBasisPoints());
        }
    }

    public static String of(Plan plan) {
        var document = Json.write(new Canonical(
                plan.certificate(),
                plan.reference(),
                plan.bids().target(),
                plan.asks().target(),
                plan.orders().map(Order::of).toList()));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
