package niha.app.quoting;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.orders.OrderView;
import niha.book.Side;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.quoting.Quoting;
import niha.quoting.Quoting.Did;
import niha.quoting.Quoting.Look;
import niha.quoting.Reference;
import niha.tickets.TicketNumber;

/** Where somebody is in quoting, with what their last cycle saw and what stands. */
public record QuotingView(
        @JsonUnwrapped QuotingState state,
        long cycle,
        int failures,
        Optional<Cycle> lastCycle,
        Optional<String> startedTicketId,
        List<Standing> standing) {
    private static final int MILLS_SCALE = 3;

    public static QuotingView of(Quoting quoting, List<Order> standing) {
        return new QuotingView(
                QuotingState.of(quoting),
                quoting.cycle(),
                quoting.failures(),
                quoting.last().map(Cycle::of),
                quoting.startedUnder().map(TicketNumber::toString),
                standing.stream().map(OrderView::of).map(Standing::of).toList());
    }

    /** What a cycle saw and did. */
    public record Cycle(
            Instant at,
            Did decision,
            Optional<BigDecimal> referencePrice,
            Optional<Reference.Source> referenceSource,
            Optional<Long> referenceAgeSeconds,
            Optional<Long> position,
            Optional<String> ticketId) {
        static Cycle of(Look look) {
            return new Cycle(
                    look.at(),
                    look.did(),
                    look.reference().map(reference -> BigDecimal.valueOf(reference.mills(), MILLS_SCALE)),
                    look.reference().map(Reference::source),
                    look.reference().flatMap(Reference::ageSeconds),
                    look.position(),
                    look.ticket().map(TicketNumber::toString));
        }
    }

    /** A quote that is in the book, or on its way there. */
    public record Standing(
            UUID orderId,
            Side side,
            Optional<BigDecimal> price,
            Optional<Long> quantity,
            Optional<Long> remainingQuantity,
            OrderStatus status) {
        static Standing of(OrderView order) {
            return new Standing(
                    order.id(),
                    order.side(),
                    order.price(),
                    order.quantity(),
                    order.remainingQuantity(),
                    order.status());
        }
    }
}
