package niha.app.orders;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.orders.OrderType;
import niha.orders.Reason;
import niha.orders.TimeInForce;
import niha.parties.HolderKind;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Average;

/** An order as the outside sees it; of the two ids of its account there is the one that fits. */
public record OrderView(
        UUID id,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> marketMakerId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> entityId,
        Asset certificateType,
        Side side,
        OrderType orderType,
        TimeInForce timeInForce,
        boolean postOnly,
        Optional<BigDecimal> price,
        Optional<BigDecimal> protectionPrice,
        Optional<Long> quantity,
        Optional<BigDecimal> budgetEur,
        long filledQuantity,
        Optional<Long> remainingQuantity,
        Optional<BigDecimal> averagePrice,
        BigDecimal grossEur,
        int feeBps,
        BigDecimal feeEur,
        BigDecimal locked,
        OrderStatus status,
        Optional<Reason> reason,
        Optional<Instant> expiresAt,
        String ticketId,
        Instant createdAt,
        Instant updatedAt) {

    public static OrderView of(Order order) {
        var terms = order.terms();
        var account = Optional.of(terms.account().value());
        var makes = order.placement().kind() == HolderKind.MARKET_MAKER;
        var limit = Optional.of(terms.limit().toDecimal());
        var quantity = Optional.of(terms.quantity()).filter(_ -> terms.budget().isEmpty());
        return new OrderView(
                terms.id(),
                account.filter(_ -> makes),
                account.filter(_ -> !makes),
                terms.certificate(),
                terms.side(),
                terms.type(),
                terms.timeInForce(),
                terms.postOnly(),
                limit.filter(_ -> terms.type() == OrderType.LIMIT),
                limit.filter(_ -> terms.type() == OrderType.MARKET),
                quantity,
                terms.budget().map(OrderView::euros),
                order.filled(),
                quantity.map(_ -> order.left()),
                Average.price(order.gross(), order.filled()),
                euros(order.gross()),
                terms.feeBasisPoints(),
                euros(order.fees()),
                new Amount(terms.gives(), order.locked()).toDecimal(),
                order.status(),
                order.reason(),
                terms.expiresAt(),
                order.placement().ticket().toString(),
                terms.placedAt(),
                order.updatedAt());
    }

    private static BigDecimal euros(long cents) {
        return new Amount(Asset.EUR, cents).toDecimal();
    }
}
