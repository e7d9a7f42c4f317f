package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page;
import niha.app.commands.Change;
import niha.app.commands.Change.OrderAccepted;
import niha.app.commands.Change.OrderChanged;
import niha.app.commands.Ports.Outdated;
import niha.app.orders.Orders;
import niha.app.orders.Orders.Filter;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.orders.Reason;
import niha.testkit.Any;
import niha.testkit.AnyOrder;
import niha.testkit.PlatformPorts;
import niha.units.Asset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders are found as they were written last, one by one and in lists. */
public abstract class OrdersContract {
    private static final AccountId ANA = AnyOrder.account();
    private static final AccountId BOB = AnyOrder.account();
    private static final Filter OPEN = statuses(OrderStatus.PENDING, OrderStatus.PARTIALLY_FILLED);

    private PlatformPorts ports;
    private Orders orders;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected OrdersContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
        orders = ports.orders();
    }

    @Test
    void anOrderIsFoundAsItWasAcceptedUnderItsAccountOnly() throws Outdated {
        var limit = accept(AnyOrder.ofClient(AnyOrder.terms(ANA, Side.SELL, 1)));
        var budget = accept(AnyOrder.ofClient(AnyOrder.budget(ANA, 2)));
        assertThat(orders.find(Orders.Key.of(limit))).contains(limit);
        assertThat(orders.find(Orders.Key.of(budget))).contains(budget);
        assertThat(orders.find(new Orders.Key(BOB, limit.terms().id()))).isEmpty();
        assertThat(orders.all(List.of(
                        Orders.Key.of(limit),
                        Orders.Key.of(budget),
                        new Orders.Key(BOB, limit.terms().id()))))
                .isEqualTo(Map.of(Orders.Key.of(limit), limit, Orders.Key.of(budget), budget));
    }

    @Test
    void manyAreFoundAtOnce() throws Outdated {
        var all = accept(130, ANA, false);
        assertThat(orders.all(all.stream().map(Orders.Key::of).toList()).values())
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aMarketMakersOrderIsFoundWithoutItsAccount() throws Outdated {
        var makers = accept(AnyOrder.ofMarketMaker(AnyOrder.terms(ANA, Side.SELL, 1)));
        var clients = accept(AnyOrder.ofClient(AnyOrder.terms(BOB, Side.SELL, 1)));
        assertThat(orders.ofMarketMaker(makers.terms().id())).contains(makers);
        assertThat(orders.ofMarketMaker(clients.terms().id())).isEmpty();
        assertThat(orders.ofMarketMaker(UUID.randomUUID())).isEmpty();
    }

    @Test
    void anOrderIsAcceptedOnce() throws Outdated {
        var order = accept(AnyOrder.ofClient(AnyOrder.terms(ANA, Side.SELL, 1)));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> accept(order));
    }

    @Test
    void anOrderChangesOnlyFromTheOneThatWasSeen() throws Outdated {
        var accepted = accept(AnyOrder.ofClient(AnyOrder.terms(ANA, Side.SELL, 1)));
        var traded = change(accepted, accepted.traded(4, 4_000, 20, Any.NOON).after());
        assertThat(orders.find(Orders.Key.of(accepted))).contains(traded);
        var amending = traded.amending(UUID.randomUUID(), Any.NOON);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> change(accepted, amending));
        change(traded, amending);
        var ended = change(
                amending,
                amending.ended(OrderStatus.REJECTED, Optional.of(Reason.TOO_LATE), Any.NOON)
                        .after());
        assertThat(orders.find(Orders.Key.of(accepted))).contains(ended);
    }

    @Test
    void anAccountsOrdersComeNewestFirstPageByPage() throws Outdated {
        var all = accept(25, ANA, false).reversed();
        accept(3, BOB, true);
        assertThat(pages(after -> orders.page(ANA, Filter.ALL, new Page.Wanted(10, 0, after))))
                .isEqualTo(List.of(all.subList(0, 10), all.subList(10, 20), all.subList(20, 25)));
        assertThat(orders.page(ANA, Filter.ALL, new Page.Wanted(10, 20, Optional.empty())))
                .isEqualTo(new Page<>(all.subList(20, 25), Optional.empty()));
        assertThat(orders.page(ANA, Filter.ALL, new Page.Wanted(25, 0, Optional.empty())))
                .isEqualTo(new Page<>(all, Optional.empty()));
    }

    @Test
    void allMarketMakersOrdersComeNewestFirstPageByPage() throws Outdated {
        var all = new ArrayList<Order>();
        for (int i = 0; i < 25; i++)
            all.addFirst(accept(AnyOrder.ofMarketMaker(AnyOrder.terms(i % 2 == 0 ? ANA : BOB, Side.SELL, i))));
        accept(3, AnyOrder.account(), false);
        assertThat(pages(after -> orders.ofMarketMakers(Filter.ALL, new Page.Wanted(10, 0, after))))
                .isEqualTo(List.of(all.subList(0, 10), all.subList(10, 20), all.subList(20, 25)));
        assertThat(orders.ofMarketMakers(Filter.ALL, new Page.Wanted(10, 20, Optional.empty())))
                .isEqualTo(new Page<>(all.subList(20, 25), Optional.empty()));
    }

    @Test
    void openOrdersAreThoseThatHaveNotEnded() throws Outdated {
        var all = accept(6, ANA, true);
        var partly =
                change(all.get(1), all.get(1).traded(4, 4_000, 20, Any.NOON).after());
        var filled =
                change(all.get(2), all.get(2).traded(10, 10_000, 50, Any.NOON).after());
        var ended = change(
                all.get(4),
                all.get(4)
                        .ended(OrderStatus.CANCELLED, Optional.of(Reason.ON_REQUEST), Any.NOON)
                        .after());
        var open = List.of(all.get(5), all.get(3), partly, all.get(0));
        assertThat(rows(OPEN)).isEqualTo(open);
        assertThat(pages(after -> orders.page(ANA, OPEN, new Page.Wanted(3, 0, after))))
                .isEqualTo(List.of(open.subList(0, 3), open.subList(3, 4)));
        assertThat(rows(statuses(OrderStatus.PARTIALLY_FILLED))).isEqualTo(List.of(partly));
        assertThat(rows(statuses(OrderStatus.PENDING, OrderStatus.CANCELLED)))
                .isEqualTo(List.of(all.get(5), ended, all.get(3), all.get(0)));
        assertThat(rows(statuses(OrderStatus.FILLED))).isEqualTo(List.of(filled));
    }

    @Test
    void ordersAreFoundByWhatTheyAskForAndWhenTheyCame() throws Outdated {
        var sells = accept(AnyOrder.ofMarketMaker(AnyOrder.terms(ANA, Asset.CEA, Side.SELL, 1)));
        var buys = accept(AnyOrder.ofMarketMaker(AnyOrder.terms(ANA, Asset.CEA, Side.BUY, 2)));
        var other = accept(AnyOrder.ofMarketMaker(AnyOrder.terms(ANA, Asset.EUA, Side.SELL, 3)));
        assertThat(rows(filter(Optional.of(Asset.EUA), Optional.empty()))).isEqualTo(List.of(other));
        assertThat(rows(filter(Optional.of(Asset.CEA), Optional.of(Side.SELL)))).isEqualTo(List.of(sells));
        assertThat(rows(new Filter(
                        List.of(OrderStatus.PENDING),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Any.NOON.plusMillis(2)),
                        Optional.of(Any.NOON.plusMillis(3)))))
                .isEqualTo(List.of(buys));
    }

    /** What an account's list and the market makers' list both say, as the only account here is a market maker's. */
    private List<Order> rows(Filter filter) {
        var wanted = new Page.Wanted(100, 0, Optional.empty());
        var rows = orders.page(ANA, filter, wanted).rows();
        assertThat(orders.ofMarketMakers(filter, wanted).rows()).isEqualTo(rows);
        return rows;
    }

    private interface Paged {
        Page<Order> after(Optional<String> last);
    }

    private static List<List<Order>> pages(Paged paged) {
        var pages = new ArrayList<List<Order>>();
        var after = Optional.<String>empty();
        do {
            var page = paged.after(after);
            pages.add(page.rows());
            after = page.next();
        } while (after.isPresent());
        return pages;
    }

    private static Filter statuses(OrderStatus... statuses) {
        return new Filter(List.of(statuses), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Filter filter(Optional<Asset> certificate, Optional<Side> side) {
        return new Filter(List.of(), certificate, side, Optional.empty(), Optional.empty());
    }

    private List<Order> accept(int count, AccountId account, boolean marketMaker) throws Outdated {
        var accepted = new ArrayList<Order>();
        for (int i = 0; i < count; i++) {
            var terms = AnyOrder.terms(account, Side.SELL, i);
            accepted.add(accept(marketMaker ? AnyOrder.ofMarketMaker(terms) : AnyOrder.ofClient(terms)));
        }
        return accepted;
    }

    private Order accept(Order order) throws Outdated {
        ports.commits().commit(List.<Change>of(new OrderAccepted(order)));
        return order;
    }

    private Order change(Order before, Order after) throws Outdated {
        ports.commits().commit(List.<Change>of(new OrderChanged(before, after)));
        return after;
    }
}
