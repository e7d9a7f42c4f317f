package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import niha.app.commands.Change;
import niha.app.commands.Ports.Outdated;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.orders.Order;
import niha.orders.OrderStatus;
import niha.units.Asset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is stored otherwise than the journal says is named, and nothing else. */
final class RebuildTest extends TradedDay {
    RebuildTest() throws Outdated {}

    @Test
    void whatIsAsTheJournalSaysIsNotNamed() {
        var report = floor.rebuild().compare(BOTH);
        assertThat(report.differences()).isEmpty();
        assertThat(report.compared())
                .isEqualTo(Map.of("orders", 6, "trades", 2, "balances", 12, "levels", 2, "candles", 8));
        assertThat(floor.rebuild().compare(Set.of(Asset.EUA)).compared())
                .isEqualTo(Map.of("orders", 2, "trades", 1, "balances", 8, "levels", 0, "candles", 4));
    }

    @Test
    void whatIsUnderWayIsNoDifference() throws Outdated {
        floor.placed(floor.buyer, Asset.CEA, Side.BUY, 1, 500);
        floor.amended(floor.seller, resting, 99, 1_100);
        floor.deposit(floor.buyer, Asset.EUR, 77);
        assertThat(named()).as("on its way").isEmpty();
        floor.match();
        assertThat(named()).as("matched").isEmpty();
        floor.watch();
        assertThat(named()).as("watched").isEmpty();
        floor.settle();
        assertThat(named()).as("settled").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 18})
    void whatMovesAfterAnyLookIsNoDifference(int look) throws Outdated {
        floor.placed(floor.buyer, Asset.CEA, Side.BUY, 10, 1_000);
        floor.match();
        var looks = new AtomicInteger();
        var report = floor.rebuild(certificate -> {
                    var position = floor.ports.settled().position(certificate);
                    if (looks.getAndIncrement() == look) moves();
                    return position;
                })
                .compare(BOTH);
        assertThat(looks.get()).isGreaterThan(look);
        assertThat(report.differences()).isEmpty();
    }

    private void moves() {
        try {
            floor.settle();
            floor.deposit(floor.buyer, Asset.EUR, 1);
        } catch (Outdated impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void aBalanceThatIsOffByOneCent() throws Outdated {
        floor.tamper(floor.balance(floor.buyer, Asset.EUR), 1, 0);
        var account = floor.buyer.account().value();
        assertThat(named())
                .singleElement()
                .asString()
                .startsWith("balance of %s in EUR: available is ".formatted(account));
    }

    @Test
    void aLockedCertificateThatNoOrderHas() throws Outdated {
        floor.tamper(floor.balance(floor.seller, Asset.CEA), -1, 1);
        assertThat(named())
                .isEqualTo(List.of(
                        "balance of %s in CEA: available is 9899 and should be 9900, locked is 61 and should be 60"
                                .formatted(floor.seller.account().value())));
    }

    @Test
    void aFeeThatIsMissingInTheHousesAccount() throws Outdated {
        var fees = floor.ports.holders().balance(AccountId.fees(Asset.CEA), Asset.EUR);
        floor.tamper(fees, -1, 0);
        assertThat(named()).singleElement().asString().startsWith("balance of fees-CEA in EUR: available is ");
    }

    @Test
    void anOrdersFilledQuantity() throws Outdated {
        var order = floor.now(taken);
        floor.commit(new Change.OrderChanged(order, filledMore(order)));
        assertThat(named())
                .isEqualTo(List.of("order %s of %s: filled is 41 and should be 40"
                        .formatted(order.terms().id(), floor.buyer.account().value())));
    }

    private static Order filledMore(Order order) {
        return new Order(
                order.terms(),
                order.placement(),
                order.status(),
                order.reason(),
                order.filled() + 1,
                order.gross(),
                order.fees(),
                order.locked(),
                order.entered(),
                order.amending(),
                order.updatedAt(),
                order.version() + 1);
    }

    @Test
    void anOrderThatIsOverThoughItRests() throws Outdated {
        var order = floor.now(resting);
        floor.commit(new Change.OrderChanged(
                order,
                order.ended(OrderStatus.CANCELLED, Optional.empty(), Any.NOON).after()));
        assertThat(named())
                .isEqualTo(List.of(
                        "order %s of %s: locked is 0 and should be 60, status is CANCELLED and should be PARTIALLY_FILLED"
                                .formatted(
                                        order.terms().id(),
                                        floor.seller.account().value())));
    }

    @Test
    void anOrderThatWaitsForAnAnswerThatWasGiven() throws Outdated {
        var order = floor.now(resting);
        var answered = floor.ports
                .journal()
                .after(Asset.CEA, 0, 1)
                .getFirst()
                .commands()
                .getFirst();
        floor.commit(new Change.OrderChanged(order, order.amending(answered, Any.NOON)));
        assertThat(named())
                .singleElement()
                .asString()
                .endsWith("waits for an amendment that was answered: " + answered);
    }

    @Test
    void anOrderThatIsLost() {
        floor.platform.lose(floor.now(resting));
        assertThat(named())
                .contains("order %s of %s: is missing"
                        .formatted(resting.terms().id(), floor.seller.account().value()));
    }

    @Test
    void aTradeThatIsLost() {
        var trade = floor.trades(Asset.EUA).getFirst();
        floor.platform.lose(trade);
        assertThat(named())
                .singleElement()
                .asString()
                .isEqualTo(
                        "trade %s: it is missing in the list of %s; it is missing in the list of %s; it is missing in the market's list"
                                .formatted(
                                        trade.id(),
                                        first(floor.buyer.id(), floor.seller.id()),
                                        second(floor.buyer.id(), floor.seller.id())));
    }

    private static String first(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one.toString() : other.toString();
    }

    private static String second(UUID one, UUID other) {
        return first(one, other).equals(one.toString()) ? other.toString() : one.toString();
    }

    @Test
    void aTradeThatNeverWas() throws Outdated {
        var never = AnyOrder.trade(taken, resting, 1, 9);
        floor.commit(new Change.TradeRecorded(never));
        assertThat(named())
                .singleElement()
                .asString()
                .startsWith("trade " + never.id() + ": ")
                .contains("should not be there");
    }
}
