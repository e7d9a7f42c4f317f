package niha.app.liquidity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.parties.HolderType;
import niha.units.Amount;
import niha.units.Asset;

/** A placement of liquidity as the outside sees it. */
public record OperationView(
        UUID id,
        Asset certificateType,
        Status status,
        BigDecimal targetBidLiquidityEur,
        BigDecimal targetAskLiquidityEur,
        BigDecimal actualBidLiquidityEur,
        BigDecimal actualAskLiquidityEur,
        BigDecimal referencePrice,
        String referenceSource,
        int marketMakers,
        int orders,
        String createdBy,
        Optional<String> notes,
        Instant createdAt) {

    /** How far it has come, the market's answer included. */
    public enum Status {
        FUNDING,
        UNDOING,
        PLACED,
        EXECUTED,
        REFUSED,
        CANCELLED
    }

    /** What one market maker placed: EUR where it buys, certificates where it sells. */
    public record PartView(UUID mmId, String mmName, HolderType mmType, BigDecimal amount, int ordersCount) {
        public static PartView of(Allocation allocation) {
            var first = allocation.orders().getFirst();
            var units = allocation.orders().stream()
                    .mapToLong(terms -> terms.reserve().units())
                    .reduce(0, Math::addExact);
            return new PartView(
                    allocation.holder(),
                    allocation.name(),
                    MarketMakers.type(first.side()),
                    new Amount(first.side() == Side.BUY ? Asset.EUR : first.certificate(), units).toDecimal(),
                    allocation.orders().size());
        }
    }

    /**
     * The same and what has become of its orders.
     *
     * @param first the first of its orders as it is now, which all share their fate with at the market's door
     */
    public static OperationView of(Operation operation, Optional<Order> first) {
        return new OperationView(
                operation.id(),
                operation.certificate(),
                status(operation, first),
                euros(operation.targets().bid()),
                euros(operation.targets().ask()),
                euros(operation.bids()),
                euros(operation.asks()),
                operation.reference(),
                operation.source(),
                operation.marketMakers(),
                operation.orders(),
                operation.asked().by(),
                operation.asked().notes(),
                operation.createdAt());
    }

    private static Status status(Operation operation, Optional<Order> first) {
        return switch (operation.stage()) {
            case FUNDING -> Status.FUNDING;
            case UNDOING -> Status.UNDOING;
            case REFUSED -> Status.REFUSED;
            case CANCELLED -> Status.CANCELLED;
            case PLACED ->
                first.filter(order -> !order.status().isOpen() || order.entered() > 0)
                        .map(order -> order.status() == OrderStatus.REJECTED ? Status.REFUSED : Status.EXECUTED)
                        .orElse(Status.PLACED);
        };
    }

    /** The operation with its parts. */
    public record Detail(
            @JsonUnwrapped OperationView operation,
            List<PartView> marketMakersUsed,
            List<UUID> ordersCreated,
            int openOrders,
            long filledQuantity) {}

    private static BigDecimal euros(long cents) {
        return new Amount(Asset.EUR, cents).toDecimal();
    }
}
