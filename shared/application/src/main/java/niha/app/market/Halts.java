package niha.app.market;

import java.time.Instant;
import java.util.Optional;
import niha.units.Asset;

/** Which markets stand still, because something happened there that nobody could decide. */
public interface Halts {
    Optional<Halt> find(Asset certificate);

    /** Halts a market; the first cause stands. Says whether it was this one. */
    boolean halt(Halt halt);

    record Halt(Asset certificate, Instant at, String cause) {}
}
