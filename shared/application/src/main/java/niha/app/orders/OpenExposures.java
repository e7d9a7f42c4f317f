package niha.app.orders;

import java.util.List;
import java.util.Optional;
import niha.app.market.CommandQueue.Underway;
import niha.ledger.AccountId;
import niha.market.MarketCommand.Amend;
import niha.orders.Exposure;
import niha.orders.Order;

/** What an account's open orders may still come to. One that an amendment is on its way to counts as the most of what it is and will be. */
public record OpenExposures(Orders orders, Underway underway) {

    public List<Exposure> of(AccountId account) {
        return orders.open(account, Optional.empty()).stream()
                .flatMap(order -> of(order).stream())
                .toList();
    }

    private Optional<Exposure> of(Order found) {
        var order = Optional.of(found);
        while (order.isPresent()) {
            var now = order.get();
            if (now.amending().isEmpty()) return Optional.of(Exposure.of(now));
            var amend = underway.find(now.terms().certificate(), now.amending().get());
            if (amend.isPresent() && amend.get() instanceof Amend wanted)
                return Optional.of(Exposure.of(now).or(amended(now, wanted)));
            // it has been answered since we read the order, which is another one now
            order = orders.find(Orders.Key.of(now))
                    .filter(again -> again.status().isOpen());
        }
        return Optional.empty();
    }

    private static Exposure amended(Order order, Amend wanted) {
        return Exposure.of(order.terms().amended(wanted.limit(), wanted.quantity()), order.filled(), order.gross());
    }
}
