package niha.app.liquidity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.units.Asset;

/** Placements of liquidity as they are stored. One at a time is under way; every read is of the latest state. */
public interface Operations {
    Optional<Operation> find(UUID id);

    /** What it places, the richest first, bids before asks: as it was planned. */
    List<Allocation> allocations(UUID id);

    /** The one that is not over. */
    Optional<Operation> underway();

    /** Those of a certificate or of any, newest first. */
    Page<Operation> page(Optional<Asset> certificate, Page.Wanted wanted);
}
