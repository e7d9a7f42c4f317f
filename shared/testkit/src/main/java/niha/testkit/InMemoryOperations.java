package niha.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import niha.app.Page;
import niha.app.commands.Change;
import niha.app.liquidity.Operations;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Allocation;
import niha.units.Asset;

/** Placements of liquidity, in memory. */
final class InMemoryOperations implements Operations {
    private final NavigableMap<String, Operation> operations = new TreeMap<>();
    private final Map<UUID, List<Allocation>> allocations = new HashMap<>();

    synchronized boolean accepts(Change.OperationBegun begun) {
        return underway().isEmpty()
                && !operations.containsKey(begun.operation().id().toString());
    }

    synchronized boolean isStill(Operation operation) {
        return find(operation.id())
                .filter(now -> now.version() == operation.version())
                .isPresent();
    }

    synchronized void add(Change.OperationBegun begun) {
        put(begun.operation());
        allocations.put(begun.operation().id(), begun.allocations());
    }

    synchronized void put(Operation operation) {
        operations.put(operation.id().toString(), operation);
    }

    @Override
    public synchronized Optional<Operation> find(UUID id) {
        return Optional.ofNullable(operations.get(id.toString()));
    }

    @Override
    public synchronized List<Allocation> allocations(UUID id) {
        return allocations.getOrDefault(id, List.of());
    }

    @Override
    public synchronized Optional<Operation> underway() {
        return operations.values().stream()
                .filter(operation -> !operation.isOver())
                .findFirst();
    }

    @Override
    public synchronized Page<Operation> page(Optional<Asset> certificate, Page.Wanted wanted) {
        var found = operations.descendingMap().values().stream()
                .filter(operation ->
                        certificate.map(operation.certificate()::equals).orElse(true))
                .filter(operation -> wanted.after()
                        .map(last -> operation.id().toString().compareTo(last) < 0)
                        .orElse(true))
                .skip(wanted.skip())
                .limit(wanted.limit() + 1L)
                .toList();
        if (found.size() <= wanted.limit()) return new Page<>(found, Optional.empty());
        var shown = found.subList(0, wanted.limit());
        return new Page<>(shown, Optional.of(shown.getLast().id().toString()));
    }
}
