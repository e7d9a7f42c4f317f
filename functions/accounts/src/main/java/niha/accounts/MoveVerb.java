package niha.accounts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.accounts.MoveVerb.Wanted;
import niha.app.accounts.MoveFunds;
import niha.app.accounts.MoveFunds.Moved;
import niha.app.accounts.MoveFunds.Movement;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.ledger.EntryType;
import niha.parties.HolderKind;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;
import niha.units.Reading.Read;

/** Deposits and withdraws. */
record MoveVerb(HolderKind kind, MoveFunds move) implements CommandEndpoint.Verb<Wanted, Moved> {
    private static final int NOTES_LENGTH_MAX = 1_000;
    private static final int TYPE_LENGTH_MAX = 50;

    private static final Map<String, EntryType> TYPES =
            Map.of("DEPOSIT", EntryType.DEPOSIT, "WITHDRAWAL", EntryType.WITHDRAWAL);

    /** What is asked for; no movement stands for a type that is neither a deposit nor a withdrawal. */
    record Wanted(Optional<UUID> id, Optional<Movement> movement) {}

    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return wanted.flatMap(Wanted::movement)
                        .map(movement -> movement.type() == EntryType.WITHDRAWAL)
                        .orElse(false)
                ? ActionType.ASSET_WITHDRAWAL
                : ActionType.ASSET_DEPOSIT;
    }

    @Override
    public Subject about(Request request) {
        return Addressed.subject(kind, request);
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        var asset = fields.choice("certificate_type", Asset.class);
        var type = fields.text("transaction_type", TYPE_LENGTH_MAX);
        var amount = amount(fields, asset);
        var unitCost = unitCost(fields, asset, type);
        var notes = fields.optionalText("notes", NOTES_LENGTH_MAX);
        if (asset.isEmpty() || type.isEmpty() || amount.isEmpty()) return Optional.empty();
        var movement = Optional.ofNullable(TYPES.get(type.get()))
                .map(known -> new Movement(known, amount.get(), unitCost, notes));
        return Optional.of(new Wanted(Addressed.id(request), movement));
    }

    /** Only what comes in has one, and only certificates. */
    private static Optional<Price> unitCost(Fields fields, Optional<Asset> asset, Optional<String> type) {
        if (!fields.says("unit_cost")) return Optional.empty();
        if (asset.filter(Asset::isCertificate).isEmpty() || !type.equals(Optional.of(EntryType.DEPOSIT.name())))
            fields.refuse("unit_cost", "is only for a deposit of certificates");
        return fields.decimal("unit_cost", Price::read).flatMap(written -> switch (written) {
            case Price.Written.OnTick(var price) -> Optional.of(price);
            case Price.Written.OffTick() -> {
                fields.refuse("unit_cost", "must be a multiple of 0.01");
                yield Optional.empty();
            }
        });
    }

    /** How exact an amount may be depends on what it is an amount of. */
    private static Optional<Amount> amount(Fields fields, Optional<Asset> asset) {
        if (!fields.has("amount")) fields.refuse("amount", "is required");
        return fields.<BigDecimal>decimal("amount", Read::new)
                .flatMap(written -> asset.flatMap(known -> fields.decimal("amount", w -> Amount.read(known, w))));
    }

    @Override
    public Decision<Moved> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return wanted.movement()
                .map(movement -> move.decide(command, kind, wanted.id(), movement, ticket))
                .orElseGet(() -> new Refused<>(new Refusal.OnlyDepositsAndWithdrawals()));
    }

    private record Said(Object transaction, Object newBalance, String ticketId) {}

    @Override
    public Object say(Moved outcome, TicketNumber ticket) {
        return new Said(outcome.transaction(), outcome.newBalance(), ticket.toString());
    }
}
