package niha.liquiditydesk;

import java.util.Optional;
import niha.http.Fields;
import niha.liquidity.Plan.Targets;
import niha.units.Amount;
import niha.units.Asset;

/** Reads what liquidity is wanted: of which certificate, and how much of it on each side. */
record PlanFields(Asset certificate, Targets targets) {

    /** The certificates that there is a market of. */
    enum Certificate {
        CEA,
        EUA;

        Asset asset() {
            return Asset.valueOf(name());
        }
    }

    static Optional<PlanFields> read(Fields fields) {
        var certificate = fields.choice("certificate_type", Certificate.class);
        var bid = euros(fields, "bid_amount_eur");
        var ask = euros(fields, "ask_amount_eur");
        if (!fields.says("bid_amount_eur") && !fields.says("ask_amount_eur"))
            fields.refuse("bid_amount_eur", "or ask_amount_eur is required");
        if (certificate.isEmpty() || !fields.errors().isEmpty()) return Optional.empty();
        return Optional.of(new PlanFields(certificate.get().asset(), new Targets(bid.orElse(0L), ask.orElse(0L))));
    }

    private static Optional<Long> euros(Fields fields, String name) {
        return fields.decimal(name, written -> Amount.read(Asset.EUR, written)).map(Amount::units);
    }
}
