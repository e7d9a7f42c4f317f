package niha.app.marketmakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Refusal;
import niha.app.events.MarketMakerCreated;
import niha.ledger.Balance;
import niha.ledger.Posting;
import niha.ledger.Posting.Occasion;
import niha.parties.MarketMaker;
import niha.parties.Role;
import niha.parties.User;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Creates a market maker, the user behind it and its opening balances, all in one commit. */
public final class CreateMarketMaker {
    private static final List<String> TAGS = List.of("market_maker", "creation");

    private final MarketMakers marketMakers;
    private final Ids ids;

    public CreateMarketMaker(MarketMakers marketMakers, Ids ids) {
        this.marketMakers = marketMakers;
        this.ids = ids;
    }

    public Decision<MarketMakerView> decide(Command command, NewMarketMaker wanted, TicketNumber ticket) {
        for (var amount : wanted.openingBalances())
            if (!wanted.type().funding().contains(amount.asset()))
                return new Refused<>(new Refusal.WrongAssetForType(wanted.type()));
        if (marketMakers.emailTaken(wanted.email())) return new Refused<>(new Refusal.EmailTaken());
        return open(command, wanted, ticket);
    }

    private Decision<MarketMakerView> open(Command command, NewMarketMaker wanted, TicketNumber ticket) {
        var user = new User(ids.at(command.at()), wanted.email(), Role.MARKET_MAKER, command.at());
        var marketMaker = new MarketMaker(
                ids.at(command.at()),
                user.id(),
                wanted.name(),
                wanted.email(),
                wanted.description(),
                wanted.type(),
                true,
                command.caller().userId(),
                command.at(),
                command.at());
        var postings = openingPostings(command, wanted, marketMaker, ticket);
        var view = MarketMakerView.of(
                marketMaker, postings.stream().map(Posting::after).toList());
        var changes = new ArrayList<Change>();
        changes.add(new Change.UserRegistered(user));
        changes.add(new Change.MarketMakerOpened(marketMaker));
        postings.forEach(posting -> changes.add(new Change.Posted(posting)));
        return new Accepted<>(view, changes, List.of(new MarketMakerCreated(view)), trace(view));
    }

    private List<Posting> openingPostings(
            Command command, NewMarketMaker wanted, MarketMaker marketMaker, TicketNumber ticket) {
        return wanted.openingBalances().stream()
                .map(amount -> Posting.deposit(
                        Balance.none(marketMaker.account(), amount.asset()),
                        amount,
                        new Occasion(
                                ids.at(command.at()),
                                ticket,
                                Optional.of("Opening balance"),
                                command.caller().userId(),
                                command.at())))
                .toList();
    }

    private static Trace trace(MarketMakerView view) {
        var id = Optional.of(view.id().toString());
        return new Trace(new Subject(id, id), Optional.empty(), Optional.of(Json.write(view)), TAGS);
    }
}
