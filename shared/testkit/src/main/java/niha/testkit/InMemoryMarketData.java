package niha.testkit;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Page;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.MarketData;
import niha.app.rebuild.FreshMarketData;
import niha.orders.Trade;
import niha.units.Asset;

/** Market data in memory; the tape is that of the orders beside it. */
final class InMemoryMarketData implements MarketData {
    private final InMemoryOrders orders;
    private final Map<Asset, FreshMarketData> markets = new EnumMap<>(Asset.class);

    InMemoryMarketData(InMemoryOrders orders) {
        this.orders = orders;
    }

    private MarketData of(Asset certificate) {
        return markets.computeIfAbsent(certificate, _ -> new FreshMarketData());
    }

    @Override
    public synchronized Optional<BookView> book(Asset certificate) {
        return of(certificate).book(certificate);
    }

    @Override
    public Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
        return orders.tape(certificate, wanted);
    }

    @Override
    public synchronized List<Candle> candles(Asset certificate, Interval interval, Instant from, Instant to, int most) {
        return of(certificate).candles(certificate, interval, from, to, most);
    }

    @Override
    public synchronized Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots) {
        return of(certificate).candles(certificate, slots);
    }

    @Override
    public synchronized void advance(long before, BookView after, Map<Slot, Candle> more) throws Outdated {
        of(after.certificate()).advance(before, after, more);
    }
}
