package niha.marketmakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.marketmakers.CreateMarketMaker;
import niha.app.marketmakers.MarketMakerView;
import niha.app.marketmakers.NewMarketMaker;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.parties.Email;
import niha.parties.MarketMaker;
import niha.parties.MarketMakerType;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/** Creation as the API says it. */
record CreateVerb(CreateMarketMaker create) implements CommandEndpoint.Verb<NewMarketMaker, MarketMakerView> {

    private record Created(MarketMakerView marketMaker, String ticketId) {}

    @Override
    public Optional<NewMarketMaker> read(Fields fields) {
        var name = fields.text("name", MarketMaker.NAME_LENGTH_MAX);
        var email = fields.text("email", Email.LENGTH_MAX, Email::read);
        var description = fields.optionalText("description", MarketMaker.DESCRIPTION_LENGTH_MAX);
        var type = fields.choice("mm_type", MarketMakerType.class, MarketMakerType.ASSET_HOLDER);
        var opening = openingBalances(fields);
        if (name.isEmpty() || email.isEmpty()) return Optional.empty();
        return Optional.of(new NewMarketMaker(name.get(), email.get(), description, type, opening));
    }

    private static List<Amount> openingBalances(Fields fields) {
        var opening = new ArrayList<Amount>();
        var certificates = fields.object("initial_balances");
        for (var asset : MarketMakerType.ASSET_HOLDER.funding())
            certificates
                    .decimal(asset.name(), written -> Amount.read(asset, written))
                    .ifPresent(opening::add);
        certificates.refuseUnknown();
        fields.decimal("initial_eur_balance", written -> Amount.read(Asset.EUR, written))
                .ifPresent(opening::add);
        return opening;
    }

    @Override
    public Decision<MarketMakerView> decide(Command command, NewMarketMaker wanted, TicketNumber ticket) {
        return create.decide(command, wanted, ticket);
    }

    @Override
    public Object say(MarketMakerView outcome, TicketNumber ticket) {
        return new Created(outcome, ticket.toString());
    }
}
