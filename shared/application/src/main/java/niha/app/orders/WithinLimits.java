package niha.app.orders;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;
import niha.app.accounts.Holders;
import niha.app.commands.Change;
import niha.app.commands.Refusal;
import niha.book.Side;
import niha.ledger.Balance;
import niha.orders.Exposure;
import niha.parties.Holder;
import niha.units.Amount;
import niha.units.Asset;

/**
 * Holds what a market maker asks for to its limits, together with everything of it that is open. What makes it less is always let in.
 * Nothing else comes in between this look and the commit, because every command that a limit counts also writes the holder.
 */
public record WithinLimits(Holders holders, OpenExposures exposures) {
    private static final int LOOKS_MAX = 5;

    /** The condition under which a holder's command may be committed. */
    public static Change condition(Holder holder) {
        return holder.limits().countWhatIsOpen()
                ? new Change.HolderEdited(holder, holder.touched())
                : new Change.HolderUnchanged(holder);
    }

    /** What is against it that these come in, in the place of those. */
    public Optional<Refusal> objection(Holder holder, List<Exposure> coming, Set<UUID> leaving) {
        if (!holder.limits().countWhatIsOpen() || coming.isEmpty()) return Optional.empty();
        var seen = look(holder);
        var staying = seen.open().stream()
                .filter(open -> !leaving.contains(open.order()))
                .toList();
        for (var certificate : Asset.certificates()) {
            var tooMany = position(holder, certificate, seen, staying, coming);
            if (tooMany.isPresent()) return tooMany;
        }
        return notional(holder, seen.open(), staying, coming);
    }

    private static Optional<Refusal> position(
            Holder holder, Asset certificate, Seen seen, List<Exposure> staying, List<Exposure> coming) {
        ToLongFunction<Exposure> buys = each -> each.trades(certificate, Side.BUY);
        var held = seen.held(certificate);
        var before = Math.addExact(held, sum(seen.open(), buys));
        var after = Math.addExact(held, Math.addExact(sum(staying, buys), sum(coming, buys)));
        return holder.limits()
                .positionMax(certificate)
                .filter(max -> after > max && after > before)
                .map(max -> new Refusal.PositionLimit(certificate, after, max));
    }

    private static Optional<Refusal> notional(
            Holder holder, List<Exposure> open, List<Exposure> staying, List<Exposure> coming) {
        var before = sum(open, Exposure::notional);
        var after = Math.addExact(sum(staying, Exposure::notional), sum(coming, Exposure::notional));
        return holder.limits()
                .notionalMax()
                .filter(max -> after > max && after > before)
                .map(max -> new Refusal.NotionalLimit(new Amount(Asset.EUR, after), new Amount(Asset.EUR, max)));
    }

    private static long sum(List<Exposure> exposures, ToLongFunction<Exposure> what) {
        return exposures.stream().mapToLong(what).reduce(0, Math::addExact);
    }

    private record Seen(List<Exposure> open, List<Balance> balances) {
        long held(Asset certificate) {
            return balances.stream()
                    .filter(balance -> balance.asset() == certificate)
                    .mapToLong(Balance::total)
                    .sum();
        }
    }

    /**
     * A trade makes what is open less and what is held more: both are of one moment where no balance has moved meanwhile. Where they
     * never stand still, what moved is counted twice, and not forgotten.
     */
    private Seen look(Holder holder) {
        var before = balances(holder);
        for (int looks = 1; ; looks++) {
            var open = exposures.of(holder.account());
            var after = balances(holder);
            if (after.equals(before) || looks == LOOKS_MAX) return new Seen(open, after);
            before = after;
        }
    }

    private List<Balance> balances(Holder holder) {
        return holders.balances(List.of(holder)).getFirst();
    }
}
