package niha.app.orders;

import java.time.Instant;
import java.util.Optional;
import niha.book.Side;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.units.Asset;
import niha.units.Price;

/**
 * An order as it is asked for.
 *
 * @param price a limit order's
 * @param quantity certificates, unless a budget says how many
 * @param budget cents that a market order to buy may spend, fee included
 */
public record Wanted(
        Asset certificate,
        Side side,
        OrderType type,
        Optional<Price.Written> price,
        Optional<Long> quantity,
        Optional<Long> budget,
        TimeInForce timeInForce,
        Optional<Instant> expiresAt,
        boolean postOnly) {}
