package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Page;
import niha.app.commands.Change.OrderAccepted;
import niha.app.commands.Change.OrderChanged;
import niha.app.commands.Change.TradeRecorded;
import niha.app.commands.Ports.Outdated;
import niha.app.orders.Orders.TradeFilter;
import niha.book.Side;
import niha.orders.Order;
import niha.orders.Trade;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trade stands once in the market's list and once in each of its accounts'. */
public abstract class TradesContract {
    private static final Page.Wanted ALL = new Page.Wanted(100, 0, Optional.empty());

    private final Order buys = AnyOrder.ofClient(AnyOrder.terms(AnyOrder.account(), Side.BUY, 0));
    private final Order sells = AnyOrder.ofMarketMaker(AnyOrder.terms(AnyOrder.account(), Side.SELL, 0));
    private final Order others = AnyOrder.ofClient(AnyOrder.terms(AnyOrder.account(), Side.BUY, 0));
    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected TradesContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void aTradeStandsInThreeListsAsItWasRecorded() throws Outdated {
        var trade = record(AnyOrder.trade(buys, sells, 1, 0));
        assertThat(tape(ALL).rows()).isEqualTo(List.of(trade));
        assertThat(of(buys, TradeFilter.ALL)).isEqualTo(List.of(trade));
        assertThat(of(sells, TradeFilter.ALL)).isEqualTo(List.of(trade));
        assertThat(of(others, TradeFilter.ALL)).isEmpty();
        assertThat(ports.marketData().tape(Asset.EUA, ALL).rows()).isEmpty();
    }

    @Test
    void aTradeIsRecordedOnceAndItsPlaceIsItsOwn() throws Outdated {
        var trade = record(AnyOrder.trade(buys, sells, 1, 0));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> record(trade));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> record(AnyOrder.trade(others, sells, 1, 0)));
        assertThat(of(sells, TradeFilter.ALL)).isEqualTo(List.of(trade));
    }

    @Test
    void theTapeIsNewestFirstByItsPlaceInTheJournal() throws Outdated {
        var all = new ArrayList<Trade>();
        for (int sequence = 1; sequence <= 4; sequence++)
            for (int index = 0; index < 3; index++) all.addFirst(record(AnyOrder.trade(buys, sells, sequence, index)));
        assertThat(tape(ALL)).isEqualTo(new Page<>(all, Optional.empty()));
        var first = tape(new Page.Wanted(5, 0, Optional.empty()));
        assertThat(first.rows()).isEqualTo(all.subList(0, 5));
        assertThat(tape(new Page.Wanted(5, 0, first.next())).rows()).isEqualTo(all.subList(5, 10));
        assertThat(tape(new Page.Wanted(5, 10, Optional.empty())))
                .isEqualTo(new Page<>(all.subList(10, 12), Optional.empty()));
    }

    @Test
    void anAccountsTradesAreFoundByOrderAndByCertificate() throws Outdated {
        var mine = record(AnyOrder.trade(buys, sells, 1, 0));
        var theirs = record(AnyOrder.trade(others, sells, 2, 0));
        assertThat(of(sells, TradeFilter.ALL)).isEqualTo(List.of(theirs, mine));
        assertThat(of(
                        sells,
                        new TradeFilter(
                                Optional.empty(), Optional.of(buys.terms().id()))))
                .isEqualTo(List.of(mine));
        assertThat(of(sells, new TradeFilter(Optional.of(Asset.EUA), Optional.empty())))
                .isEmpty();
        var first = ports.orders()
                .trades(sells.terms().account(), TradeFilter.ALL, new Page.Wanted(1, 0, Optional.empty()));
        assertThat(first.rows()).isEqualTo(List.of(theirs));
        assertThat(ports.orders()
                        .trades(sells.terms().account(), TradeFilter.ALL, new Page.Wanted(1, 0, first.next()))
                        .rows())
                .isEqualTo(List.of(mine));
    }

    @Test
    void anOrdersNewestTradesAreFoundBetweenItsFirstAndItsLastMoment() throws Outdated {
        ports.commits().commit(List.of(new OrderAccepted(sells)));
        var all = new ArrayList<Trade>();
        var order = sells;
        for (int sequence = 1; sequence <= 3; sequence++) {
            all.addFirst(record(AnyOrder.trade(buys, order, sequence, 0)));
            var after =
                    order.traded(1, 1_000, 0, Any.NOON.plusSeconds(sequence)).after();
            ports.commits().commit(List.of(new OrderChanged(order, after)));
            order = after;
        }
        record(AnyOrder.trade(
                others, AnyOrder.ofMarketMaker(AnyOrder.terms(sells.terms().account(), Side.SELL, 1)), 4, 0));
        assertThat(ports.orders().trades(order, 10)).isEqualTo(all);
        assertThat(ports.orders().trades(order, 2)).isEqualTo(all.subList(0, 2));
    }

    private Page<Trade> tape(Page.Wanted wanted) {
        return ports.marketData().tape(Asset.CEA, wanted);
    }

    private List<Trade> of(Order order, TradeFilter filter) {
        return ports.orders().trades(order.terms().account(), filter, ALL).rows();
    }

    private Trade record(Trade trade) throws Outdated {
        ports.commits().commit(List.of(new TradeRecorded(trade)));
        return trade;
    }
}
