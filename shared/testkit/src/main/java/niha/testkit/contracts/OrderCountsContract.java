package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import niha.app.commands.Change;
import niha.app.commands.Change.OrderAccepted;
import niha.app.commands.Change.OrderChanged;
import niha.app.commands.Change.TradeRecorded;
import niha.app.commands.Ports.Outdated;
import niha.app.orders.OrderCounts;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.orders.Order;
import niha.orders.Order.Placement;
import niha.orders.OrderStatus;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.orders.Trade;
import niha.parties.HolderKind;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts of an account are those of its orders and trades, after any commit. */
public abstract class OrderCountsContract {
    private static final AccountId ANA = new AccountId("ana");
    private static final AccountId BEN = new AccountId("ben");
    private static final TicketNumber TICKET = new TicketNumber(2026, 1);

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected OrderCountsContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void whoHasNeverTradedHasNone() {
        assertThat(ports.orders().counts(List.of(ANA))).isEqualTo(Map.of(ANA, OrderCounts.NONE));
    }

    @Test
    void anOrderIsOpenUntilItEnds() throws Outdated {
        var order = order(ANA, Side.SELL);
        commit(new OrderAccepted(order));
        assertThat(of(ANA)).isEqualTo(new OrderCounts(1, 1, 0));
        var entered = order.enteredWith(1, Any.NOON);
        commit(new OrderChanged(order, entered));
        assertThat(of(ANA)).isEqualTo(new OrderCounts(1, 1, 0));
        commit(new OrderChanged(entered, ended(entered)));
        assertThat(of(ANA)).isEqualTo(new OrderCounts(1, 0, 0));
    }

    @Test
    void aTradeCountsOnceForEachOfItsSides() throws Outdated {
        commit(new TradeRecorded(trade(order(ANA, Side.BUY), order(BEN, Side.SELL), 0)));
        assertThat(ports.orders().counts(List.of(ANA, BEN)))
                .isEqualTo(Map.of(ANA, new OrderCounts(0, 0, 1), BEN, new OrderCounts(0, 0, 1)));
    }

    @Test
    void whatOneCommitDoesToAnAccountIsCountedTogether() throws Outdated {
        var first = order(ANA, Side.SELL);
        var second = order(ANA, Side.SELL);
        var buy = order(BEN, Side.BUY);
        commit(new OrderAccepted(first), new OrderAccepted(second), new OrderAccepted(buy));
        commit(
                new TradeRecorded(trade(buy, first, 0)),
                new TradeRecorded(trade(buy, second, 1)),
                new OrderChanged(first, ended(first)),
                new OrderChanged(second, ended(second)),
                new OrderChanged(buy, buy.enteredWith(1, Any.NOON)));
        assertThat(ports.orders().counts(List.of(ANA, BEN)))
                .isEqualTo(Map.of(ANA, new OrderCounts(2, 0, 2), BEN, new OrderCounts(1, 1, 2)));
    }

    @Test
    void aRefusedCommitCountsNothing() throws Outdated {
        var order = order(ANA, Side.SELL);
        commit(new OrderAccepted(order));
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> commit(new OrderAccepted(order(ANA, Side.BUY)), new OrderAccepted(order)));
        assertThat(of(ANA)).isEqualTo(new OrderCounts(1, 1, 0));
    }

    @Test
    void ofManyThatComeAtOnceNoneIsLost() {
        var outcomes = Together.run(_ -> () -> {
            for (int attempt = 0; attempt < 1_000; attempt++)
                try {
                    commit(new OrderAccepted(order(ANA, Side.SELL)));
                    return true;
                } catch (Outdated lostRace) {
                    Thread.onSpinWait();
                }
            return false;
        });
        var accepted = outcomes.stream().filter(came -> came).count();
        assertThat(of(ANA)).isEqualTo(new OrderCounts(accepted, accepted, 0)).isNotEqualTo(OrderCounts.NONE);
    }

    @Test
    void thoseOfManyAccountsComeAtOnceEachOnce() throws Outdated {
        var accounts = new ArrayList<>(IntStream.range(0, 130)
                .mapToObj(i -> new AccountId("account " + i))
                .toList());
        commit(new OrderAccepted(order(accounts.getLast(), Side.BUY)));
        accounts.add(accounts.getLast());
        var counts = ports.orders().counts(accounts);
        assertThat(counts).hasSize(130).containsEntry(accounts.getLast(), new OrderCounts(1, 1, 0));
        assertThat(counts.values().stream().filter(OrderCounts.NONE::equals)).hasSize(129);
    }

    private OrderCounts of(AccountId account) {
        return ports.orders().counts(List.of(account)).getOrDefault(account, OrderCounts.NONE);
    }

    private void commit(Change... changes) throws Outdated {
        ports.commits().commit(List.of(changes));
    }

    private static Order ended(Order order) {
        return order.ended(OrderStatus.CANCELLED, Optional.empty(), Any.NOON).after();
    }

    private static Order order(AccountId account, Side side) {
        var terms = new OrderTerms(
                Any.ids().at(Any.NOON),
                account,
                Asset.CEA,
                side,
                OrderType.LIMIT,
                TimeInForce.GTC,
                false,
                new Price(1_000),
                5,
                Optional.empty(),
                Optional.empty(),
                50,
                Any.NOON);
        return Order.accepted(terms, new Placement(HolderKind.CLIENT, TICKET, "somebody"));
    }

    private static Trade trade(Order buy, Order sell, int index) {
        return new Trade(
                Any.ids().at(Any.NOON),
                Asset.CEA,
                1,
                index,
                Any.NOON,
                new Price(1_000),
                1,
                Side.BUY,
                party(buy),
                party(sell));
    }

    private static Trade.Party party(Order order) {
        return new Trade.Party(order.terms().id(), order.terms().account(), HolderKind.CLIENT, 0, TICKET);
    }
}
