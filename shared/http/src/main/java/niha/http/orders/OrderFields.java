package niha.http.orders;

import java.time.Instant;
import java.util.Optional;
import niha.app.Moments;
import niha.app.orders.Wanted;
import niha.book.Side;
import niha.http.Fields;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;

/** Reads an order, and says of each field what does not fit. */
final class OrderFields {
    private static final int MOMENT_LENGTH_MAX = 40;

    private OrderFields() {}

    private enum Certificate {
        CEA,
        EUA
    }

    static Optional<Wanted> read(Fields fields, Instant now) {
        var certificate = fields.choice("certificate_type", Certificate.class).map(c -> Asset.valueOf(c.name()));
        var side = fields.choice("side", Side.class);
        var type = fields.choice("order_type", OrderType.class, OrderType.LIMIT);
        var price = fields.decimal("price", Price::read);
        var quantity = quantity(fields, certificate.orElse(Asset.CEA));
        var budget = fields.decimal("budget_eur", written -> Amount.read(Asset.EUR, written))
                .map(Amount::units);
        var force = timeInForce(fields, type);
        var expiresAt = moment(fields);
        var postOnly = fields.flag("post_only").orElse(false);
        refuseWhatDoesNotFit(fields, type, side, force);
        if (postOnly && (type == OrderType.MARKET || !waits(force)))
            fields.refuse("post_only", "is for LIMIT orders that wait");
        if (force == TimeInForce.GTD && expiresAt.filter(now::isBefore).isEmpty() && expiresAt.isPresent())
            fields.refuse("expires_at", "must be a moment in the future");
        if (certificate.isEmpty() || side.isEmpty()) return Optional.empty();
        return Optional.of(
                new Wanted(certificate.get(), side.get(), type, price, quantity, budget, force, expiresAt, postOnly));
    }

    static Optional<Long> quantity(Fields fields, Asset certificate) {
        return quantity(fields, "quantity", certificate);
    }

    static Optional<Long> quantity(Fields fields, String name, Asset certificate) {
        return fields.decimal(name, written -> Amount.read(certificate, written))
                .map(Amount::units);
    }

    private static TimeInForce timeInForce(Fields fields, OrderType type) {
        return fields.choice(
                "time_in_force",
                TimeInForce.class,
                type == OrderType.MARKET
                        ? TimeInForce.IOC
                        : fields.says("expires_at") ? TimeInForce.GTD : TimeInForce.GTC);
    }

    private static void refuseWhatDoesNotFit(Fields fields, OrderType type, Optional<Side> side, TimeInForce force) {
        switch (type) {
            case LIMIT -> {
                require(fields, "price");
                require(fields, "quantity");
                refuse(fields, "budget_eur", "is for MARKET orders to buy");
            }
            case MARKET -> {
                refuse(fields, "price", "is for LIMIT orders");
                if (waits(force)) fields.refuse("time_in_force", "must be IOC or FOK for a MARKET order");
                if (side.filter(Side.SELL::equals).isPresent()) {
                    require(fields, "quantity");
                    refuse(fields, "budget_eur", "is for MARKET orders to buy");
                } else if (fields.says("quantity") == fields.says("budget_eur"))
                    fields.refuse("quantity", "or budget_eur is required, and not both");
                if (fields.says("budget_eur") && force == TimeInForce.FOK)
                    fields.refuse("time_in_force", "must be IOC for a budget");
            }
        }
        if (force == TimeInForce.GTD) require(fields, "expires_at");
        else refuse(fields, "expires_at", "is for GTD orders");
    }

    private static boolean waits(TimeInForce force) {
        return force == TimeInForce.GTC || force == TimeInForce.GTD;
    }

    private static void require(Fields fields, String name) {
        if (!fields.says(name)) fields.refuse(name, "is required");
    }

    private static void refuse(Fields fields, String name, String why) {
        if (fields.says(name)) fields.refuse(name, why);
    }

    private static Optional<Instant> moment(Fields fields) {
        var text = fields.optionalText("expires_at", MOMENT_LENGTH_MAX);
        var moment = text.flatMap(Moments::read);
        if (text.isPresent() && moment.isEmpty())
            fields.refuse("expires_at", "must be a moment, as in 2026-11-20T09:30:00Z");
        return moment;
    }
}
