package niha.liquiditydesk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import niha.app.Json;
import niha.app.commands.Answer;
import niha.app.commands.Caller;
import niha.app.commands.Command;
import niha.app.commands.CommandDesk;
import niha.app.commands.Refusal;
import niha.app.liquidity.CreateLiquidity;
import niha.app.liquidity.CreateLiquidity.Created;
import niha.app.liquidity.Operations;
import niha.http.Problem;
import niha.liquidity.Operation;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Goes on with an operation that whoever began it has not ended, as if its caller had asked again. */
public final class Resume {
    /** Longer than anybody who works on one lets pass between two steps. */
    private static final Duration SILENCE = Duration.ofSeconds(30);

    private final Operations operations;
    private final CreateLiquidity create;
    private final CommandDesk desk;

    public Resume(Operations operations, CreateLiquidity create, CommandDesk desk) {
        this.operations = operations;
        this.create = create;
        this.desk = desk;
    }

    /** Says how many it took up. */
    public int run(Instant now) {
        var found =
                operations.underway().filter(operation -> operation.updatedAt().isBefore(now.minus(SILENCE)));
        if (found.isEmpty()) return 0;
        goOn(found.get(), found.get().asked().key(), now);
        // Where its key has an answer already, nobody went on with it.
        operations.underway().filter(found.get()::equals).ifPresent(same -> goOn(same, Optional.empty(), now));
        return 1;
    }

    private void goOn(Operation operation, Optional<String> key, Instant now) {
        var command = command(operation, key, now);
        desk.handle(
                command,
                ActionType.LIQUIDITY_CREATED,
                ticket -> create.goOn(command, operations.find(operation.id()).orElse(operation), ticket),
                wording(operation));
    }

    private static Command command(Operation operation, Optional<String> key, Instant now) {
        var asked = operation.asked();
        return new Command(
                new Caller(asked.by(), asked.email(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty()),
                now,
                key,
                asked.fingerprint(),
                asked.correlationId(),
                Subject.NONE,
                asked.request());
    }

    private static CommandDesk.Wording<Created> wording(Operation operation) {
        return new CommandDesk.Wording<>() {
            @Override
            public Answer accepted(Created outcome, TicketNumber ticket) {
                return new Answer(200, Json.write(CreateVerb.said(outcome, ticket)));
            }

            @Override
            public Answer refused(Refusal refusal, Optional<TicketNumber> ticket) {
                return Problem.of(refusal).answer(ticket, operation.asked().correlationId());
            }
        };
    }
}
