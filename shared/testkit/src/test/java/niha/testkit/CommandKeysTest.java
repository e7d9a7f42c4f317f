package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import niha.app.commands.Answer;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.commands.Refusal;
import niha.tickets.ActionType;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Under its key a command has its first answer, and no other command has it. */
final class CommandKeysTest extends DeskOverMemory {
    private boolean everyNumberIsSpent = true;

    @AfterEach
    void everyNumberHasItsTicket() {
        if (everyNumberIsSpent)
            assertThat(tickets()).hasSize((int) ports.tickets().drawn());
    }

    @Test
    void theSameKeyGetsTheFirstAnswerAndIsNotDecidedAgain() {
        var decided = new AtomicInteger();
        CommandDesk.Action<String> action = _ -> {
            decided.incrementAndGet();
            return accepted(Any.user("a@internal.com"));
        };
        var first = handle(Any.command(KEY, "f"), action);
        assertThat(handle(Any.command(KEY, "f"), action)).isEqualTo(first);
        assertThat(decided).hasValue(1);
        assertThat(ports.tickets().drawn()).isEqualTo(1);
    }

    @Test
    void aRefusalIsRepeatedToo() {
        var first = handle(Any.command(KEY, "f"), _ -> new Refused<>(new Refusal.EmailTaken()));
        assertThat(handle(Any.command(KEY, "f"), _ -> accepted(Any.user("a@internal.com"))))
                .isEqualTo(first);
    }

    @Test
    void withoutAKeyTheSameCommandIsAnotherOne() {
        handle(Any.command(), _ -> accepted(Any.user("a@internal.com")));
        handle(Any.command(), _ -> accepted(Any.user("b@internal.com")));
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.SUCCESS, TicketStatus.SUCCESS));
    }

    @Test
    void aKeyReusedForSomethingElseIsRefusedOnRecordAndTheFirstAnswerStands() {
        var first = handle(Any.command(KEY, "f"), _ -> accepted(Any.user("a@internal.com")));
        assertThat(handle(Any.command(KEY, "g"), _ -> accepted(Any.user("b@internal.com"))))
                .isEqualTo(new Answer(409, "\"IdempotencyKeyReused TKT-2026-000002\""));
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.FAILED, TicketStatus.SUCCESS));
        assertThat(tickets().getFirst().related()).isEqualTo(List.of(new TicketNumber(2026, 1)));
        assertThat(handle(Any.command(KEY, "f"), _ -> accepted(Any.user("c@internal.com"))))
                .isEqualTo(first);
    }

    @Test
    void aDayLaterTheKeyIsFree() {
        handle(Any.command(KEY, "f"), _ -> accepted(Any.user("a@internal.com")));
        var tomorrow = at(Any.command(KEY, "g"), Any.NOON.plus(Duration.ofHours(24)));
        assertThat(handle(tomorrow, _ -> accepted(Any.user("b@internal.com"))).status())
                .isEqualTo(200);
    }

    @Test
    void aStoreTooBusyForTheTicketAloneIsAskedAgain() {
        var busy = new AtomicInteger(3);
        var desk = desk(changes -> {
            if (changes.stream().noneMatch(UserRegistered.class::isInstance) && busy.getAndDecrement() > 0)
                throw new Outdated("busy");
            ports.commits().commit(changes);
        });
        handle(Any.command(KEY, "f"), _ -> accepted(Any.user("a@internal.com")));
        var answer = desk.handle(
                Any.command(KEY, "g"), ActionType.MM_CREATED, _ -> accepted(Any.user("b@internal.com")), WORDING);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.FAILED, TicketStatus.SUCCESS));
    }

    @Test
    void aStoreThatIsAwayIsNoAnswerAndTheSameKeySettlesIt() {
        everyNumberIsSpent = false; // the one that was drawn in the crash is for the nightly check
        var cut = desk(changes -> {
            ports.commits().commit(changes);
            throw new Unavailable("cut after the commit", new IllegalStateException());
        });
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> cut.handle(
                        Any.command(KEY, "f"),
                        ActionType.MM_CREATED,
                        _ -> accepted(Any.user("a@internal.com")),
                        WORDING));
        assertThat(handle(Any.command(KEY, "f"), _ -> accepted(Any.user("a@internal.com"))))
                .isEqualTo(new Answer(200, "\"done TKT-2026-000001\""));
        assertThat(ports.tickets().drawn()).isEqualTo(1);
    }
}
