package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import niha.app.Page;
import niha.app.commands.Ports.Outdated;
import niha.app.market.Audience;
import niha.app.market.Candle;
import niha.app.market.Candle.Interval;
import niha.app.market.Documents;
import niha.app.market.MarketData;
import niha.app.market.MarketData.BookView;
import niha.app.market.TapeTrade;
import niha.app.market.Watch;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.Market;
import niha.market.MarketCommand;
import niha.market.Snapshot;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.orders.Trade;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;

/** What is heard of a market while its view is kept. */
final class WatchTest {
    private final PlatformPorts ports = new InMemoryPlatform().ports();
    private final Market market = Market.from(Snapshot.empty(Asset.CEA), Documents::digest);
    private final Heard heard = new Heard();
    private final Watch watch = new Watch(ports.journal(), ports.marketData(), heard);
    private long ids;

    @Test
    void eachViewIsHeardWithTheOneBeforeItAndTheTradesInBetween() throws Outdated {
        trade(List.of(enter(1, Side.SELL, 1_410, 10), enter(1, Side.SELL, 1_420, 10)));
        watch();
        trade(List.of(enter(2, Side.BUY, 1_420, 15)));
        watch();
        assertThat(heard.sequences).containsExactly("0-1", "1-2");
        assertThat(heard.trades).extracting(TapeTrade::quantity).containsExactly(10L, 5L);
        assertThat(heard.trades)
                .extracting(trade -> trade.price().toPlainString())
                .containsExactly("14.10", "14.20");
        assertThat(heard.last).isEqualTo(ports.marketData().book(Asset.CEA));
    }

    @Test
    void anOrderThatGoesOnInTheNextEntryIsStillTheOneThatCameIn() throws Outdated {
        var resting = 1_003;
        trade(IntStream.range(0, resting)
                .mapToObj(_ -> enter(1, Side.SELL, 1_410, 1))
                .toList());
        trade(List.of(enter(2, Side.BUY, 1_420, resting)));
        watch();
        assertThat(heard.trades).hasSize(resting).allMatch(trade -> trade.side() == Side.BUY);
        assertThat(heard.trades.stream().map(TapeTrade::id).distinct()).hasSize(resting);
        assertThat(heard.trades.stream().map(TapeTrade::sequence).distinct()).containsExactly(7L, 8L);
    }

    @Test
    void whatAnotherHasSeenAlreadyIsNotHeardAgain() throws Outdated {
        trade(List.of(enter(1, Side.SELL, 1_410, 10)));
        watch();
        watch();
        new Watch(ports.journal(), ports.marketData(), heard).run(Asset.CEA, () -> true);
        assertThat(heard.sequences).containsExactly("0-1");
    }

    @Test
    void whoIsOvertakenTellsNothingOfWhatItDidNotWrite() throws Outdated {
        trade(List.of(enter(1, Side.SELL, 1_410, 10)));
        var silent = new Heard();
        var overtaken = new Watch(ports.journal(), new Overtaken(ports.marketData(), this::watch), silent);
        overtaken.run(Asset.CEA, () -> true);
        assertThat(heard.sequences).containsExactly("0-1");
        assertThat(silent.sequences).isEmpty();
    }

    private void watch() {
        watch.run(Asset.CEA, () -> true);
    }

    /** An entry has room for some of them only; those that it answered are known when they come again. */
    private void trade(List<MarketCommand> commands) throws Outdated {
        for (var entry = market.decide(commands, Any.NOON);
                entry.isPresent();
                entry = market.decide(commands, Any.NOON)) ports.journal().append(entry.get());
    }

    private MarketCommand enter(int account, Side side, long cents, long quantity) {
        return new MarketCommand.Enter(new OrderTerms(
                new UUID(1, ++ids),
                new AccountId(new UUID(2, account).toString()),
                Asset.CEA,
                side,
                OrderType.LIMIT,
                TimeInForce.GTC,
                false,
                new Price(cents),
                quantity,
                Optional.empty(),
                Optional.empty(),
                50,
                Any.NOON));
    }

    /** Somebody else writes the view first. */
    private record Overtaken(MarketData data, Runnable other) implements MarketData {
        @Override
        public Optional<BookView> book(Asset certificate) {
            return data.book(certificate);
        }

        @Override
        public Page<Trade> tape(Asset certificate, Page.Wanted wanted) {
            return data.tape(certificate, wanted);
        }

        @Override
        public List<Candle> candles(Asset certificate, Interval interval, Instant from, Instant to, int most) {
            return data.candles(certificate, interval, from, to, most);
        }

        @Override
        public Map<Slot, Candle> candles(Asset certificate, Collection<Slot> slots) {
            return data.candles(certificate, slots);
        }

        @Override
        public void advance(long before, BookView after, Map<Slot, Candle> candles) throws Outdated {
            other.run();
            data.advance(before, after, candles);
        }
    }

    private static final class Heard implements Audience {
        private final List<String> sequences = new ArrayList<>();
        private final List<TapeTrade> trades = new ArrayList<>();
        private Optional<BookView> last = Optional.empty();

        @Override
        public void hear(BookView before, BookView after, List<TapeTrade> told) {
            sequences.add(before.sequence() + "-" + after.sequence());
            trades.addAll(told);
            last = Optional.of(after);
        }
    }
}
