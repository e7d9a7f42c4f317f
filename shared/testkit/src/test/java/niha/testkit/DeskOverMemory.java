package niha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Page.Wanted;
import niha.app.commands.Answer;
import niha.app.commands.Change;
import niha.app.commands.Change.UserRegistered;
import niha.app.commands.Command;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Ports;
import niha.app.commands.Refusal;
import niha.app.events.Envelope;
import niha.app.events.Event;
import niha.parties.User;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/** A desk over a store in memory, and what it left there. */
class DeskOverMemory {
    static final Optional<String> KEY = Optional.of("a key");

    final PlatformPorts ports = new InMemoryPlatform().ports();
    final List<Integer> waits = new ArrayList<>();

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
    static final CommandDesk.Wording<String> WORDING = new CommandDesk.Wording<>() {
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

    static Decision<String> accepted(User user) {
        return accepted(user, List.of());
    }

    static Decision<String> accepted(User user, List<TicketNumber> related) {
        var trace = new Trace(
                new Subject(Optional.of("e"), Optional.empty(), Optional.empty()),
                Optional.empty(),
                Optional.of("{\"a\":1}"),
                List.of("tag"),
                related);
        return new Accepted<>(
                "done",
                List.<Change>of(new UserRegistered(user, Any.marketMaker("MM", 0))),
                List.of(new Registered("it")),
                trace);
    }

    Answer handle(Command command, CommandDesk.Action<String> action) {
        return desk(ports.commits()).handle(command, ActionType.MM_CREATED, action, WORDING);
    }

    CommandDesk desk(Ports.Commits commits) {
        return new CommandDesk(commits, ports.numbers(), ports.answers(), waits::add, Any.ids());
    }

    static Command at(Command command, Instant at) {
        return new Command(
                command.caller(),
                at,
                command.idempotencyKey(),
                command.fingerprint(),
                command.correlationId(),
                command.about(),
                command.request());
    }

    /** A desk whose first commit comes just after this has happened. */
    CommandDesk racingWith(Runnable other) {
        var before = new ArrayList<>(List.of(other));
        return desk(changes -> {
            if (!before.isEmpty()) before.removeFirst().run();
            ports.commits().commit(changes);
        });
    }

    List<Envelope> announced(String type) {
        return ports.outbox().pending(Instant.MAX).stream()
                .flatMap(letter -> letter.events().stream())
                .filter(event -> event.type().equals(type))
                .toList();
    }

    List<Ticket> tickets() {
        return ports.tickets().page(new Wanted(500, 0, Optional.empty())).rows();
    }

    List<TicketStatus> statuses() {
        return tickets().stream().map(Ticket::status).toList();
    }
}
