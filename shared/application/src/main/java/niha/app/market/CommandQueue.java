package niha.app.market;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.market.MarketCommand;
import niha.units.Asset;

/** The way to a market: one queue for each certificate, in which commands arrive in the order in which they were sent. */
public interface CommandQueue {
    /** Sends a command; as often as one likes, since the market knows it by its id. */
    void send(Asset certificate, MarketCommand command, Instant now);

    /** The commands that were committed and have not been seen in a journal. */
    interface Underway {
        /** Some of those that were committed before the moment, oldest first. */
        List<MarketCommand> overdue(Asset certificate, Instant before);

        /** One of them by its id, as it was committed; none if it has been seen in the journal. */
        Optional<MarketCommand> find(Asset certificate, UUID command);
    }
}
