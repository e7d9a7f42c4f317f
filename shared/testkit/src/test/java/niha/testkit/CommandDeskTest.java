package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import niha.app.Page.Wanted;
import niha.app.commands.Answer;
import niha.app.commands.Change;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Command;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Ports;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.commands.Refusal;
import niha.app.commands.SystemTickets;
import niha.app.events.Envelope;
import niha.app.events.Event;
import niha.parties.User;
import niha.testkit.contracts.Together;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CommandDeskTest {
    private static final Optional<String> KEY = Optional.of("a key");

    private final PlatformPorts ports = new InMemoryPlatform().ports();
    private final List<Integer> waits = new ArrayList<>();
    private boolean everyNumberIsSpent = true;

    @AfterEach
    void everyNumberHasItsTicket() {
        if (everyNumberIsSpent)
            assertThat(tickets()).hasSize((int) ports.tickets().drawn());
    }

    private record Registered(String name) implements Event {
        @Override
        public String type() {
            return "Registered.v1";
        }

        @Override
        public String source() {
            return "niha.test";
        }
    }

    /** Says the outcome and the ticket, or the kind of refusal and the ticket. */
    private static final CommandDesk.Wording<String> WORDING = new CommandDesk.Wording<>() {
        @Override
        public Answer accepted(String outcome, TicketNumber ticket) {
            return new Answer(200, "\"" + outcome + " " + ticket + "\"");
        }

        @Override
        public Answer refused(Refusal refusal, Optional<TicketNumber> ticket) {
            var status = refusal instanceof Refusal.TooMuchContention
                    ? 503
                    : refusal instanceof Refusal.IdempotencyKeyReused ? 409 : 400;
            return new Answer(status, "\"" + refusal.getClass().getSimpleName() + " " + ticket.orElseThrow() + "\"");
        }
    };

    @Test
    void anAcceptedCommandLeavesItsChangesItsEventItsTicketAndItsAnswer() {
        var user = Any.user("a@internal.com");
        assertThat(handle(Any.command(KEY, "f"), _ -> accepted(user)))
                .isEqualTo(new Answer(200, "\"done TKT-2026-000001\""));
        assertThat(ports.holders().emailTaken(user.email())).isTrue();
        assertThat(announced("Registered.v1").getFirst().detail())
                .contains(
                        "\"ticket_id\":\"TKT-2026-000001\"",
                        "\"correlation_id\":\"a-correlation-id\"",
                        "\"data\":{\"name\":\"it\"}");
        assertThat(ports.answers().find(Any.admin().userId(), "a key", Any.NOON))
                .isPresent();
        assertThat(tickets().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(new Ticket(
                        user.id(),
                        new TicketNumber(2026, 1),
                        Any.NOON,
                        ActionType.MM_CREATED,
                        TicketStatus.SUCCESS,
                        new Subject(Optional.of("e"), Optional.empty()),
                        new Ticket.Origin(
                                Any.admin().userId(),
                                Any.admin().email(),
                                Any.admin().ipAddress(),
                                Any.admin().userAgent(),
                                Any.admin().sessionId(),
                                "a-correlation-id"),
                        new Ticket.Documents(
                                Optional.of("{}"),
                                Optional.of("\"done TKT-2026-000001\""),
                                Optional.empty(),
                                Optional.of("{\"a\":1}")),
                        List.of(),
                        List.of("tag")));
    }

    @Test
    void aRefusedCommandLeavesAFailedTicketAndNothingElse() {
        assertThat(handle(Any.command(), _ -> new Refused<>(new Refusal.EmailTaken())))
                .isEqualTo(new Answer(400, "\"EmailTaken TKT-2026-000001\""));
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.FAILED));
        assertThat(announced("Registered.v1")).isEmpty();
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
    void theYearOfATicketIsThatOfTheCommandInUtc() {
        var newYear = at(Any.command(), Instant.parse("2026-12-31T23:59:59.999Z"));
        handle(newYear, _ -> accepted(Any.user("a@internal.com")));
        handle(at(newYear, Instant.parse("2027-01-01T00:00:00Z")), _ -> accepted(Any.user("b@internal.com")));
        assertThat(tickets().stream().map(t -> t.number().toString()))
                .containsExactly("TKT-2027-000001", "TKT-2026-000001");
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

    @Test
    void aVoidTicketSaysWhyItsNumberWasNotNeeded() {
        var racing = racingWith(() -> handle(Any.command(KEY, "f"), _ -> accepted(Any.user("first@internal.com"))));
        var answer = racing.handle(
                Any.command(KEY, "f"), ActionType.MM_CREATED, _ -> accepted(Any.user("second@internal.com")), WORDING);
        assertThat(answer).isEqualTo(new Answer(200, "\"done TKT-2026-000002\""));
        var voided = ports.tickets().find(new TicketNumber(2026, 1)).orElseThrow();
        assertThat(voided.status()).isEqualTo(TicketStatus.VOID);
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

    /** A desk whose first commit comes just after this has happened. */
    private CommandDesk racingWith(Runnable other) {
        var before = new ArrayList<>(List.of(other));
        return desk(changes -> {
            if (!before.isEmpty()) before.removeFirst().run();
            ports.commits().commit(changes);
        });
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

    private static Decision<String> accepted(User user) {
        var trace = new Trace(
                new Subject(Optional.of("e"), Optional.empty()),
                Optional.empty(),
                Optional.of("{\"a\":1}"),
                List.of("tag"));
        return new Accepted<>("done", List.<Change>of(new UserRegistered(user)), List.of(new Registered("it")), trace);
    }

    private Answer handle(Command command, CommandDesk.Action<String> action) {
        return desk(ports.commits()).handle(command, ActionType.MM_CREATED, action, WORDING);
    }

    private CommandDesk desk(Ports.Commits commits) {
        return new CommandDesk(commits, ports.numbers(), ports.answers(), waits::add, Any.ids());
    }

    private static Command at(Command command, Instant at) {
        return new Command(
                command.caller(),
                at,
                command.idempotencyKey(),
                command.fingerprint(),
                command.correlationId(),
                command.about(),
                command.request());
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

    @Test
    void everyTicketIsAnnounced() {
        handle(Any.command(), _ -> new Refused<>(new Refusal.EmailTaken()));
        handle(Any.command(), _ -> accepted(Any.user("a@internal.com")));
        assertThat(announced("TicketIssued.v1")).hasSize(2);
    }

    private List<Envelope> announced(String type) {
        return ports.outbox().pending(Instant.MAX).stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    private List<Ticket> tickets() {
        return ports.tickets().page(new Wanted(500, 0, Optional.empty())).rows();
    }

    private List<TicketStatus> statuses() {
        return tickets().stream().map(Ticket::status).toList();
    }
}
