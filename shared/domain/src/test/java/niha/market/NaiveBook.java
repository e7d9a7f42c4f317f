package niha.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import niha.book.Side;
import niha.orders.OrderTerms;
import niha.orders.TimeInForce;
import niha.units.Fees;

/** The rules of a market as one would write them on a board: a list, searched from one end to the other for every trade. */
final class NaiveBook {
    private final List<Standing> standing = new ArrayList<>();

    private static final class Standing {
        private final OrderTerms terms;
        private long left;
        private long gross;

        Standing(OrderTerms terms, long left) {
            this.terms = terms;
            this.left = left;
        }
    }

    /** A trade: with whom, at what price, how many. */
    record Met(UUID resting, long price, long quantity) {}

    record Came(List<Met> trades, Ending ending) {}

    Came enter(OrderTerms order, long alreadyFilled) {
        var incoming =
                new Standing(order, order.budget().isPresent() ? Long.MAX_VALUE : order.quantity() - alreadyFilled);
        if (order.postOnly() && best(order).isPresent()) return new Came(List.of(), Ending.WOULD_TRADE_AT_ONCE);
        if (order.timeInForce() == TimeInForce.FOK && !fillable(incoming))
            return new Came(List.of(), Ending.NOT_FILLABLE_WHOLE);
        var trades = new ArrayList<Met>();
        return new Came(trades, run(incoming, trades));
    }

    private Ending run(Standing incoming, List<Met> trades) {
        while (incoming.left > 0) {
            var best = best(incoming.terms);
            if (best.isEmpty()) return nobodyLeft(incoming);
            var price = best.get().terms.limit().cents();
            var wanted = Math.min(incoming.left, affordable(incoming, price));
            if (wanted == 0) return trades.isEmpty() ? Ending.NOT_FILLED_AT_ONCE : Ending.BUDGET_SPENT;
            if (best.get().terms.account().equals(incoming.terms.account())) return Ending.SELF_TRADE;
            trades.add(trade(incoming, best.get(), Math.min(wanted, best.get().left)));
        }
        return Ending.FILLED;
    }

    private Ending nobodyLeft(Standing incoming) {
        if (incoming.terms.budget().isPresent())
            return affordable(incoming, 1) == 0 ? Ending.BUDGET_SPENT : Ending.NOT_FILLED_AT_ONCE;
        if (incoming.terms.timeInForce() == TimeInForce.IOC) return Ending.NOT_FILLED_AT_ONCE;
        standing.add(incoming);
        return Ending.RESTS;
    }

    private Met trade(Standing incoming, Standing resting, long quantity) {
        var price = resting.terms.limit().cents();
        incoming.left -= quantity;
        incoming.gross += quantity * price;
        resting.left -= quantity;
        if (resting.left == 0) standing.remove(resting);
        return new Met(resting.terms.id(), price, quantity);
    }

    /** Counted up one by one, so that it owes nothing to the formula. */
    private static long affordable(Standing incoming, long price) {
        if (incoming.terms.budget().isEmpty()) return Long.MAX_VALUE;
        long many = 0;
        while (cost(incoming, price * (many + 1)) <= incoming.terms.budget().get()) many++;
        return many;
    }

    private static long cost(Standing incoming, long more) {
        var gross = incoming.gross + more;
        return gross + Fees.on(gross, incoming.terms.feeBasisPoints());
    }

    private boolean fillable(Standing incoming) {
        var ahead = standing.stream()
                .filter(meets(incoming.terms))
                .sorted(better(incoming.terms.side()))
                .takeWhile(other -> !other.terms.account().equals(incoming.terms.account()));
        return ahead.mapToLong(other -> other.left).sum() >= incoming.left;
    }

    private Optional<Standing> best(OrderTerms incoming) {
        // the first of equals, which came first
        return standing.stream()
                .filter(meets(incoming))
                .sorted(better(incoming.side()))
                .findFirst();
    }

    private static Predicate<Standing> meets(OrderTerms incoming) {
        return other -> other.terms.side() != incoming.side()
                && (incoming.side() == Side.BUY
                        ? other.terms.limit().compareTo(incoming.limit()) <= 0
                        : other.terms.limit().compareTo(incoming.limit()) >= 0);
    }

    private static Comparator<Standing> better(Side incoming) {
        var cheapest = Comparator.comparing((Standing other) -> other.terms.limit());
        return incoming == Side.BUY ? cheapest : cheapest.reversed();
    }

    /** Takes an order out and says how many were left of it. */
    long remove(UUID order) {
        var found = find(order);
        standing.remove(found);
        return found.left;
    }

    /** Whether an order would stay where it is if it asked for this instead. */
    boolean keepsItsPlace(OrderTerms now) {
        var before = find(now.id()).terms;
        return before.limit().equals(now.limit()) && before.quantity() >= now.quantity();
    }

    /** An order asks for less in its place. */
    void shrink(OrderTerms now) {
        var before = find(now.id());
        var filled = before.terms.quantity() - before.left;
        standing.set(standing.indexOf(before), new Standing(now, now.quantity() - filled));
    }

    /** An order comes in anew with other terms. */
    Came amend(OrderTerms now) {
        var before = find(now.id());
        standing.remove(before);
        return enter(now, before.terms.quantity() - before.left);
    }

    private Standing find(UUID order) {
        return standing.stream()
                .filter(other -> other.terms.id().equals(order))
                .findFirst()
                .orElseThrow();
    }
}
