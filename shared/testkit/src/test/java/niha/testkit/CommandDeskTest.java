package niha.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import niha.app.commands.Answer;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A command leaves what it changed, its events, its answer and its ticket. */
final class CommandDeskTest extends DeskOverMemory {
    @AfterEach
    void everyNumberHasItsTicket() {
        assertThat(tickets()).hasSize((int) ports.tickets().drawn());
    }

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
                        new Subject(Optional.of("e"), Optional.empty(), Optional.empty()),
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
    void aCommandThatAnEarlierOneCausedIsFoundFromEitherSide() {
        handle(Any.command(), _ -> accepted(Any.user("a@internal.com")));
        var cause = new TicketNumber(2026, 1);
        handle(Any.command(), _ -> accepted(Any.user("b@internal.com"), List.of(cause, cause)));
        assertThat(tickets().getFirst().related()).isEqualTo(List.of(cause));
        assertThat(ports.tickets().relatedTo(cause)).isEqualTo(List.of(new TicketNumber(2026, 2)));
    }

    @Test
    void aRefusedCommandLeavesAFailedTicketAndNothingElse() {
        assertThat(handle(Any.command(), _ -> new Refused<>(new Refusal.EmailTaken())))
                .isEqualTo(new Answer(400, "\"EmailTaken TKT-2026-000001\""));
        assertThat(statuses()).isEqualTo(List.of(TicketStatus.FAILED));
        assertThat(announced("Registered.v1")).isEmpty();
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
    void everyTicketIsAnnounced() {
        handle(Any.command(), _ -> new Refused<>(new Refusal.EmailTaken()));
        handle(Any.command(), _ -> accepted(Any.user("a@internal.com")));
        assertThat(announced("TicketIssued.v1")).hasSize(2);
    }
}
