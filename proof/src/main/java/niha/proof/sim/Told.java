package niha.proof.sim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import niha.market.Fill;
import niha.market.JournalEntry;
import niha.market.Outcome;

/** What a journal says in sum, read as plainly as can be: an independent opinion on what was settled. */
final class Told {
    private final Map<UUID, Long> filled = new HashMap<>();
    private int fills;
    private long quantity;

    static Told of(List<JournalEntry> journal) {
        var told = new Told();
        for (var entry : journal)
            for (var outcome : entry.happened())
                switch (outcome) {
                    case Outcome.Entered entered -> told.add(entered.order().id(), entered.fills());
                    case Outcome.WentOn on -> told.add(on.order(), on.fills());
                    case Outcome.Amended amended -> told.add(amended.order().id(), amended.fills());
                    default -> {}
                }
        return told;
    }

    private void add(UUID incoming, List<Fill> made) {
        for (var fill : made) {
            fills++;
            quantity = Math.addExact(quantity, fill.quantity());
            filled.merge(incoming, fill.quantity(), Math::addExact);
            filled.merge(fill.resting(), fill.quantity(), Math::addExact);
        }
    }

    long filled(UUID order) {
        return filled.getOrDefault(order, 0L);
    }

    long quantity() {
        return quantity;
    }

    int fills() {
        return fills;
    }
}
