package niha.app.quoting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import niha.app.Ids;
import niha.app.commands.Caller;
import niha.app.commands.Change;
import niha.app.commands.Change.QuotingMoved;
import niha.app.commands.Command;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Decision.Trace;
import niha.app.commands.Refusal;
import niha.app.commands.SystemTickets;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.ReplaceQuotes.Replaced;
import niha.app.orders.Wanted;
import niha.app.quoting.Surroundings.Seen;
import niha.orders.OrderType;
import niha.orders.TimeInForce;
import niha.parties.Holder;
import niha.quoting.Choice;
import niha.quoting.Quote;
import niha.quoting.Quoter;
import niha.quoting.Quoting;
import niha.quoting.Quoting.Did;
import niha.quoting.Quoting.Look;
import niha.quoting.Quoting.Status;
import niha.quoting.Reason;
import niha.tickets.ActionType;
import niha.tickets.Ticket.Subject;
import niha.tickets.TicketNumber;
import niha.units.Price;

/** One cycle: what is to be written so that the quotes follow the market, all of it or nothing. */
final class Cycle {
    private final Quoting quoting;
    private final Surroundings surroundings;
    private final ReplaceQuotes replace;
    private final CycleTickets tickets;
    private final Command command;
    private final Instant now;

    Cycle(
            Quoting quoting,
            Surroundings surroundings,
            ReplaceQuotes replace,
            Ids ids,
            CycleTickets tickets,
            Instant now) {
        this.quoting = quoting;
        this.surroundings = surroundings;
        this.replace = replace;
        this.tickets = tickets;
        this.now = now;
        this.command = new Command(
                new Caller(
                        SystemTickets.SELF,
                        Optional.empty(),
                        Set.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                now,
                Optional.empty(),
                "",
                ids.at(now).toString(),
                Subject.NONE,
                Optional.empty());
    }

    List<Change> run() {
        var seen = surroundings.see(quoting, now);
        return switch (Quoter.decide(quoting.terms().orElseThrow(), seen.situation())) {
            case Choice.Keep _ -> moved(quoting.looked(look(seen, Did.KEPT, Optional.empty()), Optional.empty()));
            case Choice.Replace wanted -> quote(seen, wanted.quotes());
            case Choice.Pause pause -> pause(seen, pause.reason());
        };
    }

    /** Nobody knows what broke it, so that what is done about it rests on as little as possible. */
    List<Change> failed() {
        var after = quoting.failed(now);
        if (!after.isFailing() || quoting.isFailing()) return moved(after);
        return takenBack(surroundings.holder(quoting), after, tickets.number(now));
    }

    private List<Change> quote(Seen seen, List<Quote> quotes) {
        var number = tickets.number(now);
        var wanted = quotes.stream().map(this::wanted).toList();
        return switch (replace.decide(command, seen.holder(), quoting.certificate(), wanted, number)) {
            case Refused<Replaced> refused -> pause(seen, reason(refused.reason()));
            case Accepted<Replaced> accepted -> {
                var look = look(seen, Did.QUOTED, Optional.of(number));
                var changes = new ArrayList<>(accepted.changes());
                changes.addAll(moved(quoting.looked(look, Optional.empty())));
                changes.addAll(tickets.changes(
                        ActionType.QUOTE_UPDATED,
                        number,
                        linked(accepted.trace()),
                        accepted.events(),
                        command.correlationId(),
                        now));
                yield changes;
            }
        };
    }

    private Wanted wanted(Quote quote) {
        return new Wanted(
                quoting.certificate(),
                quote.side(),
                OrderType.LIMIT,
                Optional.of(new Price.Written.OnTick(quote.price())),
                Optional.of(quote.quantity()),
                Optional.empty(),
                TimeInForce.GTC,
                Optional.empty(),
                true);
    }

    /** What the rules say no to, in the words of quoting. */
    private static Reason reason(Refusal refusal) {
        return switch (refusal) {
            case Refusal.OneOfSeveral one -> reason(one.why());
            case Refusal.MarketHalted _ -> Reason.MARKET_HALTED;
            case Refusal.HolderInactive _ -> Reason.ACCOUNT_NOT_ACTIVE;
            case Refusal.KillSwitchEngaged _ -> Reason.KILL_SWITCH;
            case Refusal.PositionLimit _, Refusal.NotionalLimit _, Refusal.PriceBand _ -> Reason.LIMITS;
            case Refusal.InsufficientAvailable _ -> Reason.NOTHING_TO_QUOTE;
            default -> Reason.REFUSED;
        };
    }

    /** A pause that goes on, and has nothing standing, is not worth a ticket. */
    private List<Change> pause(Seen seen, Reason reason) {
        var goesOn =
                quoting.status() == Status.PAUSED && seen.situation().standing().isEmpty();
        if (goesOn) return moved(quoting.looked(look(seen, Did.PAUSED, Optional.empty()), Optional.of(reason)));
        var number = tickets.number(now);
        var after = quoting.looked(look(seen, Did.PAUSED, Optional.of(number)), Optional.of(reason));
        return takenBack(seen.holder(), after, number);
    }

    private List<Change> takenBack(Holder holder, Quoting after, TicketNumber number) {
        var gone = new TakeBack(surroundings, replace).decide(command, holder, quoting.certificate(), number);
        var changes = new ArrayList<>(gone.changes());
        changes.addAll(moved(after));
        changes.addAll(tickets.changes(
                ActionType.AUTO_QUOTING_PAUSED,
                number,
                QuotingTraces.of(
                        holder, quoting, after, quoting.startedUnder().stream().toList()),
                gone.events(),
                command.correlationId(),
                now));
        return changes;
    }

    private List<Change> moved(Quoting after) {
        return List.of(new QuotingMoved(quoting, after));
    }

    private Look look(Seen seen, Did did, Optional<TicketNumber> ticket) {
        var situation = seen.situation();
        return new Look(now, did, Optional.of(situation.reference()), Optional.of(situation.position()), ticket);
    }

    private Trace linked(Trace trace) {
        return new Trace(
                trace.subject(),
                trace.before(),
                trace.after(),
                Stream.concat(trace.tags().stream(), Stream.of(QuotingTraces.TAG))
                        .toList(),
                quoting.startedUnder().stream().toList());
    }
}
