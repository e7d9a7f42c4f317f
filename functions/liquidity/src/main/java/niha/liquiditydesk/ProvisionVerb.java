package niha.liquiditydesk;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.liquidity.Provision;
import niha.app.liquidity.Provision.CreateNew;
import niha.app.liquidity.Provision.FundExisting;
import niha.app.liquidity.ProvisionLiquidity;
import niha.app.liquidity.Provisioned;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.liquiditydesk.PlanFields.Certificate;
import niha.parties.HolderType;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Reading;

/** Gives market makers what liquidity lacks: new ones, or those there are. */
record ProvisionVerb(ProvisionLiquidity provision) implements CommandEndpoint.Verb<Provision, Provisioned> {
    private static final int ACTION_LENGTH_MAX = 50;

    /** What is done. It is written as the seed of this API wrote it: in lower case. */
    private enum Action {
        CREATE_NEW("create_new"),
        FUND_EXISTING("fund_existing");

        private final String written;

        Action(String written) {
            this.written = written;
        }

        static Reading<Action> read(String text) {
            return Arrays.stream(values())
                    .filter(action -> action.written.equals(text))
                    .findFirst()
                    .<Reading<Action>>map(Reading.Read::new)
                    .orElseGet(() -> new Reading.Unreadable<>("must be create_new or fund_existing"));
        }
    }

    /** The types that a market maker can have. */
    private enum MarketMakerType {
        ASSET_HOLDER,
        LIQUIDITY_PROVIDER
    }

    @Override
    public ActionType type(Optional<Provision> wanted) {
        return ActionType.LIQUIDITY_PROVISIONED;
    }

    @Override
    public Subject about(Request request) {
        return Subject.NONE;
    }

    @Override
    public Optional<Provision> read(Request request, Fields fields) {
        var action = fields.text("action", ACTION_LENGTH_MAX, Action::read);
        var type = fields.choice("mm_type", MarketMakerType.class).map(chosen -> HolderType.valueOf(chosen.name()));
        var asset = type.flatMap(known -> asset(fields, known));
        if (!fields.has("amount")) fields.refuse("amount", "is required");
        var amount = asset.flatMap(known -> fields.decimal("amount", written -> Amount.read(known, written)));
        if (action.isEmpty()) return Optional.empty();
        return switch (action.get()) {
            case CREATE_NEW -> {
                refuse(fields, "mm_ids", "is for fund_existing");
                var count = count(fields);
                yield amount.flatMap(known -> count.map(many -> new CreateNew(type.orElseThrow(), known, many)));
            }
            case FUND_EXISTING -> {
                refuse(fields, "count", "is for create_new");
                var ids = ids(fields);
                yield amount.flatMap(known -> ids.map(these -> new FundExisting(type.orElseThrow(), known, these)));
            }
        };
    }

    private static void refuse(Fields fields, String name, String why) {
        if (fields.says(name)) fields.refuse(name, why);
    }

    /** One that buys is given EUR; of one that sells it has to be said which certificate. */
    private static Optional<Asset> asset(Fields fields, HolderType type) {
        if (type == HolderType.ASSET_HOLDER)
            return fields.choice("certificate_type", Certificate.class).map(Certificate::asset);
        refuse(fields, "certificate_type", "is for ASSET_HOLDER");
        return Optional.of(Asset.EUR);
    }

    private static Optional<Integer> count(Fields fields) {
        if (!fields.says("count")) fields.refuse("count", "is required");
        return fields.decimal("count", ProvisionVerb::readCount);
    }

    private static Reading<Integer> readCount(BigDecimal written) {
        var isCount = written.signum() > 0
                && written.compareTo(BigDecimal.valueOf(Provision.MARKET_MAKERS_MAX)) <= 0
                && written.stripTrailingZeros().scale() <= 0;
        return isCount
                ? new Reading.Read<>(written.intValueExact())
                : new Reading.Unreadable<>("must be a whole number from 1 to " + Provision.MARKET_MAKERS_MAX);
    }

    private static Optional<List<UUID>> ids(Fields fields) {
        return fields.texts("mm_ids", Provision.MARKET_MAKERS_MAX, ProvisionVerb::readId);
    }

    /** Only the one way in which ids are written. */
    private static Reading<UUID> readId(String text) {
        try {
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) return new Reading.Read<>(id);
        } catch (IllegalArgumentException e) {
            return new Reading.Unreadable<>("must hold ids of market makers");
        }
        return new Reading.Unreadable<>("must hold ids of market makers");
    }

    @Override
    public Decision<Provisioned> decide(Command command, Provision wanted, TicketNumber ticket) {
        return provision.decide(command, wanted);
    }

    private record Said(
            HolderType mmType,
            Asset assetType,
            BigDecimal amount,
            BigDecimal provisioned,
            List<Provisioned.Row> marketMakers,
            List<Provisioned.Refused> refused,
            String ticketId) {}

    @Override
    public Object say(Provisioned outcome, TicketNumber ticket) {
        return new Said(
                outcome.mmType(),
                outcome.assetType(),
                outcome.amount(),
                outcome.provisioned(),
                outcome.marketMakers(),
                outcome.refused(),
                ticket.toString());
    }
}
