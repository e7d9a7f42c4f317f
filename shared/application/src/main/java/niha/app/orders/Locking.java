package niha.app.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Ids;
import niha.app.accounts.Holders;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Refusal;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.orders.OrderTerms;
import niha.parties.Holder;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/** Reserves what several orders of one holder may cost, each with an entry of its own. */
final class Locking {
    private final Command command;
    private final Holder holder;
    private final TicketNumber ticket;
    private final Holders holders;
    private final Ids ids;
    private final Map<Asset, Posting> postings = new LinkedHashMap<>();

    Locking(Command command, Holder holder, TicketNumber ticket, Holders holders, Ids ids) {
        this.command = command;
        this.holder = holder;
        this.ticket = ticket;
        this.holders = holders;
        this.ids = ids;
    }

    /** Locks so much for an order, unless it is not there. */
    Optional<Refusal> lock(OrderTerms order, Amount amount) {
        var posting =
                postings.computeIfAbsent(amount.asset(), asset -> Posting.on(holders.balance(holder.account(), asset)));
        var left = posting.after();
        if (!left.covers(amount))
            return Optional.of(new Refusal.InsufficientAvailable(amount, new Amount(left.asset(), left.available())));
        var occasion = new Occasion(
                ids.at(command.at()),
                ticket,
                Optional.of("Locked for order " + order.id()),
                command.caller().userId(),
                command.at(),
                Optional.of(order.id()),
                Optional.empty());
        postings.put(amount.asset(), posting.locked(amount, occasion));
        return Optional.empty();
    }

    List<Change> changes() {
        var changes = new ArrayList<Change>();
        postings.values().stream()
                .filter(posting -> !posting.entries().isEmpty())
                .forEach(posting -> changes.add(new Change.Posted(posting)));
        return changes;
    }
}
