package niha.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import niha.app.accounts.HolderView;
import niha.app.accounts.NewHolder;
import niha.app.accounts.OpenAccount;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.parties.Email;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;

/** Opens an account. A market maker may start with balances; a client starts with none. */
record OpenVerb(HolderKind kind, OpenAccount open) implements CommandEndpoint.Verb<NewHolder, HolderView> {

    @Override
    public ActionType type(Optional<NewHolder> wanted) {
        return switch (kind) {
            case MARKET_MAKER -> ActionType.MM_CREATED;
            case CLIENT -> ActionType.ENTITY_CREATED;
        };
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<NewHolder> read(Request request, Fields fields) {
        var name = fields.text("name", Holder.NAME_LENGTH_MAX);
        var email = fields.text("email", Email.LENGTH_MAX, Email::read);
        var description = fields.optionalText("description", Holder.DESCRIPTION_LENGTH_MAX);
        var type = HolderType.CLIENT;
        var opening = List.<Amount>of();
        if (kind == HolderKind.MARKET_MAKER) {
            type = marketMakerType(fields);
            opening = openingBalances(fields);
        }
        if (name.isEmpty() || email.isEmpty()) return Optional.empty();
        return Optional.of(new NewHolder(name.get(), email.get(), description, type, opening));
    }

    private static HolderType marketMakerType(Fields fields) {
        var type = fields.choice("mm_type", MarketMakerType.class, MarketMakerType.ASSET_HOLDER);
        return HolderType.valueOf(type.name());
    }

    /** The types that a market maker can have. */
    enum MarketMakerType {
        ASSET_HOLDER,
        LIQUIDITY_PROVIDER
    }

    private static List<Amount> openingBalances(Fields fields) {
        var opening = new ArrayList<Amount>();
        var certificates = fields.object("initial_balances");
        for (var asset : HolderType.ASSET_HOLDER.funding())
            certificates
                    .decimal(asset.name(), written -> Amount.read(asset, written))
                    .ifPresent(opening::add);
        certificates.refuseUnknown();
        fields.decimal("initial_eur_balance", written -> Amount.read(Asset.EUR, written))
                .ifPresent(opening::add);
        return opening;
    }

    @Override
    public Decision<HolderView> decide(Command command, NewHolder wanted, TicketNumber ticket) {
        return open.decide(command, wanted, ticket);
    }

    @Override
    public Object say(HolderView outcome, TicketNumber ticket) {
        return Said.of(outcome, ticket);
    }
}
