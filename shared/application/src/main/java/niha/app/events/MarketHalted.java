package niha.app.events;

import java.time.Instant;
import niha.app.market.Halts.Halt;
import niha.units.Asset;

/** A market stands still: something happened there that nobody could decide. */
public record MarketHalted(Asset certificateType, Instant haltedAt, String cause) implements Event {
    public static MarketHalted of(Halt halt) {
        return new MarketHalted(halt.certificate(), halt.at(), halt.cause());
    }

    @Override
    public String type() {
        return "MarketHalted.v1";
    }

    @Override
    public String source() {
        return "niha.market";
    }
}
