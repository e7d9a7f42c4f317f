package niha.marketdata;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.app.market.Reference;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Price;

/** A book as the outside sees it. */
record BookAnswer(
        Asset certificateType,
        long sequence,
        Optional<Instant> asOf,
        List<Row> bids,
        List<Row> asks,
        Optional<BigDecimal> bestBid,
        Optional<BigDecimal> bestAsk,
        Optional<BigDecimal> spread,
        Optional<BigDecimal> mid,
        Optional<BigDecimal> lastPrice,
        boolean halted) {

    record Row(BigDecimal price, long quantity, int orders, long cumulativeQuantity) {}

    static BookAnswer of(BookView book, int depth, boolean halted) {
        var bid = book.best(Side.BUY);
        var ask = book.best(Side.SELL);
        return new BookAnswer(
                book.certificate(),
                book.sequence(),
                Optional.of(book.at()).filter(_ -> book.sequence() > 0),
                rows(book.bids(), depth),
                rows(book.asks(), depth),
                bid.map(Price::toDecimal),
                ask.map(Price::toDecimal),
                bid.flatMap(b -> ask.map(a -> a.toDecimal().subtract(b.toDecimal()))),
                bid.flatMap(b -> ask.map(a -> Reference.middle(b, a))),
                book.last().map(Price::toDecimal),
                halted);
    }

    private static List<Row> rows(List<Level> levels, int depth) {
        var rows = new ArrayList<Row>();
        var sum = 0L;
        for (var level : levels.subList(0, Math.min(depth, levels.size()))) {
            sum = Math.addExact(sum, level.quantity());
            rows.add(new Row(level.price().toDecimal(), level.quantity(), level.orders(), sum));
        }
        return rows;
    }
}
