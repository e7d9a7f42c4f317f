package niha.app.quoting;

import java.util.List;
import java.util.Optional;
import niha.app.Json;
import niha.app.accounts.Traces;
import niha.app.commands.Decision.Trace;
import niha.parties.Holder;
import niha.quoting.Quoting;
import niha.tickets.TicketNumber;

/** What tickets say about quoting. */
final class QuotingTraces {
    static final String TAG = "auto_quoting";

    private QuotingTraces() {}

    static Trace of(Holder holder, Quoting before, Quoting after, List<TicketNumber> related) {
        return new Trace(
                Traces.movement(holder, holder.id()),
                Optional.of(before).filter(known -> known.version() > 0).map(known -> written(known)),
                Optional.of(written(after)),
                List.of(Traces.kindTag(holder.type().kind()), TAG),
                related);
    }

    private static String written(Quoting quoting) {
        return Json.write(QuotingState.of(quoting));
    }
}
