package niha.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import niha.quotingdesk.DeskFunction;
import niha.quotingdesk.QuotingFunction;
import niha.testkit.Cut;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The loop goes on, once at a time, whatever becomes of its messages and of those who run it. */
final class AutoQuotingLoopTest {
    private static final int CALLS_MAX = 60;

    private Exchange exchange = new Exchange();
    private AutoQuoting on = seller();

    private AutoQuoting seller() {
        return new AutoQuoting(exchange, exchange.marketMaker("ASSET_HOLDER", "CEA", "1500"));
    }

    @AfterEach
    void laws() {
        exchange.settle();
        exchange.laws();
    }

    /** Somebody finds what was left undone, a minute later. */
    private void aMinuteLater() {
        exchange.clock.forward(Duration.ofMinutes(1));
        Exchange.invoke(exchange.resend, Exchange.CLOCK);
        on.overdue();
        on.pass(Duration.ZERO);
    }

    /** One set of quotes, and nothing else of it in the book or locked. */
    private void quotesOnce(String level) {
        assertThat(on.asks()).containsExactly(level);
        assertThat(exchange.holds(on.maker(), "CEA")).isEqualTo("500 + 1000 = 1500");
        assertThat(on.status()).isEqualTo("ON null");
    }

    @Test
    void aMessageThatComesTwiceOrLateOrAfterItsSuccessorDoesNothing() {
        on.on(AutoQuoting.TERMS);
        var first = exchange.queue.cycles();
        on.look(first);
        on.look(first);
        exchange.settle();
        assertThat(on.shown("/cycle")).isEqualTo("1");
        exchange.clock.forward(Duration.ofSeconds(10));
        var second = exchange.queue.cycles();
        assertThat(second).hasSize(1);
        on.look(List.of(second.getFirst(), first.getFirst(), second.getFirst()));
        exchange.settle();
        assertThat(on.shown("/cycle")).isEqualTo("2");
        assertThat(on.tickets(ActionType.QUOTE_UPDATED)).hasSize(1);
        quotesOnce("14.07 1000");
    }

    @Test
    void runOnManyThreadsAtOnceItIsRunOnce() {
        on.on(AutoQuoting.TERMS);
        var message = exchange.queue.cycles();
        Together.run(_ -> () -> on.look(message));
        exchange.settle();
        assertThat(on.shown("/cycle")).isEqualTo("1");
        quotesOnce("14.07 1000");
        exchange.clock.forward(Duration.ofSeconds(10));
        assertThat(exchange.queue.cycles()).hasSize(1);
    }

    @Test
    void aLostMessageIsMissedWithinAMinute() {
        on.on(AutoQuoting.TERMS);
        exchange.queue.cycles();
        on.overdue();
        assertThat(exchange.queue.cycles()).isEmpty();
        aMinuteLater();
        quotesOnce("14.07 1000");
        exchange.clock.forward(Duration.ofSeconds(10));
        assertThat(exchange.queue.cycles()).hasSize(1);
    }

    @Test
    void aQueueThatIsAwayCostsNoAnswerAndNoQuote() {
        on.configure(AutoQuoting.TERMS);
        exchange.queue.goesAway();
        assertThat(on.switchTo("ON").status()).isEqualTo(200);
        exchange.queue.comesBack();
        aMinuteLater();
        quotesOnce("14.07 1000");
    }

    @Test
    void aMessageOfAnEarlierEpochIsVoid() {
        on.on(AutoQuoting.TERMS);
        var old = new ArrayList<>(exchange.queue.cycles());
        on.switchTo("OFF");
        on.look(old);
        exchange.settle();
        assertThat(on.asks()).isEmpty();
        on.switchTo("ON");
        on.look(old);
        exchange.settle();
        assertThat(on.asks()).isEmpty();
        on.pass(Duration.ZERO);
        quotesOnce("14.07 1000");
    }

    @Test
    void whatIsNoMessageComesAgainUntilItIsParked() {
        assertThat(on.look(List.of("{\"no\":1"))).contains("itemIdentifier");
    }

    @TestFactory
    Stream<DynamicTest> whereverACycleBreaksOffThereIsOneSetOfQuotesAMinuteLater() {
        return Stream.of(Cut.values()).map(cut -> DynamicTest.dynamicTest(cut + " every call", () -> everyCycle(cut)));
    }

    private void everyCycle(Cut cut) {
        for (int calls = 0; calls < CALLS_MAX; calls++) {
            exchange = new Exchange();
            on = seller().on(AutoQuoting.TERMS);
            var dying = new QuotingFunction(exchange.cloud(cut.afterCalls(calls, exchange.place.dynamo())));
            var messages = exchange.queue.cycles();
            var answer = Exchange.invoke(dying, TestQueue.cycles(messages));
            exchange.laws();
            if (!answer.contains("itemIdentifier")) {
                assertThat(calls).as("calls of one cycle").isGreaterThan(8);
                exchange.settle();
                quotesOnce("14.07 1000");
                return;
            }
            on.look(messages);
            aMinuteLater();
            quotesOnce("14.07 1000");
            exchange.laws();
        }
        throw new AssertionError("It never came through");
    }

    @TestFactory
    Stream<DynamicTest> whereverSwitchingOffBreaksOffItIsOffOrAsBefore() {
        return Stream.of(Cut.values()).map(cut -> DynamicTest.dynamicTest(cut + " every call", () -> everyOff(cut)));
    }

    private void everyOff(Cut cut) {
        for (int calls = 0; calls < CALLS_MAX; calls++) {
            exchange = new Exchange();
            on = seller().on(AutoQuoting.TERMS);
            on.pass(Duration.ZERO);
            var dying = new DeskFunction(exchange.cloud(cut.afterCalls(calls, exchange.place.dynamo())));
            var answered = on.switching("OFF").header("idempotency-key", "once").to(dying);
            if (answered.status() != 200) {
                aMinuteLater();
                if (on.status().equals("OFF null")) assertThat(on.asks()).isEmpty();
                else quotesOnce("14.07 1000");
            }
            var again = on.switching("OFF").header("idempotency-key", "once").to(exchange.quoting);
            assertThat(again.status()).as(cut + " call " + calls + again.body()).isEqualTo(200);
            aMinuteLater();
            assertThat(on.status() + on.asks()).isEqualTo("OFF null[]");
            exchange.laws();
            if (answered.status() == 200) return;
        }
        throw new AssertionError("It never came through");
    }

    @Test
    void whatBreaksOffAgainAndAgainIsPutOffLongerEachTimeAndSaysSo() {
        on.on(AutoQuoting.TERMS);
        on.pass(Duration.ZERO);
        var broken = new QuotingFunction(exchange.cloud(new Broken(exchange).store()));
        for (int failure = 1; failure <= 5; failure++) {
            exchange.clock.forward(Duration.ofSeconds(10L << failure));
            var due = exchange.queue.cycles();
            assertThat(due).as("failure %d", failure).hasSize(1);
            assertThat(Exchange.invoke(broken, TestQueue.cycles(due))).doesNotContain("itemIdentifier");
            exchange.settle();
            assertThat(on.shown("/failures")).isEqualTo(Integer.toString(failure));
            assertThat(on.status()).isEqualTo(failure < 3 ? "ON null" : "PAUSED FAILING");
            assertThat(on.asks().isEmpty()).isEqualTo(failure >= 3);
        }
        assertThat(on.tickets(ActionType.AUTO_QUOTING_PAUSED)).hasSize(1);
        exchange.clock.forward(Duration.ofSeconds(159));
        assertThat(exchange.queue.cycles()).isEmpty();
        on.pass(Duration.ofSeconds(1));
        quotesOnce("14.07 1000");
        assertThat(on.shown("/failures")).isEqualTo("0");
    }
}
