package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.app.market.MarketData.Slot;
import niha.book.Side;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;

/** What is shown of a market otherwise than its journal says is named, and can be put right. */
final class RebuildMarketDataTest extends TradedDay {
    RebuildMarketDataTest() throws Outdated {}

    @Test
    void aCandleThatWasChanged() throws Outdated {
        var data = floor.ports.marketData();
        var slots = slots();
        var candle = Objects.requireNonNull(data.candles(Asset.CEA, slots).get(slots.getFirst()));
        data.advance(
                sequence(),
                view(),
                Map.of(slots.getFirst(), candle.and(Candle.of(candle.start(), new Price(1_002), 1))));
        assertThat(named())
                .isEqualTo(List.of(
                        ("candle of CEA, 1m %s: close is 10.02 and should be 10.00, high is 10.02 and should be 10.00, "
                                        + "trades is 2 and should be 1, turnover is 410.02 and should be 400.00, volume is 41 and should be 40")
                                .formatted(candle.start())));
    }

    @Test
    void aCandleOfATimeInWhichNothingTraded() throws Outdated {
        var start = Any.NOON.plusSeconds(3_600);
        floor.ports
                .marketData()
                .advance(sequence(), view(), Map.of(new Slot(Interval.H1, start), Candle.of(start, new Price(1), 1)));
        assertThat(named()).isEqualTo(List.of("candle of CEA, 1h %s: should not be there".formatted(start)));
    }

    @Test
    void aLevelThatShowsMore() throws Outdated {
        var view = view();
        var best = view.asks().getFirst();
        var more = new ArrayList<>(view.asks());
        more.set(0, new Level(best.price(), best.quantity() + 1, best.orders()));
        show(view.bids(), more, view.last());
        assertThat(named()).isEqualTo(List.of("book of CEA, SELL level 10.00: quantity is 61 and should be 60"));
    }

    @Test
    void aLevelThatIsMissingAndALastPriceThatIsNone() throws Outdated {
        show(view().bids(), List.of(), Optional.empty());
        assertThat(named())
                .isEqualTo(List.of("book of CEA, SELL level 10.00: is missing", "book of CEA, last price: is missing"));
    }

    @Test
    void marketDataIsPutRightAndNothingElseIs() throws Outdated {
        var slots = slots();
        floor.tamper(floor.balance(floor.buyer, Asset.EUR), 1, 0);
        floor.ports
                .marketData()
                .advance(
                        sequence(),
                        new BookView(Asset.CEA, sequence(), Any.NOON, List.of(), List.of(), Optional.empty()),
                        Map.of(slots.getFirst(), Candle.of(slots.getFirst().start(), new Price(1), 1)));
        assertThat(named()).hasSizeGreaterThan(3);
        floor.rebuild().write(Asset.CEA);
        assertThat(named()).singleElement().asString().startsWith("balance of ");
        floor.placed(floor.buyer, Asset.CEA, Side.BUY, 1, 1_000);
        floor.all();
        assertThat(named()).as("and it is followed from there").hasSize(1);
    }

    @Test
    void aMarketInWhichNothingHappenedIsLeftToWhoeverWatchesFirst() throws Outdated {
        var fresh = new TradingFloor();
        fresh.rebuild().write(Asset.CEA);
        assertThat(fresh.ports.marketData().book(Asset.CEA)).isEmpty();
        fresh.placed(fresh.buyer, Asset.CEA, Side.BUY, 1, 1_000);
        fresh.all();
        assertThat(fresh.rebuild().compare(BOTH).differences()).isEmpty();
    }

    private void show(List<Level> bids, List<Level> asks, Optional<Price> last) throws Outdated {
        var view = view();
        floor.ports
                .marketData()
                .advance(
                        view.sequence(),
                        new BookView(Asset.CEA, view.sequence(), view.at(), bids, asks, last),
                        Map.of());
    }

    private BookView view() {
        return floor.ports.marketData().book(Asset.CEA).orElseThrow();
    }

    private long sequence() {
        return view().sequence();
    }

    private List<Slot> slots() {
        return floor
                .ports
                .marketData()
                .candles(Asset.CEA, Interval.M1, Instant.EPOCH, Any.NOON.plusSeconds(600), 10)
                .stream()
                .map(candle -> new Slot(Interval.M1, candle.start()))
                .toList();
    }
}
