package niha.app.orders;

import java.util.List;
import java.util.Optional;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Errand;
import niha.orders.Order;
import niha.parties.HolderKind;
import niha.tickets.TicketNumber;

/** Asks a market to take an order out. Whether it still could be is decided there. */
public final class CancelOrder {
    private final Ids ids;

    public CancelOrder(Ids ids) {
        this.ids = ids;
    }

    public Decision<OrderView> decide(Command command, HolderKind kind, Optional<Order> found, TicketNumber ticket) {
        if (found.isEmpty()) return new Refused<>(new Refusal.OrderNotFound(kind));
        var order = found.get();
        if (!order.status().isOpen()) return new Refused<>(new Refusal.OrderNotCancellable(order.status()));
        var errand = new Errand(
                order.terms().id(),
                order.terms().account(),
                ticket,
                command.caller().userId());
        var cancel = new MarketCommand.Cancel(ids.at(command.at()), command.at(), errand);
        var view = OrderView.of(order);
        return new Accepted<>(
                view,
                List.of(new Change.CommandSent(order.terms().certificate(), cancel)),
                List.of(),
                OrderTraces.of(order, Optional.of(Json.write(view)), Optional.empty(), "cancellation"));
    }
}
