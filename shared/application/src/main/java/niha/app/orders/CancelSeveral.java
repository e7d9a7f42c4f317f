package niha.app.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.Ids;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Trace;
import niha.market.MarketCommand;
import niha.market.MarketCommand.Errand;
import niha.market.MarketCommand.Part;
import niha.market.MarketCommand.Rule;
import niha.market.MarketCommand.Together;
import niha.orders.Order;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Asks markets to take out orders with nobody in between. Which of them still could be is decided there. */
public final class CancelSeveral {
    /** A ticket and an answer name so many of the orders; each that is cancelled has a ticket of its own that names this one. */
    public static final int NAMED_MAX = 500;

    private final Ids ids;

    public CancelSeveral(Ids ids) {
        this.ids = ids;
    }

    /**
     * Cancels those of the orders that are open, with one command for each market.
     *
     * @param about whose orders they are, or of what
     */
    public Decision<List<OrderView>> decide(
            Command command, Subject about, List<Order> orders, List<String> tags, TicketNumber ticket) {
        var open = orders.stream().filter(order -> order.status().isOpen()).toList();
        var views = open.stream().map(OrderView::of).toList();
        var commands = new ArrayList<Change>();
        for (var certificate : Asset.certificates()) {
            var there = of(open, certificate);
            for (int from = 0; from < there.size(); from += Together.PARTS_MAX)
                commands.add(sent(
                        command, there.subList(from, Math.min(there.size(), from + Together.PARTS_MAX)), ticket));
        }
        return new Accepted<>(
                views,
                commands,
                List.of(),
                new Trace(about, Optional.of(Json.write(named(views))), Optional.empty(), tags, List.of()));
    }

    /** The first of them, by their ids. */
    public static List<UUID> named(List<OrderView> orders) {
        return orders.stream().limit(NAMED_MAX).map(OrderView::id).toList();
    }

    private static List<Order> of(List<Order> orders, Asset certificate) {
        return orders.stream()
                .filter(order -> order.terms().certificate() == certificate)
                .toList();
    }

    private Change sent(Command command, List<Order> orders, TicketNumber ticket) {
        var parts = orders.stream()
                .<Part>map(order -> new MarketCommand.Cancel(
                        ids.at(command.at()),
                        command.at(),
                        new Errand(
                                order.terms().id(),
                                order.terms().account(),
                                ticket,
                                command.caller().userId())))
                .toList();
        var certificate = orders.getFirst().terms().certificate();
        return new Change.CommandSent(
                certificate, new Together(ids.at(command.at()), command.at(), parts, Rule.EACH_FOR_ITSELF));
    }
}
