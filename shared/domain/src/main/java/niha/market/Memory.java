package niha.market;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a market has answered not long ago, and what the entry that is being made answers. */
final class Memory {
    private final Recent recent;
    private final OpenOrders open;
    private final List<UUID> answered = new ArrayList<>();
    private final Set<UUID> calledOff = new HashSet<>();

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
    boolean isCalledOff(UUID order) {
        return calledOff.contains(order) || recent.isCalledOff(order);
    }

    /** An order will not come in any more; says no if it has come already. */
    boolean callOff(UUID order) {
        return !knows(order) && calledOff.add(order);
    }
}
