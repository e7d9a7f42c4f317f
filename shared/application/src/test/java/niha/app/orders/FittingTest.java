package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import niha.ledger.AccountId;
import niha.market.Fill;
import niha.market.MarketCommand.Errand;
import niha.tickets.TicketNumber;
import niha.units.Price;
import org.junit.jupiter.api.Test;

final class FittingTest {
    private static final AccountId ANA = new AccountId(new UUID(0, 1).toString());

    private static Orders.Key order(long number) {
        return new Orders.Key(ANA, new UUID(1, number));
    }

    /** With the order of another account each. */
    private static Step trade(Orders.Key incoming, int number) {
        var other = new AccountId(new UUID(2, number).toString());
        return new Step.Traded(incoming, new Fill(new UUID(3, number), other, 1, new Price(100), 1, 1), number);
    }

    private static Step withdrawn(long number) {
        return new Step.Withdrawn(new Errand(order(number).order(), ANA, new TicketNumber(2026, 1), "somebody"));
    }

    @Test
    void whatFitsIsSettledAtOnce() {
        var steps = List.of(new Step.Came(order(1)), trade(order(1), 1), new Step.Arrived(order(1).order()));
        assertThat(Fitting.first(steps)).isEqualTo(steps);
    }

    @Test
    void whatTradesOfOneOrderShareIsCountedOnce() {
        var steps = IntStream.range(0, 10).mapToObj(i -> trade(order(1), i)).toList();
        assertThat(Fitting.first(steps)).isEqualTo(steps.subList(0, 3));
    }

    @Test
    void ofTradesThatHaveNothingInCommonTwoFit() {
        var steps = IntStream.range(0, 10)
                .mapToObj(i -> trade(new Orders.Key(new AccountId(new UUID(4, i).toString()), new UUID(5, i)), i))
                .toList();
        assertThat(Fitting.first(steps)).isEqualTo(steps.subList(0, 2));
    }

    @Test
    void ordersOfOneAccountThatAreTakenOutShareIt() {
        var steps = IntStream.range(0, 50).mapToObj(FittingTest::withdrawn).toList();
        assertThat(Fitting.first(steps)).hasSize(18);
    }

    @Test
    void ordersThatOnlyComeAreTwoItemsEach() {
        var steps = IntStream.range(0, 100)
                .boxed()
                .flatMap(i -> Stream.<Step>of(new Step.Came(order(i)), new Step.Arrived(new UUID(1, i))))
                .toList();
        assertThat(Fitting.first(steps)).hasSize(97);
    }

    @Test
    void ofNothingNothingFits() {
        assertThat(Fitting.first(List.of())).isEmpty();
    }
}
