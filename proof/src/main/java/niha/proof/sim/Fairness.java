package niha.proof.sim;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import niha.book.Side;
import niha.market.Ending;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.Outcome;
import niha.orders.OrderTerms;

/**
 * I7: price, then time. Follows a journal with two sorted maps, knows nothing of the book, and objects to every trade that passed
 * over a better or an older order, or was made at another price than that of who was there first.
 */
final class Fairness {
    private static final class Standing {
        final OrderTerms terms;
        final long place;
        long left;

        Standing(OrderTerms terms, long place, long left) {
            this.terms = terms;
            this.place = place;
            this.left = left;
        }

        long cents() {
            return terms.limit().cents();
        }

        long place() {
            return place;
        }

        @Override
        public String toString() {
            return terms + " with " + left + " left";
        }
    }

    private final Consumer<String> violation;
    private final Map<UUID, Standing> resting = new HashMap<>();
    private final Map<UUID, Standing> goingOn = new HashMap<>();
    private final NavigableMap<Standing, UUID> bids =
            new TreeMap<>(Comparator.comparingLong((Standing s) -> -s.cents()).thenComparingLong(Standing::place));
    private final NavigableMap<Standing, UUID> asks =
            new TreeMap<>(Comparator.comparingLong(Standing::cents).thenComparingLong(Standing::place));
    private long places;

    Fairness(Consumer<String> violation) {
        this.violation = violation;
    }

    void follow(List<JournalEntry> journal) {
        for (var entry : journal) for (var outcome : entry.happened()) take(outcome);
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Entered in ->
                comes(new Standing(in.order(), ++places, left(in.order())), in.fills(), in.ending());
            case Outcome.WentOn on -> {
                var order = goingOn.remove(on.order());
                if (order == null) violation.accept("I7: goes on without having begun: " + on);
                else comes(order, on.fills(), on.ending());
            }
            case Outcome.Cancelled cancelled -> leaves(cancelled.errand().order());
            case Outcome.Expired expired -> leaves(expired.order());
            case Outcome.Amended amended -> amend(amended);
            case Outcome.Replaced replaced -> replace(replaced);
            case Outcome.Missed _, Outcome.CalledOff _, Outcome.Together _ -> {}
        }
    }

    private static long left(OrderTerms order) {
        return order.budget().isPresent() ? Long.MAX_VALUE : order.quantity();
    }

    /** Nothing that was replaced is there when the first of the others comes. */
    private void replace(Outcome.Replaced replaced) {
        for (var gone : replaced.gone()) {
            if (!resting.containsKey(gone.order())) violation.accept("I7: made room and was not there: " + gone);
            leaves(gone.order());
        }
        for (var came : replaced.came())
            comes(new Standing(came.order(), ++places, left(came.order())), List.of(), came.ending());
    }

    private void amend(Outcome.Amended amended) {
        var before = resting.get(amended.order().id());
        if (before == null) {
            violation.accept("I7: changed and not there: " + amended);
            return;
        }
        leaves(amended.order().id());
        var traded = before.terms.quantity() - before.left;
        var left = amended.order().quantity() - traded;
        var place = amended.keptPlace() ? before.place : ++places;
        comes(new Standing(amended.order(), place, left), amended.fills(), amended.ending());
    }

    private void comes(Standing order, List<Fill> fills, Ending ending) {
        for (var fill : fills) trade(order, fill);
        if (ending == Ending.GOES_ON) goingOn.put(order.terms.id(), order);
        if (ending != Ending.RESTS) return;
        resting.put(order.terms.id(), order);
        side(order.terms.side()).put(order, order.terms.id());
        crossed(order);
    }

    private void trade(Standing incoming, Fill fill) {
        var first = side(incoming.terms.side().opposite()).firstEntry();
        if (first == null || !first.getValue().equals(fill.resting())) {
            violation.accept("I7: " + fill + " passed over " + first);
            return;
        }
        var maker = first.getKey();
        if (!fill.price().equals(maker.terms.limit()))
            violation.accept("I7: at another price than " + maker + ": " + fill);
        if (worse(incoming.terms, fill)) violation.accept("I7: beyond its limit: " + incoming.terms + " " + fill);
        maker.left -= fill.quantity();
        incoming.left -= fill.quantity();
        if (maker.left < 0 || incoming.left < 0) violation.accept("I4: more than was wanted: " + fill);
        if (maker.left == 0) leaves(fill.resting());
    }

    private static boolean worse(OrderTerms terms, Fill fill) {
        return terms.side() == Side.BUY
                ? fill.price().cents() > terms.limit().cents()
                : fill.price().cents() < terms.limit().cents();
    }

    /** Whoever rests found nobody to trade with. */
    private void crossed(Standing order) {
        var other = side(order.terms.side().opposite()).firstEntry();
        if (other == null) return;
        var gap = order.terms.limit().cents() - other.getKey().terms.limit().cents();
        if (order.terms.side() == Side.BUY ? gap >= 0 : gap <= 0)
            violation.accept("I8: rests across " + other.getKey());
    }

    private void leaves(UUID order) {
        var gone = resting.remove(order);
        if (gone != null) side(gone.terms.side()).remove(gone);
    }

    private NavigableMap<Standing, UUID> side(Side side) {
        return side == Side.BUY ? bids : asks;
    }
}
