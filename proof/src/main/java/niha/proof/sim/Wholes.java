package niha.proof.sim;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import niha.app.Page;
import niha.app.commands.SystemTickets;
import niha.liquidity.Operation;
import niha.market.JournalEntry;
import niha.market.Outcome;
import niha.orders.Order;
import niha.testkit.InMemoryPlatform.Contents;

/** I16: what was asked for as a whole happened as a whole. I17: what was replaced is gone. I18: who does not quote by himself has no such quotes. */
final class Wholes {
    private static final Page.Wanted ALL = new Page.Wanted(1_000_000, 0, Optional.empty());

    private final Store store;
    private final Map<UUID, Order> orders = new HashMap<>();
    private final List<Operation> operations;
    private final Set<UUID> planned = new HashSet<>();
    private final Consumer<String> violation;

    Wholes(Store store, Contents contents, Consumer<String> violation) {
        this.store = store;
        this.violation = violation;
        contents.orders().forEach(order -> orders.put(order.terms().id(), order));
        this.operations = store.ports.operations().page(Optional.empty(), ALL).rows();
        for (var operation : operations)
            for (var allocation : store.ports.operations().allocations(operation.id()))
                allocation.orders().forEach(terms -> planned.add(terms.id()));
    }

    void check() {
        if (store.ports.operations().underway().isPresent())
            violation.accept("I13: never ended: " + store.ports.operations().underway());
        operations.forEach(this::operation);
        quotes();
        orders.values().forEach(this::byItself);
    }

    private void byItself(Order order) {
        if (!order.status().isOpen() || !order.placement().by().equals(SystemTickets.SELF)) return;
        var maker = UUID.fromString(order.terms().account().value());
        var quoting = store.ports.quotings().find(maker, order.terms().certificate());
        if (!quoting.isRunning()) violation.accept("I18: does not quote, and has quotes: " + quoting + ", " + order);
    }

    /** Either all of its orders came to the market, none of them taking anything, or none did. */
    private void operation(Operation operation) {
        var placed = store.ports.operations().allocations(operation.id()).stream()
                .flatMap(allocation -> allocation.orders().stream())
                .map(terms -> Optional.ofNullable(orders.get(terms.id())))
                .toList();
        var came = placed.stream()
                .flatMap(Optional::stream)
                .filter(order -> order.entered() > 0)
                .count();
        var open = placed.stream()
                .flatMap(Optional::stream)
                .filter(order -> order.status().isOpen())
                .count();
        if (operation.stage() == Operation.Stage.REFUSED && (came > 0 || open > 0))
            violation.accept("I16: refused, and " + came + " of it came: " + operation);
        if (operation.stage() != Operation.Stage.REFUSED && placed.stream().anyMatch(Optional::isEmpty))
            violation.accept("I16: placed, and not all of it is there: " + operation);
    }

    /** Only the quotes that were asked for last may rest. */
    private void quotes() {
        for (var id : store.quotes) {
            var order = orders.get(id);
            if (order == null || !order.status().isOpen()) continue;
            var standing = store.ports
                    .quotes()
                    .find(order.terms().account(), order.terms().certificate());
            if (!standing.orders().contains(id)) violation.accept("I17: replaced, and still there: " + order);
        }
    }

    /** What has to rest as a whole takes nothing as it comes in. */
    void took(List<JournalEntry> journal) {
        for (var entry : journal)
            for (var outcome : entry.happened())
                if (outcome instanceof Outcome.Entered entered
                        && planned.contains(entered.order().id())
                        && !entered.fills().isEmpty()) violation.accept("I16: part of a plan, and it took: " + entered);
    }
}
