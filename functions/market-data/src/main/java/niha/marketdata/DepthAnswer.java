package niha.marketdata;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.units.Amount;
import niha.units.Asset;

/** How much rests at each price and better. */
record DepthAnswer(Asset certificateType, long sequence, List<Point> bids, List<Point> asks) {

    record Point(BigDecimal price, long cumulativeQuantity, BigDecimal cumulativeEur) {}

    static DepthAnswer of(BookView book, int depth) {
        return new DepthAnswer(
                book.certificate(), book.sequence(), points(book.bids(), depth), points(book.asks(), depth));
    }

    private static List<Point> points(List<Level> levels, int depth) {
        var points = new ArrayList<Point>();
        var quantity = 0L;
        var cents = 0L;
        for (var level : levels.subList(0, Math.min(depth, levels.size()))) {
            quantity = Math.addExact(quantity, level.quantity());
            cents = Math.addExact(cents, level.price().times(level.quantity()));
            points.add(new Point(level.price().toDecimal(), quantity, new Amount(Asset.EUR, cents).toDecimal()));
        }
        return points;
    }
}
