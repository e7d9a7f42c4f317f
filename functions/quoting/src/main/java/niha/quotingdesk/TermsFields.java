package niha.quotingdesk;

import java.math.BigDecimal;
import java.util.Optional;
import niha.http.Fields;
import niha.quoting.Terms;
import niha.units.Amount;
import niha.units.Asset;
import niha.units.Price;
import niha.units.Reading;

/** Reads how to quote, and says of each field what does not fit. */
record TermsFields(Fields fields) {
    private static final int LAYER_STEP_BPS = 10;
    private static final int REFRESH_SECONDS = 10;

    Optional<Terms> read(Asset certificate) {
        var spread = whole("spread_bps", 1, Terms.SPREAD_BPS_MAX);
        var size = certificates("size", certificate);
        var layers = whole("layers", 1, Terms.LAYERS_MAX);
        var layerStep = whole("layer_step_bps", 0, Terms.STEP_BPS_MAX);
        var sizeStep = whole("size_step_bps", 0, Terms.SIZE_STEP_BPS_MAX);
        var position = certificates("max_position", certificate);
        var skew = whole("skew_bps", 0, Terms.SKEW_BPS_MAX);
        var refresh = whole("refresh_seconds", 1, Terms.REFRESH_SECONDS_MAX);
        var tolerance = whole("tolerance_bps", 0, Terms.TOLERANCE_BPS_MAX);
        var least = price("price_min");
        var most = price("price_max");
        var stale = whole("stale_reference_seconds", 1, Terms.STALE_SECONDS_MAX);
        require("spread_bps");
        require("size");
        if (skew.orElse(0) > 0 && !fields.says("max_position"))
            fields.refuse("max_position", "is required where there is a skew_bps");
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0)
            fields.refuse("price_max", "must be at least price_min");
        if (spread.isEmpty() || size.isEmpty() || !fields.errors().isEmpty()) return Optional.empty();
        return Optional.of(new Terms(
                spread.get(),
                size.get(),
                layers.orElse(1),
                layerStep.orElse(LAYER_STEP_BPS),
                sizeStep.orElse(0),
                position,
                skew.orElse(0),
                refresh.orElse(REFRESH_SECONDS),
                tolerance.orElse(0),
                least,
                most,
                stale.map(Integer::longValue)));
    }

    private void require(String name) {
        if (!fields.says(name)) fields.refuse(name, "is required");
    }

    private Optional<Integer> whole(String name, int least, int most) {
        var wrong = "must be a whole number from %d to %d".formatted(least, most);
        return fields.decimal(name, written -> {
            var isWithin = written.compareTo(BigDecimal.valueOf(least)) >= 0
                    && written.compareTo(BigDecimal.valueOf(most)) <= 0
                    && written.stripTrailingZeros().scale() <= 0;
            return isWithin ? new Reading.Read<>(written.intValue()) : new Reading.Unreadable<>(wrong);
        });
    }

    private Optional<Long> certificates(String name, Asset certificate) {
        return fields.decimal(name, written -> Amount.read(certificate, written))
                .map(Amount::units);
    }

    private Optional<Price> price(String name) {
        return fields.decimal(name, Price::read).flatMap(written -> {
            if (written instanceof Price.Written.OnTick on) return Optional.of(on.price());
            fields.refuse(name, "must be a multiple of 0.01");
            return Optional.empty();
        });
    }
}
