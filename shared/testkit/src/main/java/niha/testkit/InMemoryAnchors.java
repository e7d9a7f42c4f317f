package niha.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import niha.app.audit.Seals;
import niha.app.audit.Seals.Block;

/** Anchors in memory: what was put first stays. */
public final class InMemoryAnchors implements Seals.Anchors {
    private final Map<Place, Block> anchors = new HashMap<>();

    private record Place(int year, long block) {}

    @Override
    public synchronized void put(Block block) {
        anchors.putIfAbsent(new Place(block.seal().year(), block.seal().block()), block);
    }

    @Override
    public synchronized Optional<Block> find(int year, long block) {
        return Optional.ofNullable(anchors.get(new Place(year, block)));
    }
}
