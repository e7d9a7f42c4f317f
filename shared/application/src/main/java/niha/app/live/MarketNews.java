package niha.app.live;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import niha.app.Json;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.app.market.TapeTrade;
import niha.units.Asset;
import niha.units.Price;

/** What a market's next view is to those who listen: the levels that changed, and the trades in between. */
public final class MarketNews {
    /** A message holds 128 KB, and each of them takes some 220 bytes. */
    private static final int TRADES_PER_MESSAGE = 400;

    private MarketNews() {}

    /** Half a book may be gone and the other half new: that too fits into one message. */
    private record Change(
            Asset certificateType,
            long from,
            long sequence,
            Instant at,
            List<Row> bids,
            List<Row> asks,
            Optional<BigDecimal> lastPrice) {}

    private record Row(BigDecimal price, long quantity, int orders) {}

    public static List<Announcement> of(BookView before, BookView after, List<TapeTrade> trades) {
        var news = new ArrayList<Announcement>();
        news.add(new Announcement(Channel.book(after.certificate()), () -> change(before, after)));
        for (int from = 0; from < trades.size(); from += TRADES_PER_MESSAGE) {
            var some = List.copyOf(trades.subList(from, Math.min(from + TRADES_PER_MESSAGE, trades.size())));
            news.add(new Announcement(Channel.trades(after.certificate()), () -> new Json.Raw(Json.write(some))));
        }
        return news;
    }

    private static Json.Raw change(BookView before, BookView after) {
        return new Json.Raw(Json.write(new Change(
                after.certificate(),
                before.sequence(),
                after.sequence(),
                after.at(),
                changed(before.bids(), after.bids()),
                changed(before.asks(), after.asks()),
                after.last().map(Price::toDecimal))));
    }

    /** The levels that are different now, those that are gone with nothing on them. */
    private static List<Row> changed(List<Level> before, List<Level> after) {
        var gone = new HashMap<Price, Level>();
        for (var level : before) gone.put(level.price(), level);
        var rows = new ArrayList<Row>();
        for (var level : after)
            if (!level.equals(gone.remove(level.price())))
                rows.add(new Row(level.price().toDecimal(), level.quantity(), level.orders()));
        for (var level : before)
            if (gone.containsKey(level.price())) rows.add(new Row(level.price().toDecimal(), 0, 0));
        return rows;
    }
}
