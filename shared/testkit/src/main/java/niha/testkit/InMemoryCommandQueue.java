package niha.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import niha.app.market.CommandQueue;
import niha.app.market.Documents;
import niha.market.MarketCommand;
import niha.testkit.contracts.CommandQueueContract;
import niha.units.Asset;

/** A queue in memory, in which commands lie as the documents that a queue would carry. */
public final class InMemoryCommandQueue implements CommandQueue, CommandQueueContract.Ends {
    private final Map<Asset, List<MarketCommand>> waiting = new EnumMap<>(Asset.class);
    private final Set<String> sent = new HashSet<>();

    @Override
    public synchronized void send(Asset certificate, MarketCommand command, Instant now) {
        if (sent.add(command.id() + "-" + now.toEpochMilli()))
            waiting.computeIfAbsent(certificate, _ -> new ArrayList<>())
                    .add(Documents.command(Documents.message(command)));
    }

    @Override
    public CommandQueue in() {
        return this;
    }

    @Override
    public synchronized Map<Asset, List<MarketCommand>> out() {
        var out = Map.copyOf(waiting);
        waiting.clear();
        return out;
    }
}
