package niha.market;

import java.util.List;
import niha.market.MarketCommand.Amend;
import niha.market.Passage.Run;
import niha.orders.OrderTerms;

/** Changes what an order in the book asks for. */
final class Amendment {
    private final Market market;
    private final OpenOrders open;
    private final Passage passage;
    private final Amend command;

    Amendment(Market market, Passage passage, Amend command) {
        this.market = market;
        this.open = market.open();
        this.passage = passage;
        this.command = command;
    }

    Outcome answer(boolean late) {
        var order = open.of(command.errand())
                .filter(_ -> !late)
                .filter(found -> command.quantity() > found.filled())
                .filter(found -> !found.terms.postOnly() || !market.wouldTrade(found.terms.side(), command.limit()));
        if (order.isEmpty()) return new Outcome.Missed(command.id(), command.errand(), command.lockedMore());
        var before = order.get();
        var now = before.terms.amended(command.limit(), command.quantity());
        var keepsPlace = now.limit().equals(before.terms.limit()) && now.quantity() <= before.terms.quantity();
        var run = keepsPlace ? shrink(before, now) : comeInAnew(before, now);
        return new Outcome.Amended(
                command.id(), command.errand(), now, command.lockedMore(), keepsPlace, run.fills(), run.ending());
    }

    private Run shrink(Live before, OrderTerms now) {
        open.change(before, before.amended(now, before.number));
        return new Run(List.of(), Ending.RESTS);
    }

    private Run comeInAnew(Live before, OrderTerms now) {
        open.remove(before);
        return passage.run(before.amended(now, market.takeNumber()));
    }
}
