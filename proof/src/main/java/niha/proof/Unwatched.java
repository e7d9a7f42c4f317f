package niha.proof;

import java.util.Optional;
import niha.api.Topology;

/** The tables without their streams: nobody listens to them here, and the engine's streams grow slower with all that they hold. */
public final class Unwatched {
    private Unwatched() {}

    public static Topology topology() {
        var all = Topology.load();
        var tables = all.tables().stream()
                .map(table -> new Topology.Table(
                        table.name(), table.partitionKey(), table.sortKey(), table.expiresAt(), Optional.empty()))
                .toList();
        return new Topology(all.bus(), all.webSocket(), tables, all.buckets(), all.queues(), all.functions());
    }
}
