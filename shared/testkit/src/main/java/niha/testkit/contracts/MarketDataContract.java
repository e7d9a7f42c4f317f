package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.MarketData.Level;
import niha.app.market.MarketData.Slot;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A market's view moves on from the one that was seen, and its candles with it. */
public abstract class MarketDataContract {
    private static final Instant LONG_AFTER = Instant.parse("9999-01-01T00:00:00Z");

    private MarketData data;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected MarketDataContract() {}

    @BeforeEach
    void start() {
        data = fresh().marketData();
    }

    @Test
    void aMarketInWhichNothingHappenedShowsNothing() {
        assertThat(data.book(Asset.CEA)).isEmpty();
        assertThat(minutes(Instant.EPOCH, LONG_AFTER, 10)).isEmpty();
    }

    @Test
    void aViewIsFoundAsItWasWritten() throws Outdated {
        var empty = new BookView(Asset.EUA, 1, Any.NOON, List.of(), List.of(), Optional.empty());
        data.advance(0, view(3), Map.of());
        data.advance(0, empty, Map.of());
        assertThat(data.book(Asset.CEA)).contains(view(3));
        assertThat(data.book(Asset.EUA)).contains(empty);
    }

    @Test
    void aViewAdvancesOnlyFromTheOneThatWasSeen() throws Outdated {
        data.advance(0, view(3), Map.of());
        outdated(0, view(4));
        outdated(2, view(4));
        outdated(4, view(5));
        data.advance(3, view(7), Map.of());
        outdated(3, view(8));
        assertThat(data.book(Asset.CEA)).contains(view(7));
    }

    private void outdated(long before, BookView after) {
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> data.advance(before, after, Map.of(slot(1), candle(1, 999))));
        assertThat(data.candles(Asset.CEA, List.of(slot(1))))
                .as("who is outdated writes no candle either")
                .isEmpty();
    }

    @Test
    void ofManyAtOnceOneAdvances() {
        var advanced = Together.run(i -> () -> {
            try {
                data.advance(0, view(1 + i), Map.of());
                return List.of(view(1 + i));
            } catch (Outdated lost) {
                return List.<BookView>of();
            }
        });
        assertThat(advanced.stream().flatMap(List::stream).toList())
                .hasSize(1)
                .containsExactly(data.book(Asset.CEA).orElseThrow());
    }

    @Test
    void candlesAreWrittenWithTheViewAndReplaced() throws Outdated {
        data.advance(0, view(1), Map.of(slot(0), candle(0, 10), slot(1), candle(1, 11)));
        data.advance(1, view(2), Map.of(slot(1), candle(1, 12), slot(2), candle(2, 13)));
        assertThat(minutes(Instant.EPOCH, LONG_AFTER, 10))
                .isEqualTo(List.of(candle(0, 10), candle(1, 12), candle(2, 13)));
        assertThat(data.candles(Asset.CEA, List.of(slot(1), slot(5)))).isEqualTo(Map.of(slot(1), candle(1, 12)));
    }

    @Test
    void marketsAndIntervalsHaveCandlesOfTheirOwn() throws Outdated {
        data.advance(0, view(1), Map.of(slot(0), candle(0, 10)));
        assertThat(data.candles(Asset.EUA, Interval.M1, Instant.EPOCH, LONG_AFTER, 10))
                .isEmpty();
        assertThat(data.candles(Asset.CEA, Interval.M5, Instant.EPOCH, LONG_AFTER, 10))
                .isEmpty();
    }

    @Test
    void aTimeThatEndsBeforeItBeginsHasNoCandles() throws Outdated {
        data.advance(0, view(1), Map.of(slot(0), candle(0, 10)));
        assertThat(minutes(minute(1), minute(0), 10)).isEmpty();
        assertThat(minutes(minute(0).plusMillis(1), minute(0).plusMillis(2), 10))
                .as("between two whole seconds")
                .isEmpty();
    }

    @Test
    void theNewestSoManyCandlesComeTheOldestFirst() throws Outdated {
        var all = write(250);
        assertThat(minutes(Instant.EPOCH, LONG_AFTER, 1_000)).isEqualTo(all);
        assertThat(minutes(Instant.EPOCH, LONG_AFTER, 3)).isEqualTo(all.subList(247, 250));
        assertThat(minutes(minute(10), minute(20), 2)).isEqualTo(all.subList(19, 21));
    }

    @Test
    void candlesOfATimeAreThoseThatStartInItToTheMillisecond() throws Outdated {
        var all = write(5);
        assertThat(minutes(minute(1), minute(3), 10)).isEqualTo(all.subList(1, 4));
        assertThat(minutes(minute(1).plusMillis(1), minute(3).minusMillis(1), 10))
                .isEqualTo(all.subList(2, 3));
        assertThat(minutes(minute(1).minusMillis(1), minute(3).plusMillis(1), 10))
                .isEqualTo(all.subList(1, 4));
    }

    /** So many minutes one after the other, fifty at a time. */
    private List<Candle> write(int minutes) throws Outdated {
        var all = new ArrayList<Candle>();
        for (int from = 0; from < minutes; from += 50) {
            var some = new HashMap<Slot, Candle>();
            for (int i = from; i < Math.min(from + 50, minutes); i++) {
                some.put(slot(i), candle(i, 1L + i));
                all.add(candle(i, 1L + i));
            }
            data.advance(from, view(from + 50), some);
        }
        return all;
    }

    private List<Candle> minutes(Instant from, Instant to, int most) {
        return data.candles(Asset.CEA, Interval.M1, from, to, most);
    }

    private static Instant minute(int number) {
        return Any.NOON.plusSeconds(60L * number);
    }

    private static Slot slot(int minute) {
        return new Slot(Interval.M1, minute(minute));
    }

    private static Candle candle(int minute, long volume) {
        return new Candle(
                minute(minute), new Price(3), new Price(Price.CENTS_MAX), new Price(1), new Price(2), volume, 99, 4);
    }

    private static BookView view(long sequence) {
        return new BookView(
                Asset.CEA,
                sequence,
                Any.NOON.plusMillis(sequence),
                List.of(new Level(new Price(999), 5, 2), new Level(new Price(1), 7, 1)),
                List.of(new Level(new Price(1_001), 6, 3)),
                Optional.of(new Price(1_000)));
    }
}
