package niha.proof.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import niha.proof.Machine;

/** All that was measured: the rounds on the whole stack by shape, and those of the match path alone. */
record Results(
        LocalDate day, Machine machine, int orders, int clients, Map<Shape, List<Round>> rounds, List<Drill> drills) {

    List<Round> rounds(Shape shape) {
        return rounds.getOrDefault(shape, List.of());
    }

    /** What all rounds of a shape asked for. */
    Sheet sheet(Shape shape) {
        return rounds(shape).stream().map(Round::sheet).reduce(Sheet.EMPTY, Sheet::and);
    }

    /** The commands that the markets answered in all rounds of a shape: what a cost is divided by. */
    long answered(Shape shape) {
        return rounds(shape).stream()
                .mapToLong(round -> round.decided().count())
                .sum();
    }

    long fills(Shape shape) {
        return rounds(shape).stream().mapToLong(Round::fills).sum();
    }
}
