package niha.app.quoting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import niha.app.accounts.Holders;
import niha.app.commands.Change;
import niha.app.commands.Change.QuotingMoved;
import niha.app.commands.Command;
import niha.app.commands.Decision;
import niha.app.commands.Decision.Accepted;
import niha.app.commands.Decision.Refused;
import niha.app.commands.Refusal;
import niha.app.orders.ReplaceQuotes;
import niha.app.orders.ReplaceQuotes.Replaced;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.quoting.Quoting;
import niha.quoting.Quoting.Status;
import niha.tickets.TicketNumber;
import niha.units.Asset;

/** Switches quoting on or off, or pauses it. What no longer quotes has no quotes from the same commit on. */
public final class SwitchQuoting {
    private final Holders holders;
    private final Quotings quotings;
    private final TakeBack takeBack;

    public SwitchQuoting(Holders holders, Quotings quotings, Surroundings surroundings, ReplaceQuotes replace) {
        this.holders = holders;
        this.quotings = quotings;
        this.takeBack = new TakeBack(surroundings, replace);
    }

    public Decision<Switched> decide(
            Command command, Optional<UUID> marketMaker, Asset certificate, Status to, TicketNumber ticket) {
        var found = marketMaker.flatMap(id -> holders.find(HolderKind.MARKET_MAKER, id));
        if (found.isEmpty()) return new Refused<>(new Refusal.HolderNotFound(HolderKind.MARKET_MAKER));
        var holder = found.get();
        var before = quotings.find(holder.id(), certificate);
        if (before.terms().isEmpty()) return new Refused<>(new Refusal.QuotingNotConfigured(certificate));
        if (isThere(before, to)) return new Refused<>(new Refusal.QuotingStatusUnchanged(certificate, before.status()));
        if (to == Status.ON && !holder.active())
            return new Refused<>(new Refusal.HolderInactive(HolderKind.MARKET_MAKER));
        return accept(command, holder, before, after(before, to, command, ticket), ticket);
    }

    /** What is off cannot be paused; what has paused by itself can be switched on, which makes it look at once. */
    private static boolean isThere(Quoting before, Status to) {
        return switch (to) {
            case ON -> before.status() == Status.ON;
            case OFF -> before.status() == Status.OFF;
            case PAUSED -> before.status() == Status.OFF || before.isPausedByHand();
        };
    }

    private static Quoting after(Quoting before, Status to, Command command, TicketNumber ticket) {
        return switch (to) {
            case ON -> before.started(ticket, command.at());
            case OFF -> before.stopped();
            case PAUSED -> before.pausedByHand();
        };
    }

    /** Quotes that are somebody's own work, because nothing ran, stay. */
    private Decision<Switched> accept(
            Command command, Holder holder, Quoting before, Quoting after, TicketNumber ticket) {
        var gone = before.isRunning() && !after.isRunning()
                ? Optional.of(takeBack.decide(command, holder, before.certificate(), ticket))
                : Optional.<Accepted<Replaced>>empty();
        var changes = new ArrayList<Change>();
        changes.add(new QuotingMoved(before, after));
        gone.ifPresent(accepted -> changes.addAll(accepted.changes()));
        var related = after.isRunning()
                ? List.<TicketNumber>of()
                : before.startedUnder().stream().toList();
        return new Accepted<>(
                new Switched(
                        QuotingState.of(after),
                        gone.map(accepted -> accepted.outcome().replaced()).orElse(List.of())),
                changes,
                gone.map(Accepted::events).orElse(List.of()),
                QuotingTraces.of(holder, before, after, related));
    }
}
