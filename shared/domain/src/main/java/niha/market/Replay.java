package niha.market;

import java.util.List;
import java.util.UUID;
import niha.market.Snapshot.Passing;

/** Takes over what an entry says, without deciding anything again. */
final class Replay {
    private final Market market;
    private final OpenOrders open;

    Replay(Market market) {
        this.market = market;
        this.open = market.open();
    }

    void take(Outcome outcome) {
        switch (outcome) {
            case Outcome.Entered entered -> {
                if (entered.ending().cameIn())
                    run(Live.entering(entered.order(), market.takeNumber()), entered.fills(), entered.ending());
            }
            case Outcome.WentOn wentOn -> {
                var order = market.incoming()
                        .orElseThrow(() -> new IllegalStateException("Nothing was to go on: " + wentOn.order()));
                market.goesOn(null);
                run(order, wentOn.fills(), wentOn.ending());
            }
            case Outcome.Cancelled cancelled ->
                open.remove(known(cancelled.errand().order()));
            case Outcome.Expired expired -> open.remove(known(expired.order()));
            case Outcome.Amended amended -> amend(amended);
            case Outcome.Together together -> together(together);
            case Outcome.Replaced replaced -> replace(replaced);
            case Outcome.Missed _, Outcome.CalledOff _ -> {}
        }
    }

    /** Where all orders were refused none came in, as some of them might have one by one; what was cancelled is gone all the same. */
    private void together(Outcome.Together together) {
        market.passes(together.done() ? null : new Passing(together.command(), together.through(), together.refusal()));
        for (var outcome : together.outcomes())
            if (together.refusal().isEmpty() || !(outcome instanceof Outcome.Entered)) take(outcome);
    }

    private void replace(Outcome.Replaced replaced) {
        for (var gone : replaced.gone()) open.remove(known(gone.order()));
        for (var came : replaced.came())
            if (came.ending().cameIn()) run(Live.entering(came.order(), market.takeNumber()), List.of(), came.ending());
    }

    private void amend(Outcome.Amended amended) {
        var order = known(amended.order().id());
        if (amended.keptPlace()) {
            open.change(order, order.amended(amended.order(), order.number));
            return;
        }
        open.remove(order);
        run(order.amended(amended.order(), market.takeNumber()), amended.fills(), amended.ending());
    }

    private void run(Live order, List<Fill> fills, Ending ending) {
        for (var fill : fills) {
            var resting = known(fill.resting());
            resting.trade(fill.quantity(), fill.gross());
            order.trade(fill.quantity(), fill.gross());
            open.shrunk(resting);
        }
        if (ending == Ending.RESTS) open.rest(order);
        if (ending == Ending.GOES_ON) market.goesOn(order);
    }

    private Live known(UUID order) {
        return open.find(order).orElseThrow(() -> new IllegalStateException("No such order in the book: " + order));
    }
}
