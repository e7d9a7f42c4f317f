package niha.accounts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import niha.accounts.LimitsVerb.Wanted;
import niha.app.accounts.EditHolder;
import niha.app.accounts.HolderView;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.http.CommandEndpoint;
import niha.http.Fields;
import niha.http.Request;
import niha.parties.Holder.Edit;
import niha.parties.HolderKind;
import niha.parties.Limits;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Reading;

/** Puts a market maker's limits in the place of the last ones; what is not sent is not limited. */
record LimitsVerb(EditHolder edit) implements CommandEndpoint.Verb<Wanted, HolderView> {
    private static final BigDecimal BAND_MAX = BigDecimal.valueOf(Limits.PRICE_BAND_BASIS_POINTS_MAX);

    record Wanted(Optional<UUID> id, Limits limits) {}

    @Override
    public ActionType type(Optional<Wanted> wanted) {
        return ActionType.MM_UPDATED;
    }

    @Override
    public Subject about(Request request) {
        return Addressed.subject(HolderKind.MARKET_MAKER, request);
    }

    @Override
    public Optional<Wanted> read(Request request, Fields fields) {
        var positions = new EnumMap<Asset, Long>(Asset.class);
        var said = fields.object("position_max");
        for (var certificate : Asset.certificates())
            units(said, certificate.name(), certificate).ifPresent(most -> positions.put(certificate, most));
        said.refuseUnknown();
        var notional = units(fields, "notional_max_eur", Asset.EUR);
        var band = fields.decimal("price_band_bps", LimitsVerb::band);
        return Optional.of(new Wanted(Addressed.id(request), new Limits(positions, notional, band)));
    }

    private static Optional<Long> units(Fields fields, String name, Asset asset) {
        return fields.decimal(name, written -> Amount.read(asset, written)).map(Amount::units);
    }

    private static Reading<Integer> band(BigDecimal written) {
        var isBand = written.signum() > 0
                && written.compareTo(BAND_MAX) <= 0
                && written.stripTrailingZeros().scale() <= 0;
        return isBand
                ? new Reading.Read<>(written.intValueExact())
                : new Reading.Unreadable<>("must be a whole number from 1 to " + BAND_MAX);
    }

    @Override
    public Decision<HolderView> decide(Command command, Wanted wanted, TicketNumber ticket) {
        return edit.decide(command, HolderKind.MARKET_MAKER, wanted.id(), Edit.to(wanted.limits()));
    }

    @Override
    public Object say(HolderView outcome, TicketNumber ticket) {
        return Said.of(outcome, ticket);
    }
}
