package niha.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import niha.app.Json;
import niha.app.commands.Answer;
import niha.app.commands.Command;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/**
 * Answers an operation that changes something. Whoever is signed in and is refused, for whatever reason, finds the refusal on
 * record: a missing role, an unreadable body and a broken rule all go over the same desk and leave a FAILED ticket.
 */
public final class CommandEndpoint<C, T> implements Endpoint {
    private static final ObjectNode NO_FIELDS = JsonNodeFactory.instance.objectNode();
    private static final String KEY_FORM = "[!-~]{1,128}";

    private final CommandDesk desk;
    private final Verb<C, T> verb;

    public CommandEndpoint(CommandDesk desk, Verb<C, T> verb) {
        this.desk = desk;
        this.verb = verb;
    }

    /** What is particular to one command. */
    public interface Verb<C, T> {
        /** Which action this request is; most verbs stand for one only. */
        ActionType type(Optional<C> wanted);

        /** What the request's address says it is about. */
        Subject about(Request request);

        /** Reads the body; what is wrong with it stays in the fields. */
        Optional<C> read(Request request, Fields fields);

        /** Whether there is a body to read. */
        default boolean hasBody() {
            return true;
        }

        Decision<T> decide(Command command, C wanted, TicketNumber ticket);

        /** The document of a success. */
        Object say(T outcome, TicketNumber ticket);

        /** The same for whoever asks again, unless there is something in it that is said once only and kept nowhere. */
        default Object sayAgain(T outcome, TicketNumber ticket) {
            return say(outcome, ticket);
        }
    }

    @Override
    public Response answer(Request request) {
        if (!verb.hasBody()) return run(request, NO_FIELDS);
        return switch (Body.of(request)) {
            case Body.Unusable unusable -> refuse(request, Optional.of(describe(request.body())), unusable.why());
            case Body.JsonObject object -> run(request, object.node());
        };
    }

    /** Records and answers a refusal that was decided before the body was looked at. */
    @Override
    public Response refuse(Request request, Refusal reason) {
        return refuse(request, Optional.empty(), reason);
    }

    private Response run(Request request, JsonNode body) {
        var fields = Fields.of(body);
        var wanted = verb.read(request, fields);
        fields.refuseUnknown();
        var document = Optional.of(Json.write(body));
        if (wanted.isEmpty() || !fields.errors().isEmpty())
            return handle(
                    request, document, wanted, _ -> _ -> new Refused<>(new Refusal.InvalidFields(fields.errors())));
        return handle(request, document, wanted, command -> ticket -> verb.decide(command, wanted.get(), ticket));
    }

    private Response refuse(Request request, Optional<String> document, Refusal reason) {
        return handle(request, document, Optional.empty(), _ -> _ -> new Refused<>(reason));
    }

    private Response handle(
            Request request,
            Optional<String> document,
            Optional<C> wanted,
            Function<Command, CommandDesk.Action<T>> deciding) {
        var key = request.header("idempotency-key");
        var usable = key.filter(written -> written.matches(KEY_FORM));
        var command = command(request, document, usable);
        CommandDesk.Action<T> action = usable.equals(key) ? deciding.apply(command) : _ -> new Refused<>(BAD_KEY);
        return Response.of(desk.handle(command, verb.type(wanted), action, wording(request)));
    }

    private static final Refusal BAD_KEY = new Refusal.InvalidFields(
            List.of(new FieldError("Idempotency-Key", "must be 1 to 128 printable characters without blanks")));

    private CommandDesk.Wording<T> wording(Request request) {
        return new CommandDesk.Wording<>() {
            @Override
            public Answer accepted(T outcome, TicketNumber ticket) {
                return new Answer(200, Json.write(verb.say(outcome, ticket)));
            }

            @Override
            public Answer repeated(T outcome, TicketNumber ticket) {
                return new Answer(200, Json.write(verb.sayAgain(outcome, ticket)));
            }

            @Override
            public Answer refused(Refusal refusal, Optional<TicketNumber> ticket) {
                return Problem.of(refusal).answer(ticket, request.correlationId());
            }
        };
    }

    private Command command(Request request, Optional<String> document, Optional<String> key) {
        return new Command(
                request.signedIn(),
                request.receivedAt(),
                key,
                fingerprint(request),
                request.correlationId(),
                verb.about(request),
                document);
    }

    /** Two requests with one key are the same if they ask the same operation for the same thing, byte for byte. */
    private static String fingerprint(Request request) {
        var digest = sha256();
        digest.update(request.routeKey().getBytes(StandardCharsets.UTF_8));
        request.pathParameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(p -> digest.update(("\n" + p.getKey() + "=" + p.getValue()).getBytes(StandardCharsets.UTF_8)));
        digest.update((byte) '\n');
        return HexFormat.of().formatHex(digest.digest(request.body()));
    }

    private record Undescribed(int bytes, String sha256) {}

    /** What is kept of a body that nobody could read: how much it was, and enough to recognise it. */
    private static String describe(byte[] body) {
        return Json.write(new Undescribed(body.length, HexFormat.of().formatHex(sha256().digest(body))));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
