package niha.market;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import niha.ledger.AccountId;
import niha.market.Recent.Awaited;
import niha.orders.OrderTerms;

/** What a market has answered not long ago, and what the entry that is being made answers. */
final class Memory {
    private final Recent recent;
    private final OpenOrders open;
    private final List<UUID> answered = new ArrayList<>();
    private final Set<Awaited> calledOff = new HashSet<>();

    Memory(Market market) {
        this.recent = market.recent();
        this.open = market.open();
    }

    boolean knows(UUID command) {
        return recent.knows(command) || open.find(command).isPresent() || answered.contains(command);
    }

    void answer(UUID command) {
        answered.add(command);
    }

    List<UUID> answered() {
        return answered;
    }

    /** Whether an order was cancelled before it came. */
    boolean isCalledOff(OrderTerms order) {
        var awaited = new Awaited(order.id(), order.account());
        return calledOff.contains(awaited) || recent.isCalledOff(awaited);
    }

    /** An account's order will not come in any more; says no if it has come already. */
    boolean callOff(UUID order, AccountId account) {
        return !knows(order) && calledOff.add(new Awaited(order, account));
    }
}
