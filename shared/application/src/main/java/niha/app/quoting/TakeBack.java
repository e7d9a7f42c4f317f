package niha.app.quoting;

import java.util.List;
import java.util.Optional;
import niha.app.commands.Command;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.ReplaceQuotes.Replaced;
import niha.parties.Holder;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Takes back the quotes that stand, in the same commit as whatever is the cause of that. */
record TakeBack(Surroundings surroundings, ReplaceQuotes replace) {
    /** Nothing to write where nothing stands. */
    Accepted<Replaced> decide(Command command, Holder holder, Asset certificate, TicketNumber ticket) {
        var stands = !surroundings.standing(holder, certificate).isEmpty();
        if (!stands) return nothing(command);
        return switch (replace.decide(command, holder, certificate, List.of(), ticket)) {
            case Accepted<Replaced> accepted -> accepted;
            case Refused<Replaced> _ -> nothing(command);
        };
    }

    private static Accepted<Replaced> nothing(Command command) {
        return new Accepted<>(
                new Replaced(List.of(), List.of()),
                List.of(),
                List.of(),
                new Trace(command.about(), Optional.empty(), Optional.empty(), List.of(), List.of()));
    }
}
