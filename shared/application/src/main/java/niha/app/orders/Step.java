package niha.app.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import niha.market.Ending;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.MarketCommand.Errand;
import niha.market.Outcome;
import niha.orders.OrderTerms;

/** The smallest part of a journal entry that accounts and orders notice. Entries are settled in slices of a few steps. */
sealed interface Step {
    /** An order has come to its market. */
    record Came(Orders.Key order) implements Step {}

    /** Two orders have traded; the index counts the trades of the entry. */
    record Traded(Orders.Key incoming, Fill fill, int index) implements Step {
        Orders.Key resting() {
            return new Orders.Key(fill.restingAccount(), fill.resting());
        }
    }

    /** An incoming order ended before all of it traded. */
    record Over(Orders.Key order, Ending how) implements Step {}

    /** An order was taken out on request. */
    record Withdrawn(Errand errand) implements Step {}

    /** An order's time was over. */
    record Lapsed(Orders.Key order) implements Step {}

    /** Orders took the place of others, and what those had reserved. */
    record Inherited(Outcome.Replaced replaced) implements Step {
        private Stream<Orders.Key> keys() {
            return Stream.concat(
                            replaced.gone().stream().map(Outcome.Gone::order),
                            replaced.came().stream().map(came -> came.order().id()))
                    .map(this::key);
        }

        Orders.Key key(UUID order) {
            return new Orders.Key(replaced.errand().account(), order);
        }

        /** How many of those that came did not get into the book. */
        private int refused() {
            return (int) replaced.came().stream()
                    .filter(came -> came.ending() != Ending.RESTS)
                    .count();
        }
    }

    record Changed(Errand errand, OrderTerms now, long lockedMore) implements Step {}

    /** A command found no order that it could change. */
    record InVain(UUID command, Errand errand, long lockedMore) implements Step {}

    /** A command has been answered. */
    record Arrived(UUID command) implements Step {}

    /** The steps of an entry, always the same ones in the same order. */
    static List<Step> of(JournalEntry entry) {
        var steps = new ArrayList<Step>();
        for (var outcome : entry.outcomes()) {
            outcome.each().forEach(each -> add(steps, each));
            arrived(outcome).ifPresent(command -> steps.add(new Arrived(command)));
        }
        return List.copyOf(steps);
    }

    private static void add(List<Step> steps, Outcome outcome) {
        switch (outcome) {
            case Outcome.Entered entered -> {
                var key = new Orders.Key(
                        entered.order().account(), entered.order().id());
                if (entered.ending().cameIn()) steps.add(new Came(key));
                run(steps, key, entered.fills(), entered.ending());
            }
            case Outcome.WentOn on -> run(steps, new Orders.Key(on.account(), on.order()), on.fills(), on.ending());
            case Outcome.Cancelled cancelled -> steps.add(new Withdrawn(cancelled.errand()));
            case Outcome.Amended amended -> {
                steps.add(new Changed(amended.errand(), amended.order(), amended.lockedMore()));
                run(steps, key(amended.errand()), amended.fills(), amended.ending());
            }
            case Outcome.Missed missed -> steps.add(new InVain(missed.command(), missed.errand(), missed.lockedMore()));
            case Outcome.CalledOff off -> steps.add(new InVain(off.command(), off.errand(), 0));
            case Outcome.Expired expired -> steps.add(new Lapsed(new Orders.Key(expired.account(), expired.order())));
            case Outcome.Replaced replaced -> steps.add(new Inherited(replaced));
            case Outcome.Together _ -> throw new IllegalArgumentException("Together in what is together");
        }
    }

    /** The command that is answered with this. */
    private static Optional<UUID> arrived(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Entered entered -> Optional.of(entered.order().id());
            case Outcome.Cancelled cancelled -> Optional.of(cancelled.command());
            case Outcome.Amended amended -> Optional.of(amended.command());
            case Outcome.Missed missed -> Optional.of(missed.command());
            case Outcome.CalledOff off -> Optional.of(off.command());
            case Outcome.Replaced replaced -> Optional.of(replaced.command());
            case Outcome.Together together -> Optional.of(together.command()).filter(_ -> together.done());
            case Outcome.WentOn _, Outcome.Expired _ -> Optional.empty();
        };
    }

    private static void run(List<Step> steps, Orders.Key incoming, List<Fill> fills, Ending ending) {
        var before = (int) steps.stream().filter(Traded.class::isInstance).count();
        for (int i = 0; i < fills.size(); i++) steps.add(new Traded(incoming, fills.get(i), before + i));
        switch (ending) {
            case RESTS, FILLED, GOES_ON -> {}
            case NOT_FILLED_AT_ONCE,
                    BUDGET_SPENT,
                    NOT_FILLABLE_WHOLE,
                    SELF_TRADE,
                    WOULD_TRADE_AT_ONCE,
                    TOO_LATE,
                    CALLED_OFF,
                    NOT_FUNDED -> steps.add(new Over(incoming, ending));
        }
    }

    static Orders.Key key(Errand errand) {
        return new Orders.Key(errand.account(), errand.order());
    }

    /** The orders that it is about. */
    default List<Orders.Key> orders() {
        return switch (this) {
            case Came came -> List.of(came.order());
            case Traded traded -> List.of(traded.incoming(), traded.resting());
            case Over over -> List.of(over.order());
            case Withdrawn withdrawn -> List.of(key(withdrawn.errand()));
            case Lapsed lapsed -> List.of(lapsed.order());
            case Changed changed -> List.of(key(changed.errand()));
            case InVain inVain -> List.of(key(inVain.errand()));
            case Inherited inherited -> inherited.keys().toList();
            case Arrived _ -> List.of();
        };
    }

    /** How many tickets it leaves. What was asked for has its ticket already. */
    default int tickets() {
        return switch (this) {
            case Traded _ -> 2;
            case Over over -> over.how() == Ending.BUDGET_SPENT ? 0 : 1;
            case Lapsed _ -> 1;
            case Inherited inherited -> inherited.refused();
            case Came _, Withdrawn _, Changed _, InVain _, Arrived _ -> 0;
        };
    }
}
