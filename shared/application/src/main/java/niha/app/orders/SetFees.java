package niha.app.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import niha.app.Json;
import niha.app.commands.Change;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Trace;
import niha.orders.FeeRate;
import niha.orders.FeeRate.Line;
import niha.tickets.Ticket.Subject;

/** Sets lines of the schedule of fees; what is not named stays. Orders that are under way keep what they were accepted with. */
public final class SetFees {
    private final FeeRates fees;

    public SetFees(FeeRates fees) {
        this.fees = fees;
    }

    public Decision<FeesView> decide(Map<Line, Integer> wanted) {
        var before = fees.all();
        var after = before.stream().map(rate -> changed(rate, wanted)).toList();
        var changes = new ArrayList<Change>();
        for (int i = 0; i < before.size(); i++)
            if (!before.get(i).equals(after.get(i))) changes.add(new Change.FeeSet(before.get(i), after.get(i)));
        var view = FeesView.of(after);
        return new Accepted<>(
                view,
                changes,
                List.of(),
                new Trace(
                        Subject.NONE,
                        Optional.of(Json.write(FeesView.of(before))),
                        Optional.of(Json.write(view)),
                        List.of("fees", "update"),
                        List.of()));
    }

    private static FeeRate changed(FeeRate rate, Map<Line, Integer> wanted) {
        return Optional.ofNullable(wanted.get(rate.line()))
                .filter(basisPoints -> basisPoints != rate.basisPoints())
                .map(rate::set)
                .orElse(rate);
    }
}
