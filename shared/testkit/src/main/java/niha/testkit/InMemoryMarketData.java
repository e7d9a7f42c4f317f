package niha.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

/** Market data in memory; the tape is that of the orders beside it. */
final class InMemoryMarketData implements MarketData {
    private final InMemoryOrders orders;
    private final Map<Asset, BookView> views = new EnumMap<>(Asset.class);
    private final Map<Asset, Map<Slot, Candle>> candles = new EnumMap<>(Asset.class);

    InMemoryMarketData(InMemoryOrders orders) {
        this.orders = orders;
    }

    @Override
    public synchronized Optional<BookView> book(Asset certificate) {
        return Optional.ofNullable(views.get(certificate));
    }

    @Override
    public Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        return orders.tape(certificate, wanted);
    }

    @Override
    public synchronized List<Candle> candles(Asset certificate, Interval interval, Instant from, Instant to, int most) {
        var found = kept(certificate).entrySet().stream()
                .filter(entry -> entry.getKey().interval() == interval)
                .map(Map.Entry::getValue)
                .filter(candle ->
                        !candle.start().isBefore(from) && !candle.start().isAfter(to))
                .sorted(Comparator.comparing(Candle::start))
                .toList();
        return found.subList(Math.max(0, found.size() - most), found.size());
    }

    @Override
    public synchronized Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots) {
        var found = new HashMap<>(kept(certificate));
        found.keySet().retainAll(slots);
        return found;
    }

    @Override
    public synchronized void advance(long before, BookView after, Map<Slot, Candle> more) throws Outdated {
        if (book(after.certificate()).map(BookView::sequence).orElse(0L) != before)
            throw new Outdated("view of " + after.certificate());
        views.put(after.certificate(), after);
        kept(after.certificate()).putAll(more);
    }

    private Map<Slot, Candle> kept(Asset certificate) {
        return candles.computeIfAbsent(certificate, _ -> new HashMap<>());
    }
}
