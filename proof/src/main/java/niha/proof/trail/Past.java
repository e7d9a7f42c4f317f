package niha.proof.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.tickets.ActionType;
import niha.tickets.Ticket;
import niha.tickets.TicketNumber;
import niha.tickets.TicketStatus;

/**
 * What might have happened: a thousand commands a day by a dozen administrators on a hundred and fifty accounts, mostly deposits and
 * withdrawals, one in twenty refused. Made from the number alone, so that two trails of different sizes begin alike.
 */
final class Past {
    static final int YEAR = 2026;

    /** Of a day's commands each user sends some, so that a day has one row of counts for each of them. */
    private static final int USERS = 12;

    private static final int ACCOUNTS = 150;
    private static final int REFUSED_EVERY = 20;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration PACE = Duration.ofMillis(86_400);

    private Past() {}

    static Instant moment(long number) {
        return START.plus(PACE.multipliedBy(number - 1));
    }

    static String user(long number) {
        return id(1, number * 7 % USERS);
    }

    static String movement(long number) {
        return id(4, number);
    }

    static String account(long number) {
        return id(2, number * 31 % ACCOUNTS);
    }

    static Ticket ticket(long number) {
        var refused = number % REFUSED_EVERY == 7;
        var action = action(number);
        return new Ticket(
                UUID.fromString(id(3, number)),
                new TicketNumber(YEAR, number),
                moment(number),
                action,
                refused ? TicketStatus.FAILED : TicketStatus.SUCCESS,
                subject(number, action, refused),
                origin(number),
                refused ? refusal(number) : moved(number),
                List.of(),
                tags(action));
    }

    private static ActionType action(long number) {
        return switch ((int) (number % 10)) {
            case 0 -> ActionType.MM_UPDATED;
            case 1, 2, 3 -> ActionType.ASSET_WITHDRAWAL;
            default -> ActionType.ASSET_DEPOSIT;
        };
    }

    private static Ticket.Subject subject(long number, ActionType action, boolean refused) {
        var account = Optional.of(account(number));
        var moved = action != ActionType.MM_UPDATED && !refused;
        return new Ticket.Subject(
                moved ? Optional.of(movement(number)) : account, account, moved ? account : Optional.empty());
    }

    private static Ticket.Origin origin(long number) {
        return new Ticket.Origin(
                user(number),
                Optional.of("a***@internal.com"),
                Optional.of("203.0.113.7"),
                Optional.of(
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36"),
                Optional.of(id(5, number / 50)),
                id(6, number));
    }

    private static List<String> tags(ActionType action) {
        return switch (action) {
            case ASSET_DEPOSIT -> List.of("market_maker", "asset_transaction", "deposit");
            case ASSET_WITHDRAWAL -> List.of("market_maker", "asset_transaction", "withdrawal");
            default -> List.of("market_maker", "update");
        };
    }

    private static Ticket.Documents moved(long number) {
        var ticket = new TicketNumber(YEAR, number);
        var balance = "{\"asset\":\"CEA\",\"available\":%d,\"locked\":0,\"total\":%d}";
        var before = balance.formatted(number, number);
        var after = balance.formatted(number + 100, number + 100);
        var answer = """
                {"transaction":{"id":"%s","ticket_id":"%s","certificate_type":"CEA","transaction_type":"DEPOSIT","amount":100,\
                "balance_after":%d,"total_after":%d,"notes":"Settlement of the day","created_by":"%s"},"new_balance":%s,\
                "ticket_id":"%s"}""".formatted(movement(number), ticket, number + 100, number + 100, user(number), after, ticket);
        return new Ticket.Documents(request(), Optional.of(answer), Optional.of(before), Optional.of(after));
    }

    private static Ticket.Documents refusal(long number) {
        var answer = """
                {"type":"/problems/insufficient-available-balance","title":"Refused","status":400,\
                "detail":"Insufficient available balance","code":"INSUFFICIENT_AVAILABLE_BALANCE","ticket_id":"%s",\
                "correlation_id":"%s"}""".formatted(new TicketNumber(YEAR, number), id(6, number));
        return new Ticket.Documents(request(), Optional.of(answer), Optional.empty(), Optional.empty());
    }

    private static Optional<String> request() {
        return Optional.of(
                "{\"certificate_type\":\"CEA\",\"transaction_type\":\"DEPOSIT\",\"amount\":100,\"notes\":\"Settlement of the day\"}");
    }

    private static String id(int kind, long number) {
        return "0190a000-%04d-7000-8000-%012d".formatted(kind, number);
    }
}
