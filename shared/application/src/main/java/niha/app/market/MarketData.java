package niha.app.market;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Page;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle.Interval;
import niha.book.Side;
import niha.orders.Trade;
import niha.units.Asset;
import niha.units.Price;

/** What anybody may see of a market, as it was after its latest projected entry. */
public interface MarketData {
    /** The state of a market's book; empty as long as nothing has happened there. */
    Optional<BookView> book(Asset certificate);

    /** The market's trades, newest first. */
    Page<Trade> tape(Asset certificate, Page.Wanted wanted);

    /** The newest so many candles that start in this time, the oldest first. */
    List<Candle> candles(Asset certificate, Interval interval, Instant from, Instant to, int most);

    /** These candles, as far as they are there. */
    Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots);

    /** Replaces a view, which must still be the one after this entry, and writes these candles with it. */
    void advance(long before, BookView after, Map<Slot, Candle> candles) throws Outdated;

    /** Where a candle lies. */
    record Slot(Interval interval, Instant start) {}

    /** All orders at one price. */
    record Level(Price price, long quantity, int orders) {}

    /**
     * A market's book by levels, the best first.
     *
     * @param sequence the journal entry after which it was so
     */
    record BookView(
            Asset certificate, long sequence, Instant at, List<Level> bids, List<Level> asks, Optional<Price> last) {
        public BookView {
            bids = List.copyOf(bids);
            asks = List.copyOf(asks);
        }

        public static BookView empty(Asset certificate) {
            return new BookView(certificate, 0, Instant.EPOCH, List.of(), List.of(), Optional.empty());
        }

        public List<Level> side(Side side) {
            return side == Side.BUY ? bids : asks;
        }

        public Optional<Price> best(Side side) {
            return side(side).stream().findFirst().map(Level::price);
        }
    }
}
