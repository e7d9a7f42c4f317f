package niha.app.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.ledger.AccountId;
import niha.market.Ending;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.MarketCommand.Errand;
import niha.market.Outcome;
import niha.orders.OrderTerms;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.tickets.TicketNumber;
import niha.units.Asset;
import niha.units.Price;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StepTest {
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final AccountId ANA = new AccountId(new UUID(0, 1).toString());
    private static final AccountId BOB = new AccountId(new UUID(0, 2).toString());
    private static final UUID ORDER = new UUID(1, 1);
    private static final UUID COMMAND = new UUID(2, 1);
    private static final Orders.Key KEY = new Orders.Key(ANA, ORDER);
    private static final Errand ERRAND = new Errand(ORDER, ANA, new TicketNumber(2026, 1), "somebody");
    private static final OrderTerms TERMS = new OrderTerms(
            ORDER,
            ANA,
            Asset.CEA,
            Side.BUY,
            OrderType.LIMIT,
            TimeInForce.GTC,
            false,
            new Price(100),
            10,
            Optional.empty(),
            Optional.empty(),
            50,
            NOON);
    private static final Fill FIRST = new Fill(new UUID(1, 2), BOB, 3, new Price(99), 1, 2);
    private static final Fill SECOND = new Fill(new UUID(1, 3), BOB, 4, new Price(100), 1, 2);

    private static List<Step> steps(Outcome... outcomes) {
        return Step.of(new JournalEntry(Asset.CEA, 1, JournalEntry.GENESIS, NOON, List.of(), List.of(outcomes)));
    }

    @Test
    void anOrderComesTradesAndHasArrived() {
        assertThat(steps(new Outcome.Entered(TERMS, List.of(FIRST, SECOND), Ending.RESTS)))
                .containsExactly(
                        new Step.Came(KEY),
                        new Step.Traded(KEY, FIRST, 0),
                        new Step.Traded(KEY, SECOND, 1),
                        new Step.Arrived(ORDER));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"NOT_FILLED_AT_ONCE", "BUDGET_SPENT", "NOT_FILLABLE_WHOLE", "SELF_TRADE", "WOULD_TRADE_AT_ONCE"})
    void anOrderThatEndsDoesSoAfterItsTrades(Ending ending) {
        assertThat(steps(new Outcome.Entered(TERMS, List.of(FIRST), ending)))
                .containsExactly(
                        new Step.Came(KEY),
                        new Step.Traded(KEY, FIRST, 0),
                        new Step.Over(KEY, ending),
                        new Step.Arrived(ORDER));
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTS", "FILLED", "GOES_ON"})
    void nothingElseEndsIt(Ending ending) {
        assertThat(steps(new Outcome.Entered(TERMS, List.of(), ending)))
                .containsExactly(new Step.Came(KEY), new Step.Arrived(ORDER));
    }

    @Test
    void anOrderThatIsTooLateDoesNotCome() {
        assertThat(steps(new Outcome.Entered(TERMS, List.of(), Ending.TOO_LATE)))
                .containsExactly(new Step.Over(KEY, Ending.TOO_LATE), new Step.Arrived(ORDER));
    }

    @Test
    void anOrderThatGoesOnHasArrivedBefore() {
        assertThat(steps(new Outcome.WentOn(ORDER, ANA, List.of(FIRST), Ending.SELF_TRADE)))
                .containsExactly(new Step.Traded(KEY, FIRST, 0), new Step.Over(KEY, Ending.SELF_TRADE));
    }

    @Test
    void anAmendedOrderIsChangedBeforeItTrades() {
        assertThat(steps(new Outcome.Amended(COMMAND, ERRAND, TERMS, 7, false, List.of(FIRST), Ending.FILLED)))
                .containsExactly(
                        new Step.Changed(ERRAND, TERMS, 7), new Step.Traded(KEY, FIRST, 0), new Step.Arrived(COMMAND));
    }

    @Test
    void whatElseHappensIsOneStepAndItsCommandHasArrived() {
        assertThat(steps(
                        new Outcome.Cancelled(COMMAND, ERRAND, 5),
                        new Outcome.Missed(COMMAND, ERRAND, 7),
                        new Outcome.Expired(ORDER, ANA, 5)))
                .containsExactly(
                        new Step.Withdrawn(ERRAND),
                        new Step.Arrived(COMMAND),
                        new Step.InVain(COMMAND, ERRAND, 7),
                        new Step.Arrived(COMMAND),
                        new Step.Lapsed(KEY));
    }

    @Test
    void tradesAreCountedOverTheWholeEntry() {
        assertThat(steps(
                        new Outcome.WentOn(ORDER, ANA, List.of(FIRST), Ending.FILLED),
                        new Outcome.Entered(TERMS, List.of(FIRST, SECOND), Ending.RESTS),
                        new Outcome.Amended(COMMAND, ERRAND, TERMS, 7, false, List.of(SECOND), Ending.RESTS)))
                .filteredOn(Step.Traded.class::isInstance)
                .extracting(step -> ((Step.Traded) step).index())
                .containsExactly(0, 1, 2, 3);
    }
}
