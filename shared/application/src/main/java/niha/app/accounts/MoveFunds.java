package niha.app.accounts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Refusal;
import niha.app.commands.Refusal.FieldError;
import niha.app.events.FundsMoved;
import niha.app.market.MarketData;
import niha.ledger.Balance;
import niha.ledger.EntryType;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Price;

/** Deposits and withdrawals: what comes in from the world and what goes back to it. */
public final class MoveFunds {
    private final Holders holders;
    private final Costs costs;
    private final Ids ids;

    public MoveFunds(Holders holders, MarketData data, Ids ids) {
        this.holders = holders;
        this.costs = new Costs(data);
        this.ids = ids;
    }

    /**
     * What is asked for; the amount is positive either way.
     *
     * @param unitCost what each certificate of a deposit has cost, if that is not what its market says
     */
    public record Movement(EntryType type, Amount amount, Optional<Price> unitCost, Optional<String> notes) {
        public Movement(EntryType type, Amount amount, Optional<String> notes) {
            this(type, amount, Optional.empty(), notes);
        }
    }

    /** What came of it. */
    public record Moved(EntryView transaction, BalanceView newBalance) {}

    public Decision<Moved> decide(
            Command command, HolderKind kind, Optional<UUID> id, Movement movement, TicketNumber ticket) {
        var found = id.flatMap(known -> holders.find(kind, known));
        if (found.isEmpty()) return new Refused<>(new Refusal.HolderNotFound(kind));
        var holder = found.get();
        if (!holder.active()) return new Refused<>(new Refusal.HolderInactive(kind));
        if (!mayMove(holder, movement)) return new Refused<>(new Refusal.WrongAssetForType(holder.type()));
        return move(command, holder, movement, ticket);
    }

    /** What an account is not funded with it may have earned by trading, and may take out. */
    private boolean mayMove(Holder holder, Movement movement) {
        var asset = movement.amount().asset();
        return holder.type().funding().contains(asset)
                || (movement.type() == EntryType.WITHDRAWAL
                        && holders.balance(holder.account(), asset).total() > 0);
    }

    private Decision<Moved> move(Command command, Holder holder, Movement movement, TicketNumber ticket) {
        var before = holders.balance(holder.account(), movement.amount().asset());
        var occasion = new Occasion(
                ids.at(command.at()), ticket, movement.notes(), command.caller().userId(), command.at());
        return switch (movement.type()) {
            case DEPOSIT -> deposit(holder, before, movement, occasion);
            case WITHDRAWAL ->
                before.covers(movement.amount())
                        ? accept(holder, Posting.withdrawal(before, movement.amount(), occasion))
                        : new Refused<>(new Refusal.InsufficientAvailable(
                                movement.amount(), new Amount(before.asset(), before.available())));
            case TRADE_DEBIT, TRADE_CREDIT, TRADE_FILL ->
                throw new IllegalArgumentException("Only orders make a " + movement.type());
        };
    }

    private Decision<Moved> deposit(Holder holder, Balance before, Movement movement, Occasion occasion) {
        var cost = costs.of(movement.amount(), movement.unitCost());
        var fits = before.total() <= Balance.TOTAL_MAX - movement.amount().units()
                && before.worth().cost() <= Balance.TOTAL_MAX - cost.orElse(0L);
        return fits
                ? accept(holder, Posting.deposit(before, movement.amount(), cost, occasion))
                : new Refused<>(new Refusal.InvalidFields(
                        List.of(new FieldError("amount", "would make the balance too large"))));
    }

    private static Decision<Moved> accept(Holder holder, Posting posting) {
        var moved = new Moved(EntryView.of(holder.type().kind(), posting.entry()), BalanceView.of(posting.after()));
        return new Accepted<>(
                moved,
                List.of(new Change.HolderUnchanged(holder), new Change.Posted(posting)),
                List.of(new FundsMoved(posting.entry().type(), moved.transaction(), moved.newBalance())),
                trace(holder, posting));
    }

    private static Trace trace(Holder holder, Posting posting) {
        return new Trace(
                Traces.movement(holder, posting.entry().id()),
                Optional.of(Json.write(BalanceView.of(posting.before()))),
                Optional.of(Json.write(BalanceView.of(posting.after()))),
                List.of(
                        Traces.kindTag(holder.type().kind()),
                        "asset_transaction",
                        posting.entry().type().name().toLowerCase(Locale.ROOT)),
                List.of());
    }
}
