package niha.app.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import niha.book.Side;
import niha.orders.Trade;
import niha.units.Amount;
import niha.units.Asset;

/** Two orders have traded. */
public record TradeExecuted(
        UUID tradeId,
        Asset certificateType,
        long sequence,
        BigDecimal price,
        long quantity,
        BigDecimal grossEur,
        Side incomingSide,
        Party buyer,
        Party seller,
        Instant executedAt)
        implements Event {

    /** One side of it. */
    public record Party(UUID orderId, String accountId, BigDecimal feeEur, String ticketId) {
        static Party of(Trade.Party party) {
            return new Party(
                    party.order(),
                    party.account().value(),
                    euros(party.fee()),
                    party.ticket().toString());
        }
    }

    public static TradeExecuted of(Trade trade) {
        return new TradeExecuted(
                trade.id(),
                trade.certificate(),
                trade.sequence(),
                trade.price().toDecimal(),
                trade.quantity(),
                euros(trade.gross()),
                trade.incoming(),
                Party.of(trade.buyer()),
                Party.of(trade.seller()),
                trade.at());
    }

    private static BigDecimal euros(long cents) {
        return new Amount(Asset.EUR, cents).toDecimal();
    }

    @Override
    public String type() {
        return "TradeExecuted.v1";
    }

    @Override
    public String source() {
        return "niha.orders";
    }
}
