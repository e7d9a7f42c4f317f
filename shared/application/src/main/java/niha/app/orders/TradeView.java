package niha.app.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import niha.book.Side;
import niha.orders.Trade;
import niha.units.Amount;
import niha.units.Asset;

/** A trade as one of its two sides sees it. Who was on the other side is nobody's business. */
public record TradeView(
        UUID id,
        UUID orderId,
        Asset certificateType,
        Side side,
        boolean incoming,
        BigDecimal price,
        long quantity,
        BigDecimal grossEur,
        BigDecimal feeEur,
        String ticketId,
        Instant executedAt) {

    public static TradeView of(Trade trade, Side side) {
        var party = trade.party(side);
        return new TradeView(
                trade.id(),
                party.order(),
                trade.certificate(),
                side,
                trade.incoming() == side,
                trade.price().toDecimal(),
                trade.quantity(),
                new Amount(Asset.EUR, trade.gross()).toDecimal(),
                new Amount(Asset.EUR, party.fee()).toDecimal(),
                party.ticket().toString(),
                trade.at());
    }
}
