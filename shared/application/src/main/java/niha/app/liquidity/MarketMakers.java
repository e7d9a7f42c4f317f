package niha.app.liquidity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import niha.app.Page;
import niha.app.accounts.Holders;
import niha.app.accounts.Holders.Filter;
import niha.app.accounts.Proof;
import niha.app.market.Reference;
import niha.app.orders.FeeRates;
import niha.app.orders.OpenExposures;
import niha.book.Side;
import niha.ledger.Balance;
import niha.liquidity.Candidate;
import niha.liquidity.Plan.Candidates;
import niha.orders.FeeRate.Line;
import niha.parties.Holder;
import niha.parties.HolderKind;
import niha.parties.HolderType;
import niha.units.Asset;

/** The market makers as a plan sees them: thousands of them in a few reads, each of the latest state. */
public final class MarketMakers {
    private static final int PAGE = 1_000;

    private final Holders holders;
    private final FeeRates fees;
    private final Room room;

    public MarketMakers(Holders holders, FeeRates fees, OpenExposures exposures) {
        this.holders = holders;
        this.fees = fees;
        this.room = new Room(holders, exposures);
    }

    /** Somebody who has what it takes, and whose kill switch or limits keep it out. */
    public record LeftOut(UUID mmId, String mmName, Why reason) {
        public enum Why {
            KILL_SWITCH_ENGAGED,
            LIMITS
        }
    }

    /** Who could take part, and who could but for that. */
    record Found(Candidates candidates, List<LeftOut> leftOut) {}

    /** The type that places orders on a side. */
    static HolderType type(Side side) {
        return switch (side) {
            case BUY -> HolderType.LIQUIDITY_PROVIDER;
            case SELL -> HolderType.ASSET_HOLDER;
        };
    }

    /** Those who are active and have something to place. */
    Found candidates(Asset certificate, Reference reference) {
        var active = all(new Filter(Optional.of(true), Optional.empty(), Optional.empty()));
        var keys = new HashSet<Proof.Key>();
        for (var holder : active) keys.add(gives(certificate, holder));
        var balances = holders.balances(keys);
        var leftOut = new ArrayList<LeftOut>();
        var sides = new Candidates(
                candidates(certificate, Side.BUY, reference, active, balances, leftOut),
                candidates(certificate, Side.SELL, reference, active, balances, leftOut));
        return new Found(sides, leftOut);
    }

    private static Proof.Key gives(Asset certificate, Holder holder) {
        return new Proof.Key(holder.account(), holder.type() == type(Side.BUY) ? Asset.EUR : certificate);
    }

    private List<Candidate> candidates(
            Asset certificate,
            Side side,
            Reference reference,
            List<Holder> active,
            Map<Proof.Key, Balance> balances,
            List<LeftOut> leftOut) {
        var schedule =
                fees.find(new Line(certificate, HolderKind.MARKET_MAKER, side)).basisPoints();
        var candidates = new ArrayList<Candidate>();
        for (var holder : active) {
            var key = gives(certificate, holder);
            var available = balances.getOrDefault(key, Balance.none(key.account(), key.asset()))
                    .available();
            if (holder.type() != type(side) || available == 0) continue;
            var stopped = holder.isStopped();
            var most = stopped ? 0 : room.most(holder, certificate, side, available, reference);
            if (most > 0)
                candidates.add(new Candidate(
                        holder.id(),
                        holder.name(),
                        most,
                        holder.feeBasisPoints().orElse(schedule)));
            else
                leftOut.add(new LeftOut(
                        holder.id(), holder.name(), stopped ? LeftOut.Why.KILL_SWITCH_ENGAGED : LeftOut.Why.LIMITS));
        }
        return candidates;
    }

    List<Holder> all(Filter filter) {
        var all = new ArrayList<Holder>();
        var after = Optional.<String>empty();
        do {
            var page = holders.page(HolderKind.MARKET_MAKER, filter, new Page.Wanted(PAGE, 0, after));
            all.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());
        return all;
    }
}
