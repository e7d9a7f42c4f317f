package niha.app.quoting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import niha.quoting.Quoting;
import niha.units.Asset;

/** Who quotes by themselves. Every read is of the latest state. */
public interface Quotings {
    Quoting find(UUID marketMaker, Asset certificate);

    /** Some of those whose next cycle should have been before this moment. */
    List<Quoting> overdue(Instant before, int most);
}
