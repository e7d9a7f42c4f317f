package niha.app.market;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import niha.app.Ids;
import niha.book.Side;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.orders.Trade;
import niha.units.Asset;

/** A trade as anybody may see it. The side is that of the order that came in. */
public record TapeTrade(
        UUID id, Asset certificateType, BigDecimal price, long quantity, Side side, long sequence, Instant executedAt) {
    public static TapeTrade of(Trade trade) {
        return new TapeTrade(
                trade.id(),
                trade.certificate(),
                trade.price().toDecimal(),
                trade.quantity(),
                trade.incoming(),
                trade.sequence(),
                trade.at());
    }

    /** The same, before it is settled. */
    static TapeTrade of(JournalEntry entry, int index, Side incoming, Fill fill) {
        return new TapeTrade(
                id(entry, index),
                entry.certificate(),
                fill.price().toDecimal(),
                fill.quantity(),
                incoming,
                entry.sequence(),
                entry.at());
    }

    /** Whoever reads the journal knows the ids of its trades: the index counts those of an entry from 0. */
    public static UUID id(JournalEntry entry, int index) {
        return Ids.derived(entry.at(), "%s/%d/trade/%d".formatted(entry.certificate(), entry.sequence(), index));
    }
}
