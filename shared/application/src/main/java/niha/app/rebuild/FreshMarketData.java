package niha.app.rebuild;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Page;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.MarketData;
import niha.orders.Trade;
import niha.units.Asset;

/** One market's data in memory, from nothing. */
public final class FreshMarketData implements MarketData {
    private final Map<Slot, Candle> candles = new HashMap<>();
    private Optional<BookView> view = Optional.empty();

    @Override
    public Optional<BookView> book(Asset certificate) {
        return view;
    }

    /** Trades are settled, not watched. */
    @Override
    public Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        return new Page<>(List.of(), Optional.empty());
    }

    @Override
    public List<Candle> candles(Asset certificate, Interval interval, Instant from, Instant to, int most) {
        var found = candles.entrySet().stream()
                .filter(entry -> entry.getKey().interval() == interval)
                .map(Map.Entry::getValue)
                .filter(candle ->
                        !candle.start().isBefore(from) && !candle.start().isAfter(to))
                .sorted(Comparator.comparing(Candle::start))
                .toList();
        return found.subList(Math.max(0, found.size() - most), found.size());
    }

    @Override
    public Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots) {
        var found = new HashMap<>(candles);
        found.keySet().retainAll(slots);
        return found;
    }

    @Override
    public void advance(long before, BookView after, Map<Slot, Candle> more) throws Outdated {
        if (!isAt(before)) throw new Outdated("view of " + after.certificate());
        view = Optional.of(after);
        candles.putAll(more);
    }

    private boolean isAt(long sequence) {
        return view.map(BookView::sequence).orElse(0L) == sequence;
    }
}
