package niha.app.liquidity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.orders.CancelSeveral;
import niha.app.orders.OrderView;
import niha.app.orders.Orders;
import niha.liquidity.Operation;
import niha.liquidity.Operation.Stage;
import niha.orders.Order;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;

/** Takes back what is left of an operation, as one command. */
public final class CancelLiquidity {
    private final Operations operations;
    private final Orders orders;
    private final CancelSeveral cancel;

    public CancelLiquidity(Operations operations, Orders orders, Ids ids) {
        this.operations = operations;
        this.orders = orders;
        this.cancel = new CancelSeveral(ids);
    }

    /** Says how many orders are asked out. */
    public Decision<Integer> decide(Command command, UUID id, TicketNumber ticket) {
        var found = operations.find(id);
        if (found.isEmpty()) return new Refused<>(new Refusal.OperationNotFound());
        var operation = found.get();
        if (operation.stage() != Stage.PLACED && operation.stage() != Stage.CANCELLED)
            return new Refused<>(new Refusal.OperationNotCancellable());
        var about = new Subject(Optional.of(id.toString()), Optional.empty(), Optional.empty());
        return switch (cancel.decide(command, about, orders(operation), List.of("liquidity", "cancellation"), ticket)) {
            case Refused<List<OrderView>> refused -> new Refused<>(refused.reason());
            case Accepted<List<OrderView>> accepted -> {
                if (accepted.outcome().isEmpty()) yield new Refused<>(new Refusal.OperationNotCancellable());
                var changes = new ArrayList<>(accepted.changes());
                changes.add(new Change.OperationMoved(operation, operation.cancelled(command.at())));
                yield new Accepted<>(accepted.outcome().size(), changes, accepted.events(), accepted.trace());
            }
        };
    }

    /** An operation's orders as they are now. */
    public List<Order> orders(Operation operation) {
        var keys = new ArrayList<Orders.Key>();
        for (var allocation : operations.allocations(operation.id()))
            allocation.orders().forEach(terms -> keys.add(new Orders.Key(terms.account(), terms.id())));
        var now = orders.all(keys);
        return keys.stream()
                .flatMap(key -> Optional.ofNullable(now.get(key)).stream())
                .toList();
    }
}
