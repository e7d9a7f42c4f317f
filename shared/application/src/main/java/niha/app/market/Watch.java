package niha.app.market;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle.Interval;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.app.market.MarketData.Slot;
import niha.app.market.Matching.Deadline;
import niha.book.Side;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.Market;
import niha.market.Outcome;
import niha.market.Snapshot;
import niha.units.Asset;
import niha.units.Price;

/**
 * Follows the journals and keeps what anybody may see of them: the book by levels, the last price and the candles. The view says
 * after which entry it was so, and is replaced only by the one who saw that very view: each entry is counted once.
 */
public final class Watch {
    /** More than anybody looks at, and an item that stays small. */
    public static final int LEVELS_MAX = 500;

    private static final int ENTRIES_PER_STEP = 20;
    private static final int ENTRIES_PER_SNAPSHOT = 100;

    private final Journal journal;
    private final MarketData data;
    private final Audience audience;
    private final Map<Asset, Market> warm = new EnumMap<>(Asset.class);

    public Watch(Journal journal, MarketData data, Audience audience) {
        this.journal = journal;
        this.data = data;
        this.audience = audience;
    }

    /** Follows a market as far as its journal goes or time allows, and says how many entries that were. */
    public int run(Asset certificate, Deadline deadline) {
        var seen = 0;
        while (deadline.leavesTimeToWrite()) {
            var view = data.book(certificate).orElse(BookView.empty(certificate));
            var market = at(view);
            var entries = journal.after(certificate, view.sequence(), ENTRIES_PER_STEP);
            if (entries.isEmpty()) return seen;
            try {
                step(market, view, entries);
                seen += entries.size();
            } catch (Outdated another) {
                warm.remove(certificate);
            }
        }
        return seen;
    }

    private void step(Market market, BookView view, List<JournalEntry> entries) throws Outdated {
        var candles = new LinkedHashMap<Slot, Candle>();
        var trades = new ArrayList<TapeTrade>();
        var last = view.last();
        for (var entry : entries) {
            var index = 0;
            for (var run : runs(market, entry))
                for (var fill : run.fills()) {
                    last = Optional.of(fill.price());
                    trades.add(TapeTrade.of(entry, index++, run.incoming(), fill));
                    count(candles, entry.at(), fill);
                }
            market.follow(entry);
        }
        var before = data.candles(view.certificate(), candles.keySet());
        before.forEach((slot, candle) -> candles.computeIfPresent(slot, (_, more) -> candle.and(more)));
        var after = view(market, entries.getLast(), last);
        data.advance(view.sequence(), after, candles);
        audience.hear(view, after, trades);
        if (view.sequence() / ENTRIES_PER_SNAPSHOT != market.sequence() / ENTRIES_PER_SNAPSHOT)
            journal.keep(market.snapshot());
    }

    private static void count(Map<Slot, Candle> candles, Instant at, Fill fill) {
        for (var interval : Interval.values()) {
            var start = interval.start(at);
            candles.merge(new Slot(interval, start), Candle.of(start, fill.price(), fill.quantity()), Candle::and);
        }
    }

    /** What an order traded on its way through the book. */
    private record Run(Side incoming, List<Fill> fills) {}

    private static List<Run> runs(Market before, JournalEntry entry) {
        var runs = new ArrayList<Run>();
        for (var outcome : entry.happened())
            switch (outcome) {
                case Outcome.Entered entered -> runs.add(new Run(entered.order().side(), entered.fills()));
                case Outcome.WentOn on -> runs.add(new Run(goingOn(before), on.fills()));
                case Outcome.Amended amended -> runs.add(new Run(amended.order().side(), amended.fills()));
                default -> {}
            }
        return runs;
    }

    /** An entry says of an order that goes on no more than which one it is. */
    private static Side goingOn(Market before) {
        return before.snapshot().incoming().orElseThrow().terms().side();
    }

    /** The market as the view shows it: the one from last time, or loaded again. */
    private Market at(BookView view) {
        var known = warm.get(view.certificate());
        if (known != null && known.sequence() == view.sequence()) return known;
        var market = load(view);
        warm.put(view.certificate(), market);
        return market;
    }

    private Market load(BookView view) {
        var snapshot = journal.snapshot(view.certificate())
                .filter(kept -> kept.sequence() <= view.sequence())
                .orElse(Snapshot.empty(view.certificate()));
        var market = Market.from(snapshot, Documents::digest);
        while (market.sequence() < view.sequence()) {
            var missing = (int) Math.min(ENTRIES_PER_STEP, view.sequence() - market.sequence());
            var entries = journal.after(view.certificate(), market.sequence(), missing);
            if (entries.isEmpty()) throw new IllegalStateException("The journal ends before " + view.sequence());
            entries.forEach(market::follow);
        }
        return market;
    }

    private static BookView view(Market market, JournalEntry entry, Optional<Price> last) {
        return new BookView(
                market.certificate(),
                entry.sequence(),
                entry.at(),
                levels(market, Side.BUY),
                levels(market, Side.SELL),
                last);
    }

    private static List<Level> levels(Market market, Side side) {
        var levels = new ArrayList<Level>();
        var book = market.book().view();
        for (var price = book.best(side); price != 0 && levels.size() < LEVELS_MAX; price = book.beyond(side, price))
            levels.add(new Level(new Price(price), book.quantityAt(price), book.ordersAt(price)));
        return levels;
    }
}
