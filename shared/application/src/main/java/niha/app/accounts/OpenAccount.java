package niha.app.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Ids;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.events.HolderEvent;
import niha.app.market.MarketData;
import niha.app.orders.OrderCounts;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.parties.Holder;
import niha.parties.User;
import niha.tickets.TicketNumber;

/** Opens an account for a market maker or a client: the holder, the user behind it and its opening balances, all in one commit. */
public final class OpenAccount {
    private final Holders holders;
    private final Costs costs;
    private final Ids ids;

    public OpenAccount(Holders holders, MarketData data, Ids ids) {
        this.holders = holders;
        this.costs = new Costs(data);
        this.ids = ids;
    }

    public Decision<HolderView> decide(Command command, NewHolder wanted, TicketNumber ticket) {
        for (var amount : wanted.openingBalances())
            if (!wanted.type().funding().contains(amount.asset()))
                return new Refused<>(new Refusal.WrongAssetForType(wanted.type()));
        if (holders.emailTaken(wanted.email())) return new Refused<>(new Refusal.EmailTaken());
        return open(command, wanted, ticket);
    }

    private Decision<HolderView> open(Command command, NewHolder wanted, TicketNumber ticket) {
        var user = new User(
                ids.at(command.at()), wanted.email(), wanted.type().kind().role(), command.at());
        var holder = new Holder(
                ids.at(command.at()),
                user.id(),
                wanted.name(),
                wanted.email(),
                wanted.description(),
                wanted.type(),
                true,
                Optional.empty(),
                command.caller().userId(),
                command.at(),
                command.at(),
                1);
        var postings = openingPostings(command, wanted, holder, ticket);
        var view = HolderView.of(holder, postings.stream().map(Posting::after).toList(), OrderCounts.NONE);
        var changes = new ArrayList<Change>();
        changes.add(new Change.UserRegistered(user, holder));
        changes.add(new Change.AccountOpened(holder));
        postings.forEach(posting -> changes.add(new Change.Posted(posting)));
        return new Accepted<>(
                view,
                changes,
                List.of(HolderEvent.opened(view)),
                Traces.of(holder, "creation", Optional.empty(), view));
    }

    private List<Posting> openingPostings(Command command, NewHolder wanted, Holder holder, TicketNumber ticket) {
        return wanted.openingBalances().stream()
                .map(amount -> Posting.deposit(
                        Balance.none(holder.account(), amount.asset()),
                        amount,
                        costs.of(amount, Optional.empty()),
                        new Occasion(
                                ids.at(command.at()),
                                ticket,
                                Optional.of("Opening balance"),
                                command.caller().userId(),
                                command.at())))
                .toList();
    }
}
