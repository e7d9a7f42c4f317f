package niha.testkit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import niha.app.audit.Seals;
import niha.app.commands.Ports.Outdated;
import niha.seals.Seal;

/** The chain of seals in memory, each year's blocks by their numbers. */
final class InMemorySeals implements Seals {
    private final NavigableMap<Integer, NavigableMap<Long, Block>> chains = new TreeMap<>();

    @Override
    public synchronized Optional<Block> last(int year) {
        return Optional.ofNullable(chain(year).lastEntry()).map(Map.Entry::getValue);
    }

    @Override
    public synchronized List<Block> from(int year, long number, int limit) {
        return chain(year).values().stream()
                .filter(block -> block.seal().last() >= number)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized void append(Block block) throws Outdated {
        if (!isFree(block.seal())) throw new Outdated("seal");
        chain(block.seal().year()).put(block.seal().block(), block);
    }

    private boolean isFree(Seal seal) {
        return chain(seal.year()).values().stream()
                .noneMatch(other ->
                        other.seal().block() == seal.block() || other.seal().last() == seal.last());
    }

    private NavigableMap<Long, Block> chain(int year) {
        return chains.computeIfAbsent(year, _ -> new TreeMap<>());
    }
}
