package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import niha.app.commands.Answer;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Refusal;
import niha.app.commands.SystemTickets;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Commands that cross each other: one is first, and the other sees that it was not. */
final class CommandRacesTest extends DeskOverMemory {
    @AfterEach
    void everyNumberHasItsTicket() {
        assertThat(tickets()).hasSize((int) ports.tickets().drawn());
    }

    @Test
    void sentByManyAtOnceUnderOneKeyItHasOneEffectAndOneAnswerAndTheOthersNumbersAreVoid() {
        var atOnce = new CommandDesk(ports.commits(), ports.numbers(), meeting(), _ -> {}, Any.ids());
        var answers = Together.run(i -> () -> atOnce.handle(
                Any.command(KEY, "f"),
                ActionType.MM_CREATED,
                _ -> accepted(Any.user("u" + i + "@internal.com")),
                WORDING));
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(statuses())
                .hasSize(Together.THREADS)
                .containsOnlyOnce(TicketStatus.SUCCESS)
                .doesNotContain(TicketStatus.FAILED);
        assertThat(announced("Registered.v1")).hasSize(1);
    }

    @Test
    void aVoidTicketSaysWhyItsNumberWasNotNeeded() {
        var racing = racingWith(() -> handle(Any.command(KEY, "f"), _ -> accepted(Any.user("first@internal.com"))));
        var answer = racing.handle(
                Any.command(KEY, "f"), ActionType.MM_CREATED, _ -> accepted(Any.user("second@internal.com")), WORDING);
        assertThat(answer).isEqualTo(new Answer(200, "\"done TKT-2026-000002\""));
        var voided = ports.tickets().find(new TicketNumber(2026, 1)).orElseThrow();
        assertThat(voided.status()).isEqualTo(TicketStatus.VOID);
        assertThat(voided.related()).isEqualTo(List.of(new TicketNumber(2026, 2)));
        assertThat(ports.tickets().relatedTo(new TicketNumber(2026, 2))).isEqualTo(List.of(voided.number()));
        assertThat(voided.documents().response())
                .contains(
                        "{\"code\":\"DUPLICATE_REQUEST\",\"detail\":\"The same command was answered under another ticket\"}");
    }

    @Test
    void whoLosesARaceToAnotherCommandUnderTheSameKeyIsRefused() {
        var racing = racingWith(() -> handle(Any.command(KEY, "g"), _ -> accepted(Any.user("first@internal.com"))));
        var answer = racing.handle(
                Any.command(KEY, "f"), ActionType.MM_CREATED, _ -> accepted(Any.user("second@internal.com")), WORDING);
        assertThat(answer).isEqualTo(new Answer(409, "\"IdempotencyKeyReused TKT-2026-000001\""));
    }

    @Test
    void whoLosesARaceDecidesAgainOnWhatIsThereNow() {
        var user = Any.user("a@internal.com");
        CommandDesk.Action<String> action = _ ->
                ports.holders().emailTaken(user.email()) ? new Refused<>(new Refusal.EmailTaken()) : accepted(user);
        var racing = racingWith(() -> handle(Any.command(), action));
        assertThat(racing.handle(Any.command(), ActionType.MM_CREATED, action, WORDING))
                .isEqualTo(new Answer(400, "\"EmailTaken TKT-2026-000001\""));
        assertThat(waits).isEqualTo(List.of(1, 1, 2));
    }

    @Test
    void whoLosesEveryRaceIsToldToTryAgainOnRecordAndMayUseTheKeyAgain() {
        var crowded = desk(changes -> {
            if (changes.stream().anyMatch(UserRegistered.class::isInstance)) throw new Outdated("crowded");
            ports.commits().commit(changes);
        });
        var answer = crowded.handle(
                Any.command(KEY, "f"), ActionType.MM_CREATED, _ -> accepted(Any.user("a@internal.com")), WORDING);
        assertThat(answer).isEqualTo(new Answer(503, "\"TooMuchContention TKT-2026-000001\""));
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.FAILED));
        assertThat(waits).startsWith(1, 2, 3, 4, 5, 6, 7, 8).endsWith(16, 1).hasSize(17);
        assertThat(handle(Any.command(KEY, "f"), _ -> accepted(Any.user("a@internal.com")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aNumberThatWasDeclaredLostMeanwhileIsReplacedByANewOne() {
        var slow = racingWith(() -> {
            try {
                new SystemTickets(ports.commits(), Any.ids())
                        .write(
                                new TicketNumber(2026, 1),
                                new SystemTickets.Finding(
                                        ActionType.TICKET_VOIDED, TicketStatus.VOID, "{}", List.of("void")),
                                Any.NOON);
            } catch (Outdated impossible) {
                throw new AssertionError(impossible);
            }
        });
        assertThat(slow.handle(
                        Any.command(), ActionType.MM_CREATED, _ -> accepted(Any.user("a@internal.com")), WORDING))
                .isEqualTo(new Answer(200, "\"done TKT-2026-000002\""));
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.SUCCESS, TicketStatus.VOID));
    }

    /** Answers where all look for the first time before anyone has written. */
    private Ports.Answers meeting() {
        var first = new CyclicBarrier(Together.THREADS);
        var looked = ThreadLocal.withInitial(() -> false);
        return (userId, key, now) -> {
            var found = ports.answers().find(userId, key, now);
            if (looked.get()) return found;
            looked.set(true);
            try {
                first.await();
            } catch (InterruptedException | BrokenBarrierException e) {
                throw new AssertionError(e);
            }
            return found;
        };
    }
}
