package niha.testkit.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import niha.app.commands.Answer;
import niha.app.commands.Change.AnswerKept;
import niha.app.commands.Change.Kept;
import niha.app.commands.Ports.Outdated;
import niha.testkit.Any;
import niha.testkit.PlatformPorts;
import niha.tickets.TicketNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Given answers are found as they were given, by their own caller, for their day. */
public abstract class AnswersContract {
    private static final Duration A_DAY = Duration.ofHours(24);

    private PlatformPorts ports;

    protected abstract PlatformPorts fresh();

    @SuppressWarnings("NullAway.Init") // JUnit sets up before each test
    protected AnswersContract() {}

    @BeforeEach
    void start() {
        ports = fresh();
    }

    @Test
    void aKeyThatWasNeverUsedHasNoAnswer() {
        assertThat(ports.answers().find("somebody", "a key", Any.NOON)).isEmpty();
    }

    @Test
    void anAnswerComesBackByteForByte() throws Outdated {
        var kept = new Kept(
                "f",
                Optional.of(new TicketNumber(2026, 7)),
                new Answer(400, "{\"detail\":\"Zürich 🌍 \\u0000 \\\"\"}"),
                Any.NOON.plus(A_DAY));
        ports.commits().commit(List.of(new AnswerKept("somebody", "a key", Any.NOON, kept)));
        assertThat(ports.answers().find("somebody", "a key", Any.NOON)).contains(kept);
    }

    @Test
    void anAnswerGivenBetweenTwoSecondsComesBackAsItWasKept() throws Outdated {
        var at = Any.NOON.plusMillis(789);
        var answer = Any.answerKept("a key", at);
        ports.commits().commit(List.of(answer));
        assertThat(ports.answers().find(answer.userId(), "a key", at)).contains(answer.kept());
    }

    @Test
    void anotherCallersKeyIsAnotherKey() throws Outdated {
        var answer = Any.answerKept("a key", Any.NOON);
        ports.commits().commit(List.of(answer));
        assertThat(ports.answers().find("somebody else", "a key", Any.NOON)).isEmpty();
    }

    @Test
    void keysDifferByCase() throws Outdated {
        var answer = Any.answerKept("a-key", Any.NOON);
        ports.commits().commit(List.of(answer));
        assertThat(ports.answers().find(answer.userId(), "A-KEY", Any.NOON)).isEmpty();
    }

    @Test
    void anAnswerIsThereUntilTheLastMomentOfItsDay() throws Outdated {
        var answer = Any.answerKept("a key", Any.NOON);
        ports.commits().commit(List.of(answer));
        assertThat(ports.answers()
                        .find(answer.userId(), "a key", Any.NOON.plus(A_DAY).minusMillis(1)))
                .contains(answer.kept());
    }

    @Test
    void anAnswerIsGoneWhenItsDayIsOver() throws Outdated {
        var answer = Any.answerKept("a key", Any.NOON);
        ports.commits().commit(List.of(answer));
        assertThat(ports.answers().find(answer.userId(), "a key", Any.NOON.plus(A_DAY)))
                .isEmpty();
    }

    @Test
    void aKeyIsFreeAgainWhenItsDayIsOver() throws Outdated {
        var tomorrow = Any.NOON.plus(A_DAY);
        ports.commits().commit(List.of(Any.answerKept("a key", Any.NOON)));
        var second = Any.answerKept("a key", tomorrow);
        ports.commits().commit(List.of(second));
        assertThat(ports.answers().find(second.userId(), "a key", tomorrow)).contains(second.kept());
    }
}
