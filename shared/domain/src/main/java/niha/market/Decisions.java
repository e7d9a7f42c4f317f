package niha.market;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.book.Side;
import niha.market.MarketCommand.Amend;
import niha.market.MarketCommand.Cancel;
import niha.market.MarketCommand.Enter;
import niha.market.MarketCommand.Errand;
import niha.market.MarketCommand.Wake;
import niha.market.Passage.Run;
import niha.orders.OrderTerms;
import niha.units.Price;

/** Makes one entry: runs commands through the book until they are through, or the entry is full. */
final class Decisions {
    /** With so many outcomes, and so many trades as there may be, an entry stays below the 400 KB that an item may have. */
    static final int OUTCOMES_MAX = 200;

    private final Market market;
    private final OpenOrders open;
    private final Passage passage;
    private final Instant at;
    private final List<UUID> answered = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();

    Decisions(Market market, Instant at) {
        this.market = market;
        this.open = market.open();
        this.passage = new Passage(market);
        this.at = at;
    }

    private boolean full() {
        return passage.isFull()
                || outcomes.size() >= OUTCOMES_MAX
                || market.incoming().isPresent();
    }

    /** An order that did not fit into the last entry is next, before anybody else. */
    void goOn() {
        var order = market.incoming();
        if (order.isEmpty()) return;
        market.goesOn(null);
        var run = passage.run(order.get());
        outcomes.add(
                new Outcome.WentOn(order.get().terms.id(), order.get().terms.account(), run.fills(), run.ending()));
    }

    void expire() {
        if (full()) return;
        for (var order : open.overdue(at, OUTCOMES_MAX - outcomes.size())) {
            open.remove(order);
            outcomes.add(new Outcome.Expired(order.terms.id(), order.terms.account(), order.left()));
        }
    }

    /** Answers a command, unless it was answered before, does not fit any more, or comes from the future. */
    void answer(MarketCommand command) {
        if (full() || command instanceof Wake || isKnown(command.id())) return;
        if (isFromTheFuture(command)) return;
        var late = isLate(command);
        switch (command) {
            case Enter enter -> enter(enter.order(), late);
            case Cancel cancel -> cancel(cancel, late);
            case Amend amend -> amend(amend, late);
            case Wake _ -> {}
        }
        answered.add(command.id());
    }

    private boolean isFromTheFuture(MarketCommand command) {
        return command.at().isAfter(at.plus(Market.AHEAD_MAX));
    }

    private boolean isLate(MarketCommand command) {
        return command.at().isBefore(at.minus(Market.LIFETIME));
    }

    private boolean isKnown(UUID command) {
        return market.recent().knows(command) || open.find(command).isPresent() || answered.contains(command);
    }

    private void enter(OrderTerms order, boolean late) {
        if (late || order.expiresAt().filter(end -> !end.isAfter(at)).isPresent()) {
            outcomes.add(new Outcome.Entered(order, List.of(), Ending.TOO_LATE));
            return;
        }
        var run = passage.run(Live.entering(order, market.takeNumber()));
        outcomes.add(new Outcome.Entered(order, run.fills(), run.ending()));
    }

    private void cancel(Cancel cancel, boolean late) {
        var order = ofOwner(cancel.errand()).filter(_ -> !late);
        if (order.isPresent()) open.remove(order.get());
        outcomes.add(
                order.isPresent()
                        ? new Outcome.Cancelled(
                                cancel.id(), cancel.errand(), order.get().left())
                        : new Outcome.Missed(cancel.id(), cancel.errand(), 0));
    }

    private void amend(Amend amend, boolean late) {
        var order = ofOwner(amend.errand())
                .filter(_ -> !late)
                .filter(found -> amend.quantity() > found.filled())
                .filter(found -> !found.terms.postOnly() || !crosses(found.terms.side(), amend.limit()));
        if (order.isEmpty()) {
            outcomes.add(new Outcome.Missed(amend.id(), amend.errand(), amend.lockedMore()));
            return;
        }
        var before = order.get();
        var now = before.terms.amended(amend.limit(), amend.quantity());
        var keepsPlace = now.limit().equals(before.terms.limit()) && now.quantity() <= before.terms.quantity();
        var run = keepsPlace ? shrink(before, now) : comeInAnew(before, now);
        outcomes.add(new Outcome.Amended(
                amend.id(), amend.errand(), now, amend.lockedMore(), keepsPlace, run.fills(), run.ending()));
    }

    private Run shrink(Live before, OrderTerms now) {
        open.change(before, before.amended(now, before.number));
        return new Run(List.of(), Ending.RESTS);
    }

    private Run comeInAnew(Live before, OrderTerms now) {
        open.remove(before);
        return passage.run(before.amended(now, market.takeNumber()));
    }

    private Optional<Live> ofOwner(Errand errand) {
        return open.find(errand.order()).filter(order -> order.terms.account().equals(errand.account()));
    }

    private boolean crosses(Side side, Price limit) {
        var best = market.book().view().best(side.opposite());
        return best != 0 && (side == Side.BUY ? limit.cents() >= best : limit.cents() <= best);
    }

    Optional<JournalEntry> entry() {
        if (outcomes.isEmpty()) return Optional.empty();
        return Optional.of(
                new JournalEntry(market.certificate(), market.sequence() + 1, market.head(), at, answered, outcomes));
    }
}
