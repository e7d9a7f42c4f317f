package niha.market;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import niha.market.MarketCommand.Replace;
import niha.market.Outcome.Came;
import niha.market.Outcome.Gone;
import niha.orders.OrderTerms;

/** Puts orders in the place of others, on the funds that those leave. */
final class Replacement {
    private final Market market;
    private final Passage passage;
    private final Memory memory;
    private final Replace command;
    private final List<Gone> gone = new ArrayList<>();
    private final List<UUID> calledOff = new ArrayList<>();
    private final List<Came> came = new ArrayList<>();
    private long funds;

    Replacement(Market market, Passage passage, Memory memory, Replace command) {
        this.market = market;
        this.passage = passage;
        this.memory = memory;
        this.command = command;
        this.funds = command.lockedMore();
    }

    Outcome.Replaced done() {
        makeRoom();
        for (var order : command.orders()) if (!memory.knows(order.id())) came(order, enter(order));
        return outcome();
    }

    /** What was to make room makes it all the same: nobody wants to stand by an old quote. */
    Outcome.Replaced tooLate() {
        makeRoom();
        for (var order : command.orders()) if (!memory.knows(order.id())) came(order, new Came(order, Ending.TOO_LATE));
        return outcome();
    }

    private Outcome.Replaced outcome() {
        return new Outcome.Replaced(command.id(), command.errand(), command.lockedMore(), gone, calledOff, came);
    }

    private void came(OrderTerms order, Came how) {
        came.add(how);
        memory.answer(order.id());
    }

    private void makeRoom() {
        for (var id : command.gone())
            if (!isTakenOut(id) && memory.callOff(id, command.errand().account())) calledOff.add(id);
    }

    private boolean isTakenOut(UUID id) {
        var order = market.open()
                .find(id)
                .filter(found -> found.terms.account().equals(command.errand().account()));
        order.ifPresent(this::takeOut);
        return order.isPresent();
    }

    private void takeOut(Live order) {
        funds = Math.addExact(funds, order.reserved());
        market.open().remove(order);
        gone.add(new Gone(order.terms.id(), order.left()));
    }

    /** As much of the order as there are funds for. */
    private Came enter(OrderTerms order) {
        if (memory.isCalledOff(order)) return new Came(order, Ending.CALLED_OFF);
        var payable = order.payable(funds);
        if (payable == 0) return new Came(order, Ending.NOT_FUNDED);
        var cut = order.amended(order.limit(), payable);
        var ending = passage.run(Live.entering(cut, market.takeNumber())).ending();
        if (ending == Ending.RESTS) funds -= cut.reserve().units();
        return new Came(cut, ending);
    }
}
