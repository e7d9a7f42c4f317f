package niha.app.liquidity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Json;
import niha.app.accounts.EntityView;
import niha.app.accounts.Holders;
import niha.app.accounts.MarketMakerView;
import niha.app.accounts.MoveFunds;
import niha.app.accounts.MoveFunds.Movement;
import niha.app.accounts.NewHolder;
import niha.app.accounts.OpenAccount;
import niha.app.commands.Answer;
import niha.app.commands.Command;
import niha.app.commands.CommandDesk;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.market.MarketData;
import niha.ledger.EntryType;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/** One market maker's part of a provision: an ordinary command, under a key that follows from the whole's. */
public final class ProvisionStep {
    private static final String NOTES = "Liquidity provision";

    private final CommandDesk desk;
    private final Holders holders;
    private final OpenAccount open;
    private final MoveFunds move;
    private final Words words;

    public ProvisionStep(CommandDesk desk, Holders holders, MarketData data, Ids ids, Words words) {
        this.desk = desk;
        this.holders = holders;
        this.open = new OpenAccount(holders, data, ids);
        this.move = new MoveFunds(holders, data, ids);
        this.words = words;
    }

    /** How a caller is told of a refusal. */
    public interface Words {
        Answer refused(Refusal refusal, Optional<TicketNumber> ticket, String correlationId);
    }

    private record Wanted(HolderType mmType, Asset assetType, BigDecimal amount) {}

    private record Deposit(UUID marketMakerId, Asset certificateType, String transactionType, BigDecimal amount) {}

    /** A new market maker, under the first name from this number on that is not taken. */
    Answer create(Command whole, int index, HolderType type, Amount part, Names names, int number) {
        var request = new Wanted(type, part.asset(), part.toDecimal());
        var command = command(whole, index, Subject.NONE, Json.write(request));
        return desk.handle(
                command,
                ActionType.MM_CREATED,
                ticket -> opened(command, type, part, names, number, ticket),
                said(command, part));
    }

    private Decision<Given> opened(
            Command command, HolderType type, Amount part, Names names, int from, TicketNumber ticket) {
        int number = from;
        while (holders.emailTaken(names.email(number))) number++;
        var wanted = new NewHolder(names.name(number), names.email(number), Optional.of(NOTES), type, List.of(part));
        return given(open.decide(command, wanted, ticket), view -> switch (view) {
            case MarketMakerView maker -> new Given(maker.id(), maker.name());
            case EntityView _ -> throw new IllegalStateException("A client was opened for a market maker");
        });
    }

    /** A deposit with one that is there. */
    Answer fund(Command whole, int index, UUID id, Amount part) {
        var request = new Deposit(id, part.asset(), EntryType.DEPOSIT.name(), part.toDecimal());
        var about = new Subject(Optional.empty(), Optional.of(id.toString()), Optional.empty());
        var command = command(whole, index, about, Json.write(request));
        var movement = new Movement(EntryType.DEPOSIT, part, Optional.of(NOTES));
        return desk.handle(
                command,
                ActionType.ASSET_DEPOSIT,
                ticket -> given(
                        move.decide(command, HolderKind.MARKET_MAKER, Optional.of(id), movement, ticket),
                        _ -> new Given(
                                id,
                                holders.find(HolderKind.MARKET_MAKER, id)
                                        .orElseThrow()
                                        .name())),
                said(command, part));
    }

    private record Given(UUID id, String name) {}

    private interface As<T> {
        Given given(T outcome);
    }

    private static <T> Decision<Given> given(Decision<T> decision, As<T> as) {
        return switch (decision) {
            case Accepted<T> yes -> new Accepted<>(as.given(yes.outcome()), yes.changes(), yes.events(), yes.trace());
            case Refused<T> no -> new Refused<>(no.reason());
        };
    }

    /** Nobody else has such a key: what callers send holds no blank. */
    private static Command command(Command whole, int index, Subject about, String request) {
        var key = whole.idempotencyKey()
                .orElseThrow(() -> new IllegalStateException("A provision without a key could not be resumed"));
        return new Command(
                whole.caller(),
                whole.at(),
                Optional.of(key + " " + index),
                whole.fingerprint() + " " + index,
                whole.correlationId(),
                about,
                Optional.of(request));
    }

    private CommandDesk.Wording<Given> said(Command command, Amount part) {
        return new CommandDesk.Wording<>() {
            @Override
            public Answer accepted(Given outcome, TicketNumber ticket) {
                return new Answer(
                        200,
                        Json.write(new Provisioned.Row(
                                outcome.id(), outcome.name(), part.toDecimal(), ticket.toString())));
            }

            @Override
            public Answer refused(Refusal refusal, Optional<TicketNumber> ticket) {
                return words.refused(refusal, ticket, command.correlationId());
            }
        };
    }
}
