package niha.market;

import static niha.market.Floor.ANA;
import static niha.market.Floor.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import niha.market.MarketCommand.Enter;
import org.junit.jupiter.api.Test;

/** A command is known by its id, however often and however late it comes again. */
final class DuplicateTest {
    private static final Duration LONG_AFTER = Market.LIFETIME.multipliedBy(10);

    private final Floor floor = new Floor();

    @Test
    void aCommandThatComesTwiceInOneBatchIsAnsweredOnce() {
        var order = new Enter(floor.buy(ANA, 2_500, 10));
        assertThat(floor.send(order, order)).hasSize(1);
    }

    @Test
    void aCommandThatComesAgainIsNotAnsweredAgain() {
        var order = floor.buy(ANA, 2_500, 10);
        floor.send(new Enter(order));
        var cancel = floor.cancel(order);
        floor.send(cancel);
        floor.pass(Market.LIFETIME);
        assertThat(floor.send(new Enter(order), cancel)).isEmpty();
    }

    @Test
    void anOrderThatHasTradedDoesNotTradeAgain() {
        floor.send(new Enter(floor.sell(ANA, 2_500, 20)));
        var order = floor.buy(BOB, 2_500, 10);
        floor.send(new Enter(order));
        assertThat(floor.send(new Enter(order))).isEmpty();
    }

    @Test
    void anOrderThatRestsIsKnownHoweverLongAgoItCame() {
        var order = floor.buy(ANA, 2_500, 10);
        floor.send(new Enter(order));
        floor.pass(LONG_AFTER);
        floor.send(new Enter(floor.buy(BOB, 2_400, 1)));
        assertThat(floor.send(new Enter(order))).isEmpty();
        assertThat(floor.resting(order)).isEqualTo(10);
    }

    @Test
    void aCommandThatWasForgottenIsTooLateByThen() {
        var order = floor.buy(ANA, 2_500, 10);
        floor.send(new Enter(order));
        floor.send(floor.cancel(order));
        floor.pass(LONG_AFTER);
        floor.send(new Enter(floor.buy(BOB, 2_400, 1)));
        assertThat(floor.market.snapshot().answered()).hasSize(1);
        assertThat(floor.ending(order)).isEqualTo(Ending.TOO_LATE);
    }

    @Test
    void aCommandFromAClockThatIsAheadIsRememberedUntilItIsTooLate() {
        floor.now = floor.now.plus(Market.AHEAD_MAX);
        var order = floor.buy(ANA, 2_500, 10);
        floor.now = floor.now.minus(Market.AHEAD_MAX);
        floor.send(new Enter(order));
        floor.send(floor.cancel(order));
        for (int seconds = 0; seconds < 600; seconds += 10) {
            floor.pass(Duration.ofSeconds(10));
            floor.send(new Enter(floor.buy(BOB, 2_400, 1)));
            assertThat(floor.send(new Enter(order)))
                    .allMatch(outcome -> ((Outcome.Entered) outcome).ending() == Ending.TOO_LATE);
        }
    }

    @Test
    void aCommandFromFurtherAheadHasToComeAgainWhenItsTimeHasCome() {
        floor.now = floor.now.plus(Market.AHEAD_MAX).plusMillis(1);
        var order = floor.buy(ANA, 2_500, 10);
        floor.now = floor.now.minus(Market.AHEAD_MAX).minusMillis(1);
        assertThat(floor.send(new Enter(order))).isEmpty();
        floor.pass(Duration.ofMillis(1));
        assertThat(floor.ending(order)).isEqualTo(Ending.RESTS);
    }
}
