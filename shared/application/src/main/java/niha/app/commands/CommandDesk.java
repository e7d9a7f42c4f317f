package niha.app.commands;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Change.AnswerKept;
import niha.app.commands.Change.EventRaised;
import niha.app.commands.Change.Kept;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Ports.Outdated;
import niha.app.commands.Ports.Unavailable;
import niha.app.events.Envelope;
import niha.app.events.TicketIssued;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.Ticket.Documents;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/**
 * Takes a command from its caller to its ticket. The ticket number is drawn first; then the command is decided on what is stored
 * now, and its changes, its ticket, its events and its answer are committed together or not at all. Whoever lost a race loads
 * again and decides again. A command that comes a second time under its key gets its first answer.
 */
public final class CommandDesk {
    private static final Duration ANSWERS_KEPT = Duration.ofHours(24);
    private static final int ATTEMPTS = 16;

    private final Ports.Commits commits;
    private final Ports.TicketNumbers numbers;
    private final Ports.Answers answers;
    private final Ports.Backoff backoff;
    private final Ids ids;

    public CommandDesk(
            Ports.Commits commits, Ports.TicketNumbers numbers, Ports.Answers answers, Ports.Backoff backoff, Ids ids) {
        this.commits = commits;
        this.numbers = numbers;
        this.answers = answers;
        this.backoff = backoff;
        this.ids = ids;
    }

    /** Loads what the command needs and decides; called again whenever that has changed meanwhile. */
    public interface Action<T> {
        Decision<T> decide(TicketNumber ticket);
    }

    /** Puts an outcome into the caller's words. */
    public interface Wording<T> {
        Answer accepted(T outcome, TicketNumber ticket);

        /** What whoever asks again under the same key is told; the same, unless there is something to be said once only. */
        default Answer repeated(T outcome, TicketNumber ticket) {
            return accepted(outcome, ticket);
        }

        Answer refused(Refusal refusal, Optional<TicketNumber> ticket);
    }

    public <T> Answer handle(Command command, ActionType type, Action<T> action, Wording<T> wording) {
        var earlier = keptAnswer(command);
        if (earlier.isPresent() && earlier.get().fingerprint().equals(command.fingerprint()))
            return earlier.get().answer();
        var ticket = draw(command);
        if (earlier.isPresent()) return concede(command, type, wording, ticket, earlier.get());
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            backoff.before(attempt);
            var draft = draft(command, type, action.decide(ticket), wording, ticket);
            try {
                commits.commit(withKeptAnswer(command, ticket, draft));
                return draft.answer();
            } catch (Outdated lostRace) {
                earlier = keptAnswer(command);
                if (earlier.isPresent()) return concede(command, type, wording, ticket, earlier.get());
                if (numbers.isSpent(ticket)) ticket = draw(command);
            }
        }
        return refuseWithoutKey(command, type, wording, ticket, new Refusal.TooMuchContention(), List.of());
    }

    private TicketNumber draw(Command command) {
        return numbers.draw(command.at().atZone(ZoneOffset.UTC).getYear());
    }

    private record Draft(Answer answer, Answer repeated, List<Change> changes) {}

    private <T> Draft draft(
            Command command, ActionType type, Decision<T> decision, Wording<T> wording, TicketNumber number) {
        return switch (decision) {
            case Accepted<T> accepted -> {
                var answer = wording.accepted(accepted.outcome(), number);
                var changes = new ArrayList<>(accepted.changes());
                changes.addAll(ticket(command, type, number, TicketStatus.SUCCESS, accepted.trace(), answer.body()));
                for (var event : accepted.events())
                    changes.add(new EventRaised(Envelope.of(event, metadata(command, number))));
                yield new Draft(answer, wording.repeated(accepted.outcome(), number), changes);
            }
            case Refused<T> refused -> {
                var answer = wording.refused(refused.reason(), Optional.of(number));
                yield new Draft(answer, answer, failed(command, type, number, answer, List.of()));
            }
        };
    }

    private List<Change> withKeptAnswer(Command command, TicketNumber ticket, Draft draft) {
        if (command.idempotencyKey().isEmpty()) return draft.changes();
        var until = command.at().plus(ANSWERS_KEPT);
        var kept = new Kept(command.fingerprint(), Optional.of(ticket), draft.repeated(), until);
        var changes = new ArrayList<>(draft.changes());
        changes.add(new AnswerKept(
                command.caller().userId(), command.idempotencyKey().get(), command.at(), kept));
        return changes;
    }

    /**
     * The key has its answer already. Where the same command ran beside this one and was first, its answer stands, and the number
     * drawn here is spent as VOID. Either way this ticket names the first one, without which it would say something else.
     */
    private <T> Answer concede(Command command, ActionType type, Wording<T> wording, TicketNumber number, Kept first) {
        var related = first.ticket().stream().toList();
        if (!first.fingerprint().equals(command.fingerprint()))
            return refuseWithoutKey(command, type, wording, number, new Refusal.IdempotencyKeyReused(), related);
        var cause =
                Json.write(new VoidCause("DUPLICATE_REQUEST", "The same command was answered under another ticket"));
        spend(ticket(command, type, number, TicketStatus.VOID, nothing(command, related), cause));
        return first.answer();
    }

    private <T> Answer refuseWithoutKey(
            Command command,
            ActionType type,
            Wording<T> wording,
            TicketNumber number,
            Refusal refusal,
            List<TicketNumber> related) {
        var answer = wording.refused(refusal, Optional.of(number));
        spend(failed(command, type, number, answer, related));
        return answer;
    }

    /** A ticket alone has a key that only its number's holder writes: nothing can be outdated, but the store can be busy. */
    private void spend(List<Change> ticket) {
        for (int attempt = 1; ; attempt++) {
            backoff.before(attempt);
            try {
                commits.commit(ticket);
                return;
            } catch (Outdated busy) {
                if (attempt == ATTEMPTS) throw new Unavailable("The ticket could not be written", busy);
            }
        }
    }

    private Optional<Kept> keptAnswer(Command command) {
        return command.idempotencyKey()
                .flatMap(key -> answers.find(command.caller().userId(), key, command.at()));
    }

    private static Trace nothing(Command command, List<TicketNumber> related) {
        return new Trace(command.about(), Optional.empty(), Optional.empty(), List.of(), related);
    }

    private record VoidCause(String code, String detail) {}

    private List<Change> failed(
            Command command, ActionType type, TicketNumber number, Answer answer, List<TicketNumber> related) {
        return ticket(command, type, number, TicketStatus.FAILED, nothing(command, related), answer.body());
    }

    private List<Change> ticket(
            Command command, ActionType type, TicketNumber number, TicketStatus status, Trace trace, String response) {
        var ticket = new Ticket(
                newId(command),
                number,
                command.at(),
                type,
                status,
                trace.subject(),
                command.origin(),
                new Documents(
                        command.request().map(Masked::text),
                        Optional.of(Masked.text(response)),
                        trace.before().map(Masked::text),
                        trace.after().map(Masked::text)),
                trace.related(),
                command.caller().tagged(trace.tags()));
        var issued = Envelope.of(TicketIssued.of(ticket), metadata(command, number));
        return List.of(new Change.TicketIssued(ticket), new EventRaised(issued));
    }

    private Envelope.Metadata metadata(Command command, TicketNumber number) {
        return new Envelope.Metadata(newId(command), command.at(), command.correlationId(), number.toString());
    }

    private UUID newId(Command command) {
        return ids.at(command.at());
    }
}
